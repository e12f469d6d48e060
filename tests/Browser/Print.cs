using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>A page on paper is a hand-out: it holds what a person needs who has nothing but the sheet.</summary>
public sealed class Print
{
    // Of 1,500 words with a dozen sources.
    private const int MostSheets = 5;

    private static readonly string[] Formats = ["A4", "Letter"];

    [Fact]
    [Trait("WCAG", "1.3.1")]
    public async Task Paper_holds_words_sources_help_disclaimer_and_address_and_no_navigation()
    {
        var visit = await Visit.BeginAsync();
        Finding.None(await FindAsync(visit, PagesToPrint(visit)));
    }

    [Fact]
    public async Task An_article_and_the_help_page_are_among_the_printed()
    {
        var pages = PagesToPrint(await Visit.BeginAsync());
        Assert.Contains("help/", pages);
        Assert.Contains(pages, IsArticle);
    }

    /// <summary>Prints pages and says what is wrong on paper.</summary>
    internal static async Task<IReadOnlyList<string>> FindAsync(Visit visit, IEnumerable<string> pages, Spoil? spoil = null)
    {
        var findings = new List<string>();
        await using var context = await visit.OpenAsync(Mode.Light);
        await (spoil?.ApplyAsync(context) ?? Task.CompletedTask);
        var page = await context.NewPageAsync();
        foreach (var address in pages)
        {
            await page.GotoAsync(new Uri(visit.AtRoot.Root, address).AbsoluteUri);
            var handout = await Handout.OfAsync(page);
            foreach (var format in Formats)
            {
                var paper = await Printed.OfAsync(page, format);
                findings.AddRange(Compare(handout, paper).Select(finding => $"/{address} on {format}: {finding}"));
            }
        }

        return findings;
    }

    // One page of each kind, and every article and what is handed out of it, for where a sheet ends depends on the words.
    private static IReadOnlyList<string> PagesToPrint(Visit visit) => [.. visit.Build.Kinds.Union(visit.Build.Pages.Where(IsArticle)).Union(visit.Build.Sheets)];

    private static bool IsArticle(string page) => page.StartsWith("articles/", StringComparison.Ordinal) && page != "articles/";

    private static IEnumerable<string> Compare(Handout handout, Printed paper) =>
    [
        .. Missing(paper.Text, "title", [handout.Heading]),
        .. Missing(paper.Text, "text", handout.Text),
        .. Missing(paper.WithAddresses, "source", handout.Sources),
        .. Missing(paper.WithAddresses, "way to get help", [.. handout.Help, .. Kept.Facts.EveryPage.Select(way => way.Way.Label)]),
        .. Missing(paper.Text, "disclaimer", [.. handout.Disclaimer, "for educational purposes only"]),
        .. Missing(paper.WithAddresses, "address", [handout.Address, .. handout.Article]),
        .. handout.Navigation.Select(name => $"navigation is printed: {name}"),
        .. AroundTheText(handout, paper),
        .. HeadingsAtTheFoot(handout, paper),
        .. Sheets(handout, paper),
        .. HungUp(handout, paper),
        .. Untagged(handout, paper),
    ];

    private static IEnumerable<string> Missing(string paper, string what, IEnumerable<string> wanted) =>
        wanted.Where(text => !paper.Contains(Printed.Squeeze(text), StringComparison.Ordinal)).Select(text => $"{what} is missing: {text}");

    // Whatever class a menu has: a hand-out begins with one line that says whom to call and its title, and ends with its address.
    private static IEnumerable<string> AroundTheText(Handout handout, Printed paper)
    {
        var first = string.Concat(handout.First.Select(Printed.Squeeze));
        if (!paper.Text.Replace("·", "", StringComparison.Ordinal).StartsWith(first + Printed.Squeeze(handout.Heading), StringComparison.Ordinal))
        {
            yield return $"something else is printed before the title than whom to call: {paper.Lines[0].Text}";
        }

        if (paper.Lines[0].Text.Replace("·", "", StringComparison.Ordinal) != first)
        {
            yield return $"whom to call does not stand in one line at the top: {paper.Lines[0].Text}";
        }

        if (!string.Concat(paper.Lines.TakeLast(3).Select(line => line.Text)).EndsWith(handout.Address, StringComparison.Ordinal))
        {
            yield return $"something is printed after the address: {paper.Lines[^1].Text}";
        }
    }

    private static IEnumerable<string> HeadingsAtTheFoot(Handout handout, Printed paper)
    {
        var headings = handout.Headings.Select(Printed.Squeeze).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < paper.Lines.Count; index++)
        {
            if (paper.Lines[index] is { IsLast: true } foot
                && Enumerable.Range(1, 3).Any(lines => index + 1 >= lines
                    && headings.Contains(string.Concat(paper.Lines.Skip(index + 1 - lines).Take(lines).Select(line => line.Text)))))
            {
                yield return $"a heading stands alone at the foot of sheet {foot.Sheet}: {foot.Text}";
            }
        }
    }

    // They are counted, and an article takes at most five.
    private static IEnumerable<string> Sheets(Handout handout, Printed paper)
    {
        var count = paper.Lines[^1].Sheet;
        foreach (var (sheet, foot) in paper.Feet.Index().Where(sheet => sheet.Item != $"{sheet.Index + 1}/{count}"))
        {
            yield return $"sheet {sheet + 1} of {count} does not bear its number, but: {foot}";
        }

        if (handout.Sources.Length > 0 && count > MostSheets)
        {
            yield return $"an article takes {count} sheets";
        }

        if (handout.IsOnePage && count > 1)
        {
            yield return $"what is handed out of an article takes {count} sheets, and not one";
        }
    }

    // The first sheet of the help page goes on a wall: it has every way of the site's own country, and nothing after them.
    private static IEnumerable<string> HungUp(Handout handout, Printed paper)
    {
        var first = string.Concat(paper.Lines.Where(line => line.Sheet == 1).Select(line => line.Text));
        return handout.Own.Where(words => !first.Contains(Printed.Squeeze(words), StringComparison.Ordinal)).Select(words => $"the first sheet lacks: {words}")
            .Concat(handout.Own.Length > 0 && !first.EndsWith(Printed.Squeeze(handout.Own[^1]), StringComparison.Ordinal) ? [$"the first sheet goes on after the own country: {first[^60..]}"] : []);
    }

    private static IEnumerable<string> Untagged(Handout handout, Printed paper)
    {
        if (paper.Tags.Count(tag => tag == "H1") != 1 || !paper.Tags.Contains("P"))
        {
            yield return $"the PDF is not tagged with one H1 and its paragraphs: {string.Join(' ', paper.Tags.Distinct())}";
        }

        if (paper.Language != handout.Language)
        {
            yield return $"the PDF's language is \"{paper.Language}\", the page's is {handout.Language}";
        }

        if (paper.Title != handout.Title)
        {
            yield return $"the PDF's title is \"{paper.Title}\", the page's is \"{handout.Title}\"";
        }
    }
}
