using CsCheck;
using Site.Documents;
using Site.Output;
using Site.Problems;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests;

/// <summary>A build over the last site leaves the files that did not change, and its bytes are those of a clean build.</summary>
public sealed class Incremental : IDisposable
{
    private const int Articles = 4;

    private static readonly string[] Topics = ["closeness", "distance"];

    private readonly TemporaryFolder _folder = new();

    /// <summary>All that an editor, a hoster or a designer may change between two builds.</summary>
    private enum Kind
    {
        Word,
        Title,
        Topic,
        Alias,
        Deletion,
        Source,
        Helpline,
        Disclaimer,
        Picture,
        Theme,
        EditOfOutput,
        DeletionInOutput,
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_did_not_change_is_the_very_file_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has each file written anew.");
        var site = new MiniSite().With("articles/other.md", Article(1));
        var before = Build(site, "output");
        var stamp = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in before.Keys)
        {
            File.SetLastWriteTimeUtc(_folder.File("output/" + path), stamp);
        }

        var after = Build(site.With("articles/other.md", Article(1, "Another word.")), "output");

        var written = after.Keys.Where(path => File.GetLastWriteTimeUtc(_folder.File("output/" + path)) != stamp).Order(StringComparer.Ordinal);
        Assert.Equal(after.Where(file => file.Value != before.GetValueOrDefault(file.Key)).Select(file => file.Key).Order(StringComparer.Ordinal), written);
        Assert.Contains("articles/other/index.html", written);
        Assert.DoesNotContain("articles/a-wall/index.html", written);
    }

    /// <summary>What is drawn is taken from the last site by its name alone; what leads elsewhere is no file of that site.</summary>
    [Fact]
    public void A_link_that_somebody_put_there_becomes_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets few people make links.");
        var drawn = new DrawnFile(Assets.Pictures + "drawn.txt", _ => Task.FromResult("drawn"u8.ToArray()));
        var before = Build(new MiniSite(), "output", more: drawn);
        foreach (var path in (string[])["index.html", drawn.Path])
        {
            File.Delete(_folder.File("output/" + path));
            File.WriteAllText(_folder.File(Path.GetFileName(path)), "elsewhere");
            File.CreateSymbolicLink(_folder.File("output/" + path), _folder.File(Path.GetFileName(path)));
        }

        Assert.Equal(before, Build(new MiniSite(), "output", more: drawn));
        Assert.Null(new FileInfo(_folder.File("output/" + drawn.Path)).LinkTarget);
    }

    [Fact]
    public void Any_changes_in_any_order_give_the_bytes_of_a_clean_build() =>
        Gen.Select(Gen.Enum<Kind>(), Gen.Int[0, Articles - 1], Gen.Int[0, 9]).Array[8, 16].Sample(
            changes =>
            {
                var site = new MiniSite().With("topics/distance.md", MiniSite.Page("Distance"));
                var strings = ThemeFiles.Strings;
                Build(site, "output", strings);
                foreach (var (kind, article, value) in changes)
                {
                    Apply(kind, article, value, site, ref strings);
                    Assert.Equal(Build(site, "clean", strings), Build(site, "output", strings));
                    Directory.Delete(_folder.File("clean"), recursive: true);
                }
            },
            seed: "0N0XIzNsQ0O2",
            iter: 4,
            threads: 1,
            print: changes => string.Join(", ", changes));

    private void Apply(Kind kind, int article, int value, MiniSite site, ref IReadOnlyDictionary<string, string> strings)
    {
        var path = $"articles/article-{article}.md";
        switch (kind)
        {
            case Kind.Word:
                site.With(path, Article(article, $"Word {value}."));
                break;
            case Kind.Title:
                site.With(path, Article(article).Replace("A wall or a boundary", $"Title {article}, {value}", StringComparison.Ordinal));
                break;
            case Kind.Topic:
                site.With(path, Article(article).Replace("topics: [closeness]", $"topics: [{Topics[value % Topics.Length]}]", StringComparison.Ordinal));
                break;
            case Kind.Alias:
                site.With(path, Article(article).Replace("author:", $"aliases: [/old-{article}-{value}/]\nauthor:", StringComparison.Ordinal));
                break;
            case Kind.Deletion:
                site.With(path, Article(article)).Without(path);
                File.Delete(_folder.File("input/" + path));
                break;
            case Kind.Source:
                site.With("facts/sources.yml", new MiniSite().Text("facts/sources.yml").Replace("The first study", $"Study {value}", StringComparison.Ordinal));
                break;
            case Kind.Helpline:
                site.With("facts/helplines.yml", new MiniSite().Text("facts/helplines.yml").Replace("The Line", $"Line {value}", StringComparison.Ordinal));
                break;
            case Kind.Disclaimer:
                site.With("facts/disclaimer.md", new MiniSite().Text("facts/disclaimer.md") + $"\nRead [all articles](../articles/index.md), {value}.");
                break;
            case Kind.Picture:
                site.With("images/wall.svg", $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4{value} 30'/>").With(path, Article(article, "![A wall.](../images/wall.svg)"));
                break;
            case Kind.Theme:
                strings = new Dictionary<string, string>(ThemeFiles.Strings) { ["en"] = ThemeFiles.Strings["en"].Replace("skipToContent: \"", $"skipToContent: \"{value} ", StringComparison.Ordinal) };
                break;
            case Kind.EditOfOutput:
                File.AppendAllText(Somewhere(value), "Edited by hand.");
                break;
            default:
                File.Delete(Somewhere(value));
                break;
        }
    }

    // The signature stays: without it the folder is somebody else's.
    private string Somewhere(int value) => Directory.EnumerateFiles(_folder.File("output"), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != OutputSignature.Path && !file.Contains("/assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ElementAt(value);

    private static string Article(int number, string text = "") => MiniSite.Article(text: text).Replace("A wall or a boundary", $"Article {number}", StringComparison.Ordinal);

    private Dictionary<string, string> Build(MiniSite site, string output, IReadOnlyDictionary<string, string>? strings = null, params OutputFile[] more)
    {
        site.WriteTo(_folder.File("input"));
        var problems = new ProblemList();
        var built = SitePipeline.Build(new BuildOptions(_folder.File("input"), MiniSite.Today, Strings: strings), problems);
        Assert.False(problems.HasErrors, string.Join('\n', problems.InOrder()));
        new WriteFiles(_folder.File(output), _folder.File("input")).Write([.. built!.Files.Where(file => !file.Path.StartsWith(Assets.Cards, StringComparison.Ordinal)), .. more], problems);
        Assert.False(problems.HasErrors, string.Join('\n', problems.InOrder()));
        return RealSite.ReadAll(_folder.File(output)).ToDictionary(file => file.Key, file => Convert.ToHexString(file.Value), StringComparer.Ordinal);
    }
}
