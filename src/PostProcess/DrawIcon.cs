using System.Text.RegularExpressions;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>Draws the site's icon: the motif in small, in the theme's colours.</summary>
public static partial class DrawIcon
{
    /// <summary>Draws the icon.</summary>
    /// <returns>An SVG that follows the reader's colour scheme.</returns>
    /// <exception cref="InvalidOperationException">The theme names no colours for the shapes: a bug of the theme.</exception>
    public static string Run()
    {
        var tokens = ThemeFiles.StyleSheets().Single(sheet => sheet.Path == "css/tokens.css").Text;
        var (lightA, darkA) = Colours("--shape-a");
        var (lightB, darkB) = Colours("--shape-b");
        return $$$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>.a{fill:{{{lightA}}}}.b{fill:{{{lightB}}}}@media (prefers-color-scheme:dark){.a{fill:{{{darkA}}}}.b{fill:{{{darkB}}}}}</style><circle class="a" cx="8" cy="16" r="7.5"/><circle class="b" cx="24" cy="16" r="7.5"/></svg>

            """.ReplaceLineEndings("\n");

        // tokens.css has each colour twice: for light, then for dark.
        (string Light, string Dark) Colours(string token) =>
            Colour().Matches(tokens).Where(match => match.Groups["token"].Value == token).Select(match => match.Groups["colour"].Value).ToArray() is [var light, var dark]
                ? (light, dark)
                : throw new InvalidOperationException($"tokens.css gives {token} no two colours.");
    }

    [GeneratedRegex(@"(?<token>--[\w-]+):\s*(?<colour>#\w+);")]
    private static partial Regex Colour();
}
