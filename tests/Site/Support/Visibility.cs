using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Site.Tests.Support;

/// <summary>Finds out why a reader might not get to see an element.</summary>
internal static partial class Visibility
{
    // A crisis number in any of these is a number that is not there (facts/helplines.md).
    private static readonly string[] Boxes = ["details", "dialog", "noscript", "template", "object", "iframe", "svg", "canvas", "select"];

    private static readonly Lazy<(StyleRule Rule, ISelector Selector)[]> Hiding = new(() =>
        [.. from rule in Css.Rules(Css.Built)
            where !rule.Selector.StartsWith('@') && !rule.Selector.Contains("::", StringComparison.Ordinal)
            where rule.Declarations.Any(declaration => Hides().IsMatch($"{declaration.Property}:{declaration.Value}"))
            select (rule, new CssSelectorParser().ParseSelector(rule.Selector)!)]);

    /// <summary>Why an element is hidden from someone who reads on a screen; nothing when it is there for everyone.</summary>
    public static IEnumerable<string> HiddenOnScreen(this IElement element) => Hidden(element, except: "print");

    /// <summary>Why an element is missing on paper.</summary>
    public static IEnumerable<string> HiddenInPrint(this IElement element) => Hidden(element, except: "screen");

    private static IEnumerable<string> Hidden(IElement element, string except)
    {
        foreach (var at in element.SelfAndAncestors())
        {
            if (Boxes.Contains(at.LocalName))
            {
                yield return $"stands in {at.Described()}";
            }

            if (at.HasAttribute("hidden") || at.HasAttribute("inert") || at.GetAttribute("aria-hidden") == "true"
                || at.HasAttribute("popover") || Hides().IsMatch(at.GetAttribute("style") ?? ""))
            {
                yield return $"is hidden by an attribute of {at.Described()}";
            }

            foreach (var (rule, _) in Hiding.Value.Where(hiding => !IsOnly(hiding.Rule.Condition, except) && hiding.Selector.Match(at)))
            {
                yield return $"is hidden by the style \"{rule.Selector}\" {rule.Condition}".TrimEnd();
            }
        }
    }

    private static bool IsOnly(string condition, string medium) =>
        Regex.IsMatch(condition, $@"@media\s*(only\s+)?{medium}\b");

    [GeneratedRegex("""
        display\s*:\s*none | visibility\s*:\s*(hidden|collapse) | content-visibility\s*:\s*hidden
        | opacity\s*:\s*0?\.?0*\s*(;|!|$) | \bclip(-path)?\s*:\s*(?!none|auto) | font-size\s*:\s*0(?![.\d]*[1-9])
        | (^|[;\s])((max-)?(width|height|inline-size|block-size))\s*:\s*[01](px)?\s*(;|!|$)
        | text-indent\s*:\s*-\d{2,} | (left|right|top|inset[\w-]*)\s*:\s*-\d{3,} | transform\s*:\s*scale\(0
        | \bcolor\s*:\s*transparent
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Hides();
}
