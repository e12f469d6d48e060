using System.Text.RegularExpressions;
using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>What the browser tells a screen reader: roles, names and order, as a person who uses one will hear them.</summary>
public sealed partial class ScreenReader
{
    private const string Article = "articles/a-specimen/";
    private const string WithEmergency = "articles/the-chase-and-the-retreat/";

    // The words are those of the frozen specimen, so that no editor breaks a snapshot.
    private static readonly Dictionary<string, (string Page, string Element)[]> Heard = new(StringComparer.Ordinal)
    {
        ["frame"] = [(Article, ".skip-link"), (Article, ".masthead"), (Article, ".breadcrumb"), (Article, ".policies")],
        ["crisis-help"] = [(Article, ".help-bar"), (Article, ".crisis-help"), (Article, ".disclaimer")],
        ["call-to-action"] = [(Article, ".call-to-action")],
        ["article-head"] = [(Article, ".article-head"), (Article, ".key-points")],
        ["help-tiers"] = [(WithEmergency, ".help-tier-emergency"), (Article, ".help-tier-urgent"), (Article, ".help-tier-care")],
        ["notes"] = [(Article, ".prose p:has(sup)"), (Article, ".notes li:nth-child(1)"), (Article, ".notes li:nth-child(3)")],
        ["search"] = [("search/", ".search"), ("search/", "[aria-labelledby=all_title]")],
        ["table"] = [(Article, ".table-scroll")],
    };

    /// <summary>No arrow, file name or bare number where a word belongs.</summary>
    internal static readonly Promise Named = new("Every name reads as words", [Mode.Light], async page =>
    [
        .. from Match part in Parts().Matches(await page.Locator("body").AriaSnapshotAsync())
           let name = part.Groups["name"].Value
           where !Words().IsMatch(name) || NoWords().IsMatch(name)
           select $"a screen reader says “{part.Groups["role"].Value} {name}”",
    ]);

    internal static readonly Tour Tour = new(onKinds: false, Named);

    public static TheoryData<string> Names => [.. Heard.Keys];

    /// <summary>The snapshots stand in the folder <c>ScreenReader</c>. Read a change aloud before you take it over.</summary>
    [Theory, MemberData(nameof(Names))]
    [Trait("WCAG", "1.3.1")]
    [Trait("WCAG", "4.1.2")]
    public async Task Hears_each_part_as_its_snapshot_says(string part)
    {
        var visit = await Visit.BeginAsync();
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in Specimen.Anywhere.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
            await File.WriteAllBytesAsync(folder.File(path), bytes, TestContext.Current.CancellationToken);
        }

        await using var server = await SiteServer.StartAsync(folder.File(""));
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await context.NewPageAsync();
        var heard = "";
        foreach (var (address, element) in Heard[part])
        {
            await page.GotoAsync(new Uri(server.Root, address).AbsoluteUri);
            heard += await page.Locator(element).First.AriaSnapshotAsync() + "\n";
        }

        Assert.Equal(Repository.Read("tests", "Browser", "ScreenReader", part + ".yml").ReplaceLineEndings("\n"), heard);
    }

    [Fact]
    [Trait("WCAG", "2.4.4")]
    [Trait("WCAG", "4.1.2")]
    public Task Hears_words_for_every_link_landmark_and_picture() => Tour.KeepsAsync(Named);

    [GeneratedRegex("""^ *- '?(?<role>link|button|heading|navigation|region|complementary|form|img|table)(?: "(?<name>(?:[^"\\]|\\.)*)")?""", RegexOptions.Multiline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Words();

    [GeneratedRegex(@"[\p{Sm}\p{So}]|https?://|\.(png|jpe?g|gif|svg|webp|avif)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoWords();
}
