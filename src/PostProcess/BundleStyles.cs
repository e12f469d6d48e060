using System.Security.Cryptography;
using System.Text;
using NUglify;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>The site's one style sheet, which every page carries.</summary>
/// <param name="Css">Its text, without comments and spaces.</param>
public sealed record StyleSheet(string Css)
{
    /// <summary>Its hash, by which the policy of every page allows it and no other (CSP 3, 2.3.1).</summary>
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
        // Each sheet is one block of its layer, and those of the components come one after the other: together they are one block.
        var result = Uglify.Css(all, new NUglify.Css.CssSettings { CommentMode = NUglify.Css.CssComment.None });
        return result.HasErrors
            ? throw new InvalidOperationException($"The theme's style sheets: {string.Join("; ", result.Errors)}")
            : new StyleSheet(result.Code.Replace("}@layer components{", "", StringComparison.Ordinal));
    }
}
