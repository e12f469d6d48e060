using System.Text.Json;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

/// <summary>JSON-LD says what the page shows, and no more.</summary>
internal static class StructuredData
{
    public static IEnumerable<string> There_is_one_graph_that_can_be_read(BuiltPage page) =>
        page.IsRedirect() || Graph(page).Length > 0 ? [] : ["<script type=\"application/ld+json\">: is missing, or is not one graph in JSON"];

    public static IEnumerable<string> It_describes_the_page_that_is_shown(BuiltPage page)
    {
        foreach (var node in Graph(page).Where(node => Text(node, "@type") is "WebPage" or "MedicalWebPage"))
        {
            (string, string?, string?)[] pairs =
            [
                ("@type", Text(node, "@type"), page.IsArticle() ? "MedicalWebPage" : "WebPage"),
                ("name", Text(node, "name"), page.Document.QuerySelector("main h1")?.Words()),
                ("description", Text(node, "description"), Metadata.Content(page, "meta[name=description]")),
                ("url", Text(node, "url"), page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")),
                ("inLanguage", Text(node, "inLanguage"), page.Facts.Language),
            ];
            foreach (var (key, said, shown) in pairs.Where(pair => pair.Item2 != pair.Item3))
            {
                yield return $"JSON-LD {key}: says \"{said}\" where the page shows \"{shown}\"";
            }
        }
    }

    public static IEnumerable<string> It_describes_the_article_that_is_shown(BuiltPage page)
    {
        if (!page.IsArticle() || Graph(page).Length == 0)
        {
            yield break;
        }

        var article = Graph(page).Select(node => Part(node, "mainEntity")).FirstOrDefault(part => part.ValueKind == JsonValueKind.Object);
        (string, string?, string?)[] pairs =
        [
            ("@type", Text(article, "@type"), "Article"),
            ("headline", Text(article, "headline"), page.Document.QuerySelector("main h1")?.Words()),
            ("description", Text(article, "description"), page.Document.QuerySelector(".lead")?.Words()),
            ("datePublished", Text(article, "datePublished"), page.Published()),
            ("dateModified", Text(article, "dateModified"), page.Changed()),
            ("citation", string.Join('\n', Cited(article)), string.Join('\n', Sources(page))),
        ];
        foreach (var (key, said, shown) in pairs.Where(pair => pair.Item2 != pair.Item3))
        {
            yield return $"JSON-LD {key}: says \"{said}\" where the page shows \"{shown}\"";
        }
    }

    public static IEnumerable<string> The_breadcrumb_is_the_one_that_is_shown(BuiltPage page)
    {
        if (page.Document.QuerySelector("nav.breadcrumb") is not { } shown || Graph(page).Length == 0)
        {
            yield break;
        }

        // A page without an address of its own, such as 404.html, names the steps alone.
        var said = Graph(page).SelectMany(node => Parts(node, "itemListElement")).Select(step => (Name: Text(step, "name"), Item: Text(step, "item"))).ToArray();
        var visible = shown.QuerySelectorAll("li").Zip(said, (step, other) => (Name: step.Words(), Item: other.Item is null ? null : Absolute(page, step)));
        if (!visible.SequenceEqual(said!) || said.Length != shown.QuerySelectorAll("li").Length)
        {
            yield return $"{shown.Described()}: JSON-LD says {string.Join(" › ", said)}";
        }
    }

    public static IEnumerable<string> It_claims_a_review_where_the_page_shows_one(BuiltPage page)
    {
        var text = page.Document.QuerySelector(".provenance")?.Words() ?? "";
        foreach (var node in Graph(page).Where(node => Text(node, "@type") is "WebPage" or "MedicalWebPage"))
        {
            var (day, reviewer) = (Text(node, "lastReviewed"), Text(Part(node, "reviewedBy"), "name"));
            var isShown = reviewer is null ? page.Reviewed() is null : page.Say.Like("reviewedBy", reviewer).IsMatch(text);
            if (day != page.Reviewed() || !isShown)
            {
                yield return $"JSON-LD lastReviewed: says \"{day}\" by \"{reviewer}\" where the page shows \"{page.Reviewed()}\"";
            }
        }
    }

    private static string Absolute(BuiltPage page, IElement step) =>
        step.QuerySelector("a") is { } link ? page.Facts.Home + page.SitePath(link.GetAttribute("href")!) : page.Absolute();

    private static IEnumerable<string> Cited(JsonElement article) =>
        Parts(article, "citation").Select(cited => $"{Text(cited, "name")} {Text(cited, "url")}");

    private static IEnumerable<string> Sources(BuiltPage page) =>
        from title in page.Document.QuerySelectorAll(".notes .source-title")
        select $"{title.WordsWithout(".leaves")} {title.QuerySelector("a")?.GetAttribute("href")}";

    private static JsonElement[] Graph(BuiltPage page)
    {
        try
        {
            var scripts = page.Document.QuerySelectorAll("script[type='application/ld+json']");
            return scripts.Length == 1 ? Parts(JsonDocument.Parse(scripts[0].TextContent).RootElement, "@graph") : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static JsonElement Part(JsonElement node, string key) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(key, out var part) ? part : default;

    private static JsonElement[] Parts(JsonElement node, string key) =>
        Part(node, key) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement node, string key) =>
        Part(node, key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
