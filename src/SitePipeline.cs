using System.Collections.Concurrent;
using Site.Documents;
using Site.Input;
using Site.PostProcess;
using Site.Problems;
using Site.Process;
using Site.Theme;

namespace Site;

/// <summary>What a build is asked to do.</summary>
/// <param name="Input">The folder with the words.</param>
/// <param name="Today">The day for which the site is built, or the moment.</param>
/// <param name="BaseUrl">Where the site is published, when that is not what <c>site.yml</c> says.</param>
/// <param name="Drafts">Whether drafts and articles of a later day are shown.</param>
/// <param name="Links">How links name a page.</param>
/// <param name="Preview">Whether the preview's script has to run on the pages.</param>
/// <param name="Compress">Whether smaller forms of each text will stand beside it, so that hosts are told of them.</param>
/// <param name="Drawn">What the last build has drawn, by path below the output folder; none of it is drawn again.</param>
/// <param name="Strings">The theme's sentences in each language, as YAML, when they are not the theme's own.</param>
public sealed record BuildOptions(
    string Input, BuildDay Today, Uri? BaseUrl = null, bool Drafts = false, LinkStyle Links = LinkStyle.Folders, bool Preview = false, bool Compress = false,
    IReadOnlySet<string>? Drawn = null, IReadOnlyDictionary<string, string>? Strings = null);

/// <summary>A finished site, not yet rendered.</summary>
/// <param name="Outline">The site in order.</param>
/// <param name="Files">Its files.</param>
public sealed record FinishedSite(Outline Outline, IReadOnlyList<OutputFile> Files);

/// <summary>A site that was read and looked through. Errors or not, it can be told about.</summary>
/// <param name="Outline">The site in order.</param>
/// <param name="Voices">The theme's sentences in its languages.</param>
public sealed record CheckedSite(Outline Outline, Voices Voices)
{
    /// <summary>The files of the forms for issues.</summary>
    public static IReadOnlyList<string> FormPaths => MakeForms.Paths;

    /// <summary>The help that stands in the forms for issues, drawn from the facts.</summary>
    public IReadOnlyList<TextPassage> Forms => MakeForms.Of(Outline, Voices.Main);
}

/// <summary>The build, from top to bottom: words and looks go in, files come out, and every problem is found on the way.</summary>
public static class SitePipeline
{
    /// <summary>Builds a site, without writing it.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="problems">Where every step complains.</param>
    /// <param name="memory">What the last build of this site left; <see langword="null"/> to read everything.</param>
    /// <returns>The site; <see langword="null"/> when there is an error, for then nothing is to be written.</returns>
    public static FinishedSite? Build(BuildOptions options, ProblemList problems, BuildMemory? memory = null)
    {
        // The theme's styles need nothing of the site: they are made small while it is read.
        _ = Task.Run(() => BundleStyles.Run());
        return Check(options, problems, memory) is { } site && !problems.HasErrors
            ? new FinishedSite(site.Outline, new ComposeViews(site.Voices, options.Drafts, options.Links, options.Preview, options.Compress).PostProcess(site.Outline, problems))
            : null;
    }

    /// <summary>Reads a site and finds every problem, up to the point where its pages would be composed.</summary>
    /// <param name="options">What to check.</param>
    /// <param name="problems">Where every step complains.</param>
    /// <param name="memory">What the last build of this site left; <see langword="null"/> to read everything.</param>
    /// <returns>The site, with something in the place of each fact that cannot be read; <see langword="null"/> when there is no input folder.</returns>
    public static CheckedSite? Check(BuildOptions options, ProblemList problems, BuildMemory? memory = null)
    {
        memory ??= BuildMemory.None;
        memory.Begin();

        // Input
        var input = new ReadSources(options.Input, memory.Files, options.Drawn);
        return input.Read(problems) is { } sources ? Check(options, sources, input.TextOf, problems, memory) : null;
    }

    /// <summary>Finds every problem of a site that was read already, or that was changed since and is not on the disk yet.</summary>
    /// <param name="options">What to check.</param>
    /// <param name="sources">What the input folder holds.</param>
    /// <param name="textOf">Reads the text of a page: the Input phase's right, lent so that no text is kept longer than its page takes to read.</param>
    /// <param name="problems">Where every step complains.</param>
    /// <param name="memory">What the last build of this site left; <see langword="null"/> for nothing.</param>
    /// <returns>The site, with something in the place of each fact that cannot be read.</returns>
    public static CheckedSite Check(BuildOptions options, Sources sources, Func<SourceName, ProblemList, SourceFile?> textOf, ProblemList problems, BuildMemory? memory = null)
    {
        memory ??= BuildMemory.None;

        // Process
        var facts = memory.Facts.Recall("facts", [.. sources.Facts.Files.Values, .. sources.Facts.Unreadable.Order(StringComparer.Ordinal)], problems, found => new ReadFacts(memory.FactFiles).Process(sources.Facts, found))!;
        var language = facts.Site.Language;
        var voices = memory.Voices.Recall("strings", [language], problems, found => new ReadStrings(options.Strings ?? ThemeFiles.Strings).Process(language, found))!;
        var readPage = memory.Reader.Recall("reader", [voices, facts], problems, _ => new ReadPage(voices, facts))!;
        var pages = Partitioner.Create(sources.Pages.ToArray(), loadBalance: true)
            .AsParallel().AsOrdered()
            .Select(name => textOf(name, problems) is { } file
                ? memory.Pages.Recall(name.Path, [file, readPage], problems, found => Bug.Contained(name.At(1), found, contained => readPage.Process(file, contained)))
                : null)
            .OfType<Page>()
            .ToLookup(page => page.IsHalfRead);
        facts = facts with { Disclaimer = Read(facts.Disclaimer), Disclaimers = facts.Disclaimers.ToDictionary(entry => entry.Key, entry => Read(entry.Value), StringComparer.Ordinal) };

        // PostProcess
        var site = new RawSite(sources, facts, [.. pages[false]], [.. pages[true]]);
        new CheckPages().Check(site, problems);
        new CheckRootFiles().Check(site, problems);
        var outline = new ArrangeOutline(options.Today.In(facts.Site.TimeZone), options.Drafts, options.BaseUrl).PostProcess(site, problems);
        new CheckReferences().Check(outline, problems);
        new CheckGlossary().Check(outline, problems);
        new CheckLinks().Check(outline, problems);
        new CheckWays().Check(outline, problems);
        new CheckTranslations().Check(outline, problems);
        new CheckFacts(voices).Check(outline, problems);
        return new CheckedSite(outline, voices);

        Page Read(Page disclaimer) => Bug.Contained(disclaimer.Source.At(1), problems, contained => readPage.Process(disclaimer, contained)) ?? disclaimer;
    }
}
