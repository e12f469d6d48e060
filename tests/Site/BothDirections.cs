using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>A language runs from left to right or from right to left, and the theme follows it: a style sheet speaks of beginning and end, and of no left or right.</summary>
public sealed partial class BothDirections
{
    [Fact]
    public void Are_served_by_every_style_sheet() => Assert.Empty(
        from sheet in Css.Sheets
        from finding in Sides(sheet.Value)
        select $"{sheet.Key}: {finding}");

    [Theory]
    [InlineData("margin-left: 1px", false)]
    [InlineData("right: 0", false)]
    [InlineData("text-align: left", false)]
    [InlineData("float: right", false)]
    [InlineData("border-left-width: 1px", false)]
    [InlineData("border-top-left-radius: 1px", false)]
    [InlineData("transform: translateX(1px)", false)]
    [InlineData("padding: 0 1px 0 2px", false)]
    [InlineData("inset: var(--s3) auto auto var(--s3)", false)]
    [InlineData("border-radius: 0 1px 1px 0", false)]
    [InlineData("border-radius: 0 1px", false)]
    [InlineData("margin-inline-start: 1px", true)]
    [InlineData("text-align: start", true)]
    [InlineData("padding: 0 1px 2px", true)]
    [InlineData("padding: 0 max(1px, 2px) 2px max(1px, 2px)", true)]
    [InlineData("border-radius: 1px 1px 0 0", true)]
    [InlineData("border-start-end-radius: 1px", true)]
    public void Are_told_from_sides(string declaration, bool serves) => Assert.Equal(serves, !Sides($"a {{ {declaration}; }}").Any());

    private static IEnumerable<string> Sides(string css) =>
        from rule in Css.Rules(css)
        from declaration in rule.Declarations
        where Side().IsMatch(declaration.Property)
            || (SideOfValue().IsMatch(declaration.Value) && !declaration.Property.StartsWith("--", StringComparison.Ordinal) && declaration.Property != "content")
            || (FourSides().IsMatch(declaration.Property) && Values(declaration.Value) is [_, var right, _, var left] && right != left)
            || (declaration.Property == "border-radius" && Corners(Values(declaration.Value)) is var (topLeft, topRight, bottomRight, bottomLeft) && (topLeft != topRight || bottomRight != bottomLeft))
        select $"{rule.Selector}: {declaration.Property}: {declaration.Value}";

    private static (string TopLeft, string TopRight, string BottomRight, string BottomLeft) Corners(string[] values) => values switch
    {
        [var all] => (all, all, all, all),
        [var one, var other] => (one, other, one, other),
        [var one, var two, var three] => (one, two, three, two),
        _ => (values[0], values[1], values[2], values[3]),
    };

    private static string[] Values(string value) => [.. Value().Matches(value).Select(match => match.Value)];

    [GeneratedRegex(@"(^|-)(left|right)(-|$)|^(float|clear)$")]
    private static partial Regex Side();

    [GeneratedRegex(@"(?<![\w-])(left|right|translate|translateX|translate3d)(?![\w-])")]
    private static partial Regex SideOfValue();

    [GeneratedRegex("^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$")]
    private static partial Regex FourSides();

    // A function with all that is in its brackets, or a word.
    [GeneratedRegex(@"[\w-]*\((?>[^()]+|\((?<depth>)|\)(?<-depth>))*(?(depth)(?!))\)|\S+")]
    private static partial Regex Value();
}
