using Site.Pictures;

namespace Site.PostProcess;

/// <summary>Draws the site's icon: the motif in small, in the theme's colours.</summary>
public static class DrawIcon
{
    /// <summary>Draws the icon.</summary>
    /// <returns>An SVG that follows the reader's colour scheme.</returns>
    public static string Run()
    {
        var (lightA, darkA) = TokenColours.Of("--shape-a");
        var (lightB, darkB) = TokenColours.Of("--shape-b");
        return $$$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>.a{fill:{{{lightA}}}}.b{fill:{{{lightB}}}}@media (prefers-color-scheme:dark){.a{fill:{{{darkA}}}}.b{fill:{{{darkB}}}}}</style><circle class="a" cx="8" cy="16" r="7.5"/><circle class="b" cx="24" cy="16" r="7.5"/></svg>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>Draws it for browsers that know no SVG.</summary>
    /// <returns>An ICO.</returns>
    public static byte[] Ico() => DrawIcons.Ico(TokenColours.Of("--shape-a").Light, TokenColours.Of("--shape-b").Light);

    /// <summary>Draws it for a telephone's screen.</summary>
    /// <returns>A PNG of the size that telephones ask for.</returns>
    public static byte[] Touch() => DrawIcons.Png(180, TokenColours.Of("--paper").Light, TokenColours.Of("--shape-a").Light, TokenColours.Of("--shape-b").Light);
}
