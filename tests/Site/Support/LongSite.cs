using System.Globalization;

namespace Site.Tests.Support;

/// <summary>A site with more articles, topics and titles under one letter than a page lists, each as small as an article can be.</summary>
internal static class LongSite
{
    public const int Articles = 110;
    public const int Topics = 60;

    // They have a letter of their own, some behind what is no letter.
    private static readonly string[] Others = ["9 ways home", "2 of us", "“Quoted” words", "¿Qué pasa?", "Árbol", "apple", "Zebra", "Ωmega", "אהבה", "愛着"];

    private static readonly Lazy<BuiltSite> Built = new(Build);

    /// <summary>The site. Its social cards are not drawn, for nobody looks at them here: their names alone are there.</summary>
    public static BuiltSite Site => Built.Value;

    /// <summary>The pages that list something.</summary>
    public static IEnumerable<BuiltPage> Lists => Site.Pages.Where(page => page.IsPartOfList() || page.IsSearch() || page.Path is "index.html" || page.Document.QuerySelector("main > .cards, main > .entries") is not null);

    /// <summary>The title of an article.</summary>
    /// <param name="number">Its number, from 0.</param>
    public static string Title(int number) => number < Others.Length ? Others[number] : string.Create(CultureInfo.InvariantCulture, $"The {number:000}th letter");

    /// <summary>Its words, with more or fewer articles.</summary>
    /// <param name="articles">How many articles it has.</param>
    /// <param name="topics">How many topics besides the one that all articles have.</param>
    public static MiniSite Of(int articles, int topics = 0)
    {
        var site = new MiniSite().Without(MiniSite.ArticlePath).With("pages/search.md", MiniSite.Page("Search"));
        for (var i = 0; i < topics; i++)
        {
            site.With($"topics/t-{i:00}.md", MiniSite.Page($"Topic {i:00}"));
        }

        for (var i = 0; i < articles; i++)
        {
            // The last topic has the most.
            var more = (topics == 0 ? "" : $", t-{i % topics:00}") + (topics == 0 || i % 3 > 0 ? "" : $", t-{topics - 1:00}");
            site.With($"articles/a-{i:000}.md", MiniSite.Article().Replace("A wall or a boundary", Title(i), StringComparison.Ordinal)
                .Replace("title: " + Title(i), $"title: '{Title(i)}'", StringComparison.Ordinal)
                .Replace("description: How", $"description: Letter {i}. How", StringComparison.Ordinal)
                .Replace("[closeness]", $"[closeness{more}]", StringComparison.Ordinal)
                .Replace("2026-03-01", new DateOnly(2026, 1, 1).AddDays(i % 100).ToString("O", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return site;
    }

    private static BuiltSite Build()
    {
        var built = Of(Articles, Topics).Build();
        Assert.True(built.Files.Count > 0, string.Join('\n', built.Problems));
        var site = new BuiltSite("a long site", built.Files, built.Facts);
        var cards = site.Pages.Select(page => page.Document.QuerySelector("meta[property='og:image']")?.GetAttribute("content")).OfType<string>().Distinct();
        return site with { Files = new Dictionary<string, byte[]>(built.Files.Concat(cards.Select(card => KeyValuePair.Create(new Uri(card).AbsolutePath[1..], Array.Empty<byte>())))) };
    }
}
