using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Site.Tests.Support;

/// <summary>What the rules ask of an element.</summary>
internal static partial class Elements
{
    /// <summary>The element in a finding: its tag, what tells it apart, the beginning of its words.</summary>
    public static string Described(this IElement element)
    {
        var marks = from name in (string[])["id", "class", "href", "src"]
                    let value = element.GetAttribute(name)
                    where value is { Length: > 0 }
                    select $" {name}=\"{value}\"";
        var words = element.Words();
        return $"<{element.LocalName}{marks.FirstOrDefault()}> \"{(words.Length > 40 ? words[..40] + "…" : words)}\"";
    }

    /// <summary>Its words, with single spaces where a browser shows one; a space that does not break is a letter.</summary>
    public static string Words(this INode node) => Spaces().Replace(node.TextContent, " ").Trim();

    /// <summary>Its words without those of some elements inside.</summary>
    public static string WordsWithout(this IElement element, string selector)
    {
        var copy = (IElement)element.Clone();
        foreach (var inside in copy.QuerySelectorAll(selector).ToArray())
        {
            inside.Remove();
        }

        return copy.Words();
    }

    /// <summary>The name that its own attributes give a landmark.</summary>
    public static string Name(this IElement element) => element.GetAttribute("aria-labelledby") is { } ids
        ? string.Join(' ', ids.Split(' ').Select(id => element.Owner!.ById(id)?.Words() ?? "")).Trim()
        : element.GetAttribute("aria-label")?.Trim() ?? "";

    /// <summary>The element of an id; an empty id is nobody's, whatever the parser finds for it.</summary>
    public static IElement? ById(this IDocument document, string id) => id == "" ? null : document.GetElementById(id);

    public static IEnumerable<IElement> SelfAndAncestors(this IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            yield return at;
        }
    }

    /// <summary>What comes after it in the source and is not inside it.</summary>
    public static IElement? FollowingElement(this IElement element) =>
        element.SelfAndAncestors().Select(at => at.NextElementSibling).FirstOrDefault(next => next is not null);

    public static bool Precedes(this INode one, INode other) =>
        one.CompareDocumentPosition(other).HasFlag(DocumentPositions.Following);

    public static bool IsHeading(this IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>Links, by the beginning of their address.</summary>
    public static IEnumerable<IElement> LinksTo(this IParentNode within, params string[] addresses) =>
        within.QuerySelectorAll("a[href]").Where(link => addresses.Any(address => link.GetAttribute("href")!.StartsWith(address, StringComparison.Ordinal)));

    [GeneratedRegex("[ \t\r\n\f]+")]
    private static partial Regex Spaces();

    /// <summary>Every address that a page asks for or leads to, and the element that names it: a <c>srcset</c> names several.</summary>
    public static IEnumerable<(IElement At, string Address)> Addresses(this IParentNode page) =>
        from element in page.QuerySelectorAll("[href], [src], [srcset]")
        from address in (element.GetAttribute("srcset")?.Split(',').Select(one => one.Trim().Split(' ')[0]) ?? [])
            .Concat(new[] { element.GetAttribute("href") ?? element.GetAttribute("src") }.OfType<string>())
        select (element, address);
}
