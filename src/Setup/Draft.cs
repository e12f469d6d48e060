using System.Collections.Immutable;
using System.Text;
using Site.Documents;
using Site.Input;
using Site.Problems;

namespace Site.Setup;

/// <summary>A copy as it is going to be: what lies on the disk, and what is written anew or taken away. Nothing is on the disk before all of it is good.</summary>
/// <param name="Original">What the input folder holds.</param>
/// <param name="Day">The day for which it is judged.</param>
/// <param name="Texts">The texts to the last byte, by their paths seen from the folder in which the program runs.</param>
public sealed record Draft(Sources Original, BuildDay Day, ImmutableDictionary<string, string> Texts)
{
    /// <summary>Who is asked before a file changes, where GitHub looks for it.</summary>
    public const string OwnersPath = ".github/CODEOWNERS";

    // Of all that is tried in site.yml, the other facts are the same.
    private readonly BuildMemory _memory = new();

    private ImmutableDictionary<string, string?> Changed { get; init; } = ImmutableDictionary<string, string?>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The path of the site's facts.</summary>
    public string SitePath => PathOf("facts/site.yml");

    /// <summary>What becomes of which file.</summary>
    public IReadOnlyList<FileChange> Changes =>
        [.. Changed.Where(file => file.Value is null || file.Value != Texts[file.Key]).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new FileChange(file.Key, file.Value))];

    /// <summary>Why site.yml cannot be changed; none when it can.</summary>
    public IReadOnlyList<Problem> Unreadable
    {
        get
        {
            try
            {
                _ = SiteAnswers.In(TextOf(SitePath) ?? throw new FormatException(), Question.Name);
                return [];
            }
            catch (FormatException)
            {
                return [.. CheckFacts().Where(problem => problem.At.Path == SitePath && problem.Severity == Severity.Error)];
            }
        }
    }

    /// <summary>How many articles came with the copy.</summary>
    public int SampleArticles => RemoveSamples.Articles(Check(new ProblemList()).Outline).Count;

    /// <summary>The path of a file of the input folder, seen from the folder in which the program runs.</summary>
    /// <param name="path">Its path below the input folder.</param>
    /// <returns>The path.</returns>
    public string PathOf(string path) => $"{Original.Folder}/{path}";

    /// <summary>The text of a file.</summary>
    /// <param name="path">Its path, seen from the folder in which the program runs.</param>
    /// <returns>The text; <see langword="null"/> when there is none.</returns>
    public string? TextOf(string path) => Changed.TryGetValue(path, out var text) ? text : Texts.GetValueOrDefault(path);

    /// <summary>The same copy with another text.</summary>
    /// <param name="path">Its path, seen from the folder in which the program runs.</param>
    /// <param name="text">The text; <see langword="null"/> to take the file away.</param>
    /// <returns>The copy.</returns>
    public Draft With(string path, string? text) => this with { Changed = Changed.SetItem(path, text) };

    /// <summary>Looks for every problem, drafts included.</summary>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The site.</returns>
    public CheckedSite Check(ProblemList problems) => SitePipeline.Check(Options, SourcesNow(problems), FileOf, problems);

    /// <summary>Looks for problems of the facts alone, as if there were no page.</summary>
    /// <returns>The problems.</returns>
    public IReadOnlyList<Problem> CheckFacts()
    {
        var problems = new ProblemList();
        _memory.Begin();
        SitePipeline.Check(Options, SourcesNow(problems) with { Pages = [] }, FileOf, problems, _memory);
        return problems.InOrder();
    }

    private BuildOptions Options => new(Original.Folder, Day, Drafts: true);

    private Sources SourcesNow(ProblemList problems) => Original with
    {
        Pages = [.. Original.Pages.Where(page => TextOf(PathOf(page.Path)) is not null)],
        Facts = Original.Facts with
        {
            Files = Original.Facts.Files.Select(file => (Name: file.Key, File: Now(file.Value, problems))).Where(file => file.File is not null)
                .ToDictionary(file => file.Name, file => file.File!, StringComparer.Ordinal),
        },
        Images = Original.Images.Where(image => !Changed.ContainsKey(PathOf(image.Key))).ToDictionary(StringComparer.Ordinal),
    };

    /// <summary>A page's file, as it is in this copy.</summary>
    /// <param name="page">The page.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The file; <see langword="null"/> when it is not there or cannot be read.</returns>
    public SourceFile? FileOf(SourceName page, ProblemList problems) => TextOf(PathOf(page.Path)) is { } text
        ? ReadText.Of(Encoding.UTF8.GetBytes(text), page.Path, page.DisplayPath, problems)
        : null;

    private SourceFile? Now(SourceFile file, ProblemList problems) => !Changed.TryGetValue(PathOf(file.Path), out var text) ? file
        : text is null ? null
        : ReadText.Of(Encoding.UTF8.GetBytes(text), file.Path, file.DisplayPath, problems);
}
