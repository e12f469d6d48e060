using System.Text.Json;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

/// <summary>JSON-LD says what search engines ask for, as the page shows it, and no more.</summary>
internal static class StructuredData
{
    public static IEnumerable<string> There_is_one_graph_that_can_be_read(BuiltPage page) =>
        page.IsRedirect() || page.IsSheet() || Graph(page).Length > 0 ? [] : ["<script type=\"application/ld+json\">: is missing, or is not one graph in JSON"];

    public static IEnumerable<string> It_describes_the_article_that_is_shown(BuiltPage page)
    {
        var articles = Graph(page).Where(IsArticle).ToArray();
        if (Graph(page).Length == 0 || articles.Length != (page.IsArticle() ? 1 : 0))
        {
            return Graph(page).Length == 0 ? [] : [$"JSON-LD: describes {articles.Length} articles"];
        }

        return from article in articles
               from pair in ((string Key, string? Said, string? Shown)[])
               [
                   ("headline", Text(article, "headline"), page.Document.QuerySelector("main h1")?.Words()),
                   ("url", Text(article, "url"), page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")),
                   ("datePublished", Text(article, "datePublished"), page.Published()),
                   ("dateModified", Text(article, "dateModified"), page.Changed()),
                   ("publisher", Text(Part(article, "publisher"), "name"), page.Facts.Site.Practice.Name),
               ]
               where pair.Said != pair.Shown
               select $"JSON-LD {pair.Key}: says \"{pair.Said}\" where the page shows \"{pair.Shown}\"";
    }

    public static IEnumerable<string> The_home_page_names_the_site(BuiltPage page) =>
        from node in Graph(page)
        where page.Path == "index.html" && Text(node, "@type") == "WebSite"
        let name = page.Document.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content")
        where Text(node, "name") != name
        select $"JSON-LD name: says \"{Text(node, "name")}\" where the page shows \"{name}\"";

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
        foreach (var node in Graph(page).Where(IsArticle))
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

    private static bool IsArticle(JsonElement node) => Parts(node, "@type").Select(type => type.GetString()).SequenceEqual(["MedicalWebPage", "Article"]);

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
