using System.Globalization;
using System.Text.RegularExpressions;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>The colours of the theme's tokens, for what no style sheet reaches: the icon, and the bars that a browser has around a page.</summary>
public static partial class TokenColours
{
    // The theme's style sheets are part of the program, so they stay the same while it runs.
    private static readonly Lazy<ILookup<string, string>> Colours = new(() =>
        Colour().Matches(ThemeFiles.StyleSheets().Single(sheet => sheet.Path == "css/tokens.css").Text)
            .ToLookup(match => match.Groups["token"].Value, match => match.Groups["colour"].Value));

    private static readonly Lazy<ILookup<(int Tint, string Side), string>> Tints = new(() => (
        from match in Tint().Matches(ThemeFiles.StyleSheets().Single(sheet => sheet.Path == "components/cover/cover.css").Text)
        from i in Enumerable.Range(0, match.Groups["side"].Captures.Count)
        select (Key: (int.Parse(match.Groups["tint"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["side"].Captures[i].Value), Token: match.Groups["token"].Captures[i].Value))
        .ToLookup(tint => tint.Key, tint => tint.Token));

    /// <summary>The colour of a token. tokens.css has each twice: for light, then for dark.</summary>
    /// <param name="token">The token, such as <c>--help</c>.</param>
    /// <returns>The colour in both schemes.</returns>
    /// <exception cref="InvalidOperationException">The theme gives it no two colours: a bug of the theme.</exception>
    public static ColourView Of(string token) => Colours.Value[token].ToArray() is [var light, var dark]
        ? new ColourView(light, dark)
        : throw new InvalidOperationException($"tokens.css gives {token} no two colours.");

    /// <summary>The tokens of a tint's two colours, as the cover's style gives them.</summary>
    /// <param name="tint">The tint, from 0.</param>
    /// <returns>The token of the left form, and that of the right one.</returns>
    public static (string Left, string Right) OfTint(int tint) => (Tints.Value[(tint, "a")].DefaultIfEmpty("--shape-a").Single(), Tints.Value[(tint, "b")].DefaultIfEmpty("--shape-b").Single());

    [GeneratedRegex(@"\.tint-(?<tint>\d+) \{(?: --shape-(?<side>[ab]): var\((?<token>--[\w-]+)\);)+ \}")]
    private static partial Regex Tint();

    [GeneratedRegex(@"(?<token>--[\w-]+):\s*(?<colour>#\w+);")]
    private static partial Regex Colour();
}
