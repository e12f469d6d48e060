using System.Security.Cryptography;
using System.Text;
using NUglify;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>The site's one style sheet.</summary>
/// <param name="Css">Its text, without comments and spaces.</param>
public sealed record StyleSheet(string Css)
{
    /// <summary>The folder of what browsers keep for ever.</summary>
    public const string Folder = "assets";

    /// <summary>Where it stands: its content decides its name, so it can be kept for ever.</summary>
    public string Path { get; } = $"{Folder}/site.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))[..10]}.css";

    /// <summary>Its hash, for the policy of the page that carries it inline (CSP 3, 2.3.1).</summary>
    public string PolicyHash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";
}

/// <summary>Joins the theme's style sheets into one.</summary>
public static class BundleStyles
{
    // The theme's style sheets are part of the program, so they stay the same while it runs.
    private static readonly Lazy<StyleSheet> Sheet = new(Join);

    /// <summary>Joins and minifies.</summary>
    /// <returns>The style sheet.</returns>
    /// <exception cref="InvalidOperationException">The theme's CSS cannot be read: a bug of the theme.</exception>
    public static StyleSheet Run() => Sheet.Value;

    private static StyleSheet Join()
    {
        var all = string.Join('\n', ThemeFiles.StyleSheets().Select(sheet => sheet.Text));
        var result = Uglify.Css(all, new NUglify.Css.CssSettings { CommentMode = NUglify.Css.CssComment.None });
        return result.HasErrors
            ? throw new InvalidOperationException($"The theme's style sheets: {string.Join("; ", result.Errors)}")
            : new StyleSheet(result.Code);
    }
}
