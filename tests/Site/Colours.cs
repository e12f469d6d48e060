using System.Globalization;
using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The colours of <c>theme/css/tokens.css</c>, and the pairs that its comments declare.</summary>
public sealed partial class Colours
{
    private const string TokensPath = "css/tokens.css";

    private static readonly string Tokens = Css.Sheets[TokensPath];

    private static readonly Dictionary<string, string> Light = Declared("@layer tokens");
    private static readonly Dictionary<string, string> Dark = Declared("@media screen and (prefers-color-scheme: dark) @layer tokens");

    private static readonly (string Front, string Back)[] Pairs = [.. Of("pair")];
    private static readonly (string Front, string Back)[] Edges = [.. Of("edge")];

    public static IEnumerable<TheoryDataRow<string, string, string, double>> Combinations =>
        from pair in Pairs.Select(pair => (pair.Front, pair.Back, Least: 7)).Concat(Edges.Select(edge => (edge.Front, edge.Back, Least: 3)))
        from scheme in (string[])["light", "dark"]
        select new TheoryDataRow<string, string, string, double>(pair.Front, pair.Back, scheme, pair.Least);

    [Theory, MemberData(nameof(Combinations)), Trait("WCAG", "1.4.6"), Trait("WCAG", "1.4.11")]
    public void Stand_out_from_what_is_behind_them(string front, string back, string scheme, double least)
    {
        var contrast = Contrast(Value(front, scheme), Value(back, scheme));
        var finding = string.Create(CultureInfo.InvariantCulture, $"{TokensPath}: {front} on {back}, {scheme}: {contrast:0.00}:1 is less than {least}:1");
        Assert.True(contrast >= least, finding);
    }

    [Fact]
    public void Have_a_value_in_each_scheme() => Assert.Equal(Light.Keys, Dark.Keys);

    [Fact]
    public void Of_words_and_grounds_are_declared_in_pairs()
    {
        var findings =
            from sheet in Css.Sheets
            from rule in Css.Rules(sheet.Value)
            let front = Used(rule, "color")
            let back = Used(rule, "background", "background-color")
            where (front ?? back) is not null && !Pairs.Any(pair => (front is null || pair.Front == front) && (back is null || pair.Back == back))
            select $"{sheet.Key}: {rule.Selector}: {front ?? "words"} on {back ?? "a ground"} is no pair of {TokensPath}";
        Assert.True(!findings.Any(), string.Join('\n', findings));
    }

    [Fact]
    public void Of_edges_that_mean_something_are_declared()
    {
        // Thin rules between parts are decoration, and nothing is lost without them. Ink and link stand at 7:1 already.
        string[] free = ["--line", "--ink", "--link"];
        var findings =
            from sheet in Css.Sheets
            from rule in Css.Rules(sheet.Value)
            from declaration in rule.Declarations
            where Edge().IsMatch(declaration.Property)
            from match in Variable().Matches(declaration.Value)
            let token = match.Groups["token"].Value
            where Light.ContainsKey(token) && !free.Contains(token) && Edges.All(edge => edge.Front != token)
            select $"{sheet.Key}: {rule.Selector}: {declaration.Property} uses {token}, which is no edge of {TokensPath}";
        Assert.True(!findings.Any(), string.Join('\n', findings));
    }

    [Fact]
    public void Have_their_values_in_one_file()
    {
        var styled =
            from sheet in Css.Sheets
            where sheet.Key != TokensPath
            from rule in Css.Rules(sheet.Value)
            from declaration in rule.Declarations
            select (At: $"{sheet.Key}: {rule.Selector}", declaration.Value);
        var drawn =
            from file in Directory.EnumerateFiles(Repository.Path("theme"), "*.razor", SearchOption.AllDirectories)
            from match in Drawn().Matches(File.ReadAllText(file))
            select (At: Path.GetFileName(file), match.Groups["value"].Value);
        var findings =
            from place in styled.Concat(drawn)
            from match in Literal().Matches(Quoted().Replace(place.Value, ""))
            select $"{place.At}: names the colour {match.Value}";
        Assert.True(!findings.Any(), string.Join('\n', findings));
    }

    private static IEnumerable<(string Front, string Back)> Of(string kind) =>
        Combination().Matches(Tokens).Where(match => match.Groups["kind"].Value == kind)
            .Select(match => (match.Groups["front"].Value, match.Groups["back"].Value));

    private static string? Used(StyleRule rule, params string[] properties) =>
        rule.Declarations.Where(declaration => properties.Contains(declaration.Property))
            .Select(declaration => Variable().Match(declaration.Value)).Where(match => match.Success).Select(match => match.Groups["token"].Value).FirstOrDefault();

    private static Dictionary<string, string> Declared(string condition) =>
        Css.Rules(Tokens).Where(rule => rule.Condition == condition).SelectMany(rule => rule.Declarations)
            .Where(declaration => declaration.Value.Contains('#', StringComparison.Ordinal))
            .ToDictionary(declaration => declaration.Property, declaration => declaration.Value);

    private static string Value(string token, string scheme) => (scheme == "light" ? Light : Dark)[token];

    // WCAG 2.2, relative luminance.
    private static double Contrast(string one, string other)
    {
        double[] light = [.. new[] { Luminance(one), Luminance(other) }.Order()];
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    private static double Luminance(string hex)
    {
        Assert.Matches("^#[0-9a-fA-F]{6}$", hex);
        var channel = Enumerable.Range(0, 3)
            .Select(i => int.Parse(hex.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channel[0]) + (0.7152 * channel[1]) + (0.0722 * channel[2]);
    }

    [GeneratedRegex(@"/\*\s*(?<kind>pair|edge):\s*(?<front>--[\w-]+)\s+on\s+(?<back>--[\w-]+)\s*\*/")]
    private static partial Regex Combination();

    [GeneratedRegex(@"var\((?<token>--[\w-]+)\)")]
    private static partial Regex Variable();

    [GeneratedRegex("^(border|outline)")]
    private static partial Regex Edge();

    [GeneratedRegex("""
        \#[0-9a-f]{3,8}\b | \b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(
        | \b(white|black|red|green|blue|gr[ae]y|silver|maroon|purple|navy|teal|olive|orange|yellow|brown|pink|gold|beige|ivory|tan|crimson|coral|salmon)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Literal();

    [GeneratedRegex(@"""[^""]*""|'[^']*'|--[\w-]+")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:fill|stroke|color|stop-color|style)=\"(?<value>[^\"@]*)\"")]
    private static partial Regex Drawn();
}
