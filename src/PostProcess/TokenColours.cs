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

    /// <summary>The colour of a token. tokens.css has each twice: for light, then for dark.</summary>
    /// <param name="token">The token, such as <c>--help</c>.</param>
    /// <returns>The colour in both schemes.</returns>
    /// <exception cref="InvalidOperationException">The theme gives it no two colours: a bug of the theme.</exception>
    public static ColourView Of(string token) => Colours.Value[token].ToArray() is [var light, var dark]
        ? new ColourView(light, dark)
        : throw new InvalidOperationException($"tokens.css gives {token} no two colours.");

    [GeneratedRegex(@"(?<token>--[\w-]+):\s*(?<colour>#\w+);")]
    private static partial Regex Colour();
}
