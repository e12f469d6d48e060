using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>
/// Says a page as JSON-LD (schema.org), from the same view that the reader sees: what search engines ask for, and nothing that the
/// page's own elements tell them already.
/// </summary>
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
        var subject = page switch
        {
            Article article => Article(article, view),
            { Kind: PageKind.Home } => WebSite(),
            _ => null,
        };
        var above = edition.Above(page.Kind);
        return Graph([.. subject is null ? [] : new[] { subject }, .. above.Count == 0 ? [] : new[] { Breadcrumb(above, page.Address, view.Frame) }]);
    }

    /// <summary>Describes a page of a list that has no words of its own: nothing but the way to it.</summary>
    /// <param name="above">The pages above it.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="frame">What is around it.</param>
    /// <returns>JSON that can stand in a script element.</returns>
    public string OfList(IReadOnlyList<Step> above, PageAddress address, FrameView frame) => Graph([Breadcrumb(above, address, frame)]);

    private static string Graph(JsonNode[] nodes) => new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(nodes) }.ToJsonString(Writing);

    private JsonObject Article(Article article, PageView view)
    {
        var described = new JsonObject
        {
            ["@type"] = new JsonArray("MedicalWebPage", "Article"),
            ["headline"] = view.Heading,
            ["datePublished"] = article.Published.Value.Iso(),
            ["dateModified"] = (article.Updated ?? article.Published).Value.Iso(),
            ["author"] = Organization(article.Author.Value),
            ["publisher"] = Organization(_site.Facts.Site.Practice.Name),
        };
        if (view.Frame.Canonical is { } canonical)
        {
            described["url"] = canonical;
        }

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

        return described;
    }

    private static JsonObject Organization(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private JsonObject WebSite()
    {
        var described = new JsonObject
        {
            ["@type"] = "WebSite",
            ["name"] = _site.Facts.Site.Name,
            ["publisher"] = Organization(_site.Facts.Site.Practice.Name),
        };
        if (PageLinks.AbsoluteOf(_site.BaseUrl, PageAddress.Home) is { } home)
        {
            described["url"] = home;
        }

        return described;
    }

    private JsonObject Breadcrumb(IReadOnlyList<Step> above, PageAddress address, FrameView frame)
    {
        var items = above.Append(new Step(frame.Breadcrumb.Here, address)).Select((step, index) =>
        {
            var item = new JsonObject { ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = step.Name };
            if (frame.Canonical is not null)
            {
                item["item"] = PageLinks.AbsoluteOf(_site.BaseUrl, step.Address);
            }

            return item;
        });
        return new JsonObject { ["@type"] = "BreadcrumbList", ["itemListElement"] = new JsonArray([.. items]) };
    }
}
