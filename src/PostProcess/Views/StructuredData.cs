using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Says a page as JSON-LD (schema.org), from the same view that the reader sees.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class StructuredData(Edition edition)
{
    // Still escapes < and &, so that no text can end the script element.
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Outline _site = edition.Outline;

    /// <summary>Describes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="view">What it shows.</param>
    /// <returns>JSON that can stand in a script element.</returns>
    public string Of(Page page, PageView view)
    {
        var graph = $"{Page(page, view).ToJsonString(Writing)},{Breadcrumb(page, view).ToJsonString(Writing)},{edition.Publisher}";
        return $$"""{"@context":"https://schema.org","@graph":[{{graph}}]}""";
    }

    /// <summary>Describes the site and who publishes it.</summary>
    /// <param name="site">The site.</param>
    /// <returns>Two objects of JSON, which stand among those of every page.</returns>
    public static string OfPublisher(Outline site) => $"{WebSite(site).ToJsonString(Writing)},{Organization(site).ToJsonString(Writing)}";

    private JsonObject Page(Page page, PageView view)
    {
        var frame = view.Frame;
        var article = page as Article;
        var described = new JsonObject
        {
            ["@type"] = article is null ? "WebPage" : "MedicalWebPage",
            ["name"] = view.Heading,
            ["description"] = frame.Description,
            ["inLanguage"] = frame.Language,
            ["isPartOf"] = Reference(_site, "WebSite", "site"),
            ["breadcrumb"] = new JsonObject { ["@id"] = "#breadcrumb" },
        };
        if (frame.Canonical is { } canonical)
        {
            described["@id"] = canonical;
            described["url"] = canonical;
        }

        if (article is not null && view is ArticlePageView shown)
        {
            if (article.Review is { } review)
            {
                described["lastReviewed"] = review.On.Value.Iso();
                described["reviewedBy"] = new JsonObject
                {
                    ["@type"] = "Person",
                    ["name"] = review.By,
                    ["hasCredential"] = new JsonObject { ["@type"] = "EducationalOccupationalCredential", ["name"] = review.Credential },
                };
            }

            described["mainEntity"] = Article(article, shown);
        }

        return described;
    }

    private JsonObject Article(Article article, ArticlePageView shown)
    {
        var described = new JsonObject
        {
            ["@type"] = "Article",
            ["headline"] = shown.Heading,
            ["description"] = shown.Lead,
            ["datePublished"] = article.Published.Value.Iso(),
            ["dateModified"] = (article.Updated ?? article.Published).Value.Iso(),
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = article.Author.Value },
            ["publisher"] = Reference(_site, "Organization", "practice"),
        };
        if (shown.Frame.Canonical is { } canonical)
        {
            described["url"] = canonical;
        }

        described["citation"] = new JsonArray(
            [.. shown.Notes.List.Zip(article.Body.Notes).Where(pair => pair.First.Source is not null).Select(pair => Citation(
                pair.First.Source!, _site.Facts.Sources[pair.Second.Source!.Value]))]);
        return described;
    }

    private static JsonObject Citation(SourceView shown, Publication source)
    {
        var citation = new JsonObject
        {
            ["@type"] = source.Kind switch
            {
                SourceKind.Article => "ScholarlyArticle",
                SourceKind.Book => "Book",
                _ => "WebPage",
            },
            ["name"] = shown.Title,
        };
        if (shown.Href.Length > 0)
        {
            citation["url"] = shown.Href;
        }

        return citation;
    }

    private JsonObject Breadcrumb(Page page, PageView view)
    {
        var items = edition.Above(page.Kind).Append(new Step(view.Frame.Breadcrumb.Here, page.Address)).Select((step, index) =>
        {
            var item = new JsonObject { ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = step.Name };
            if (view.Frame.Canonical is not null)
            {
                item["item"] = PageLinks.AbsoluteOf(_site.BaseUrl, step.Address);
            }

            return item;
        });
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["@id"] = "#breadcrumb",
            ["itemListElement"] = new JsonArray([.. items]),
        };
    }

    private static JsonObject WebSite(Outline site)
    {
        var described = Reference(site, "WebSite", "site");
        described["name"] = site.Facts.Site.Name;
        described["inLanguage"] = site.Facts.Site.Language.Value;
        described["publisher"] = Reference(site, "Organization", "practice");
        if (PageLinks.AbsoluteOf(site.BaseUrl, PageAddress.Home) is { } home)
        {
            described["url"] = home;
        }

        return described;
    }

    private static JsonObject Organization(Outline site)
    {
        var practice = site.Facts.Site.Practice;
        var described = Reference(site, "Organization", "practice");
        described["name"] = practice.Name;
        if (practice.Email.Length > 0)
        {
            described["email"] = practice.Email;
        }

        return described;
    }

    // Without an address of its own, a node is known by its fragment on the page.
    private static JsonObject Reference(Outline site, string type, string fragment) => new()
    {
        ["@type"] = type,
        ["@id"] = $"{PageLinks.AbsoluteOf(site.BaseUrl, PageAddress.Home)}#{fragment}",
    };
}
