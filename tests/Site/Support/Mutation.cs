using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Site.Tests.Support;

/// <summary>A built page with one fault, and the rules that have to find it: these and no others.</summary>
/// <param name="Fault">The fault, in words.</param>
/// <param name="Page">The page, unharmed.</param>
/// <param name="Harm">Puts the fault in.</param>
/// <param name="FoundBy">The rules that find it.</param>
internal sealed record Mutation(string Fault, Func<BuiltPage> Page, Action<IHtmlDocument> Harm, params Func<BuiltPage, IEnumerable<string>>[] FoundBy)
{
    /// <summary>The page with the fault, written and read again, as a browser would meet it.</summary>
    public BuiltPage Harmed()
    {
        var page = Page();
        var document = RealSite.Parse(page.Path, page.Html, page.Facts).Document;
        Harm(document);
        return RealSite.Parse(page.Path, document.ToHtml(), page.Facts);
    }
}

/// <summary>A built site with one fault, and the rules that have to find it: these and no others.</summary>
/// <param name="Fault">The fault, in words.</param>
/// <param name="Harm">Gives the site with the fault.</param>
/// <param name="FoundBy">The rules that find it.</param>
internal sealed record SiteMutation(string Fault, Func<BuiltSite, BuiltSite> Harm, params Func<BuiltSite, IEnumerable<string>>[] FoundBy);

/// <summary>Small ways to harm a page. Each fails when it finds nothing to harm.</summary>
internal static class Harm
{
    public static IElement The(this IParentNode within, string selector) =>
        within.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no {selector} to harm.");

    public static Action<IHtmlDocument> Remove(string selector) => page => page.The(selector).Remove();

    public static Action<IHtmlDocument> Set(string selector, string attribute, string value) =>
        page => page.The(selector).SetAttribute(attribute, value);

    public static Action<IHtmlDocument> Drop(string selector, string attribute) => page =>
    {
        Assert.True(page.The(selector).HasAttribute(attribute));
        page.The(selector).RemoveAttribute(attribute);
    };

    public static Action<IHtmlDocument> Say(string selector, string words) => page => page.The(selector).TextContent = words;

    public static Action<IHtmlDocument> Add(string selector, string html, AdjacentPosition where = AdjacentPosition.BeforeEnd) =>
        page => page.The(selector).Insert(where, html);

    /// <summary>Moves an element in front of another one.</summary>
    public static Action<IHtmlDocument> Move(string selector, string before) =>
        page => page.The(before).Before(page.The(selector));

    /// <summary>Changes the words of the page as it was written.</summary>
    public static Action<IHtmlDocument> Replace(string selector, string old, string now) => page =>
    {
        var element = page.The(selector);
        Assert.Contains(old, element.InnerHtml, StringComparison.Ordinal);
        element.InnerHtml = element.InnerHtml.Replace(old, now, StringComparison.Ordinal);
    };

    /// <summary>Gives an element another tag.</summary>
    public static Action<IHtmlDocument> Rename(string selector, string tag) => page =>
    {
        var element = page.The(selector);
        element.OuterHtml = $"<{tag}{string.Concat(element.Attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value}\""))}>{element.InnerHtml}</{tag}>";
    };

    /// <summary>Puts an element inside another one.</summary>
    public static Action<IHtmlDocument> Wrap(string selector, string start, string end) => page =>
        page.The(selector).OuterHtml = start + page.The(selector).OuterHtml + end;
}
