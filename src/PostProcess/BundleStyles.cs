using System.Security.Cryptography;
using System.Text;
using NUglify;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>A style as a page carries it.</summary>
/// <param name="Css">Its text, without comments and spaces.</param>
public sealed record StyleSheet(string Css)
{
    /// <summary>Its hash, by which the policy of a page allows it and no other (CSP 3, 2.3.1).</summary>
    public string PolicyHash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";
}

/// <summary>The site's styles. A page carries the smallest that has all it shows.</summary>
/// <param name="Text">For articles and other pages of text.</param>
/// <param name="Whole">For the others: it has what lists need as well.</param>
public sealed record StyleSheets(StyleSheet Text, StyleSheet Whole)
{
    /// <summary>The style of a page.</summary>
    /// <param name="view">What it shows.</param>
    /// <returns>The style that it carries.</returns>
    public StyleSheet Of(PageView view) => view is ArticlePageView or TextPageView or RedirectPageView ? Text : Whole;
}

/// <summary>Joins the theme's style sheets.</summary>
public static class BundleStyles
{
    private const string Lists = "@layer lists {";

    // The theme's style sheets are part of the program, so they stay the same while it runs.
    private static readonly Lazy<StyleSheets> Styles = new(() =>
    {
        var ofLists = ThemeFiles.StyleSheets().ToLookup(sheet => sheet.Text.Contains(Lists, StringComparison.Ordinal), sheet => sheet.Text);
        return new StyleSheets(Join(ofLists[false]), Join(ofLists[false].Concat(ofLists[true])));
    });

    /// <summary>Joins and minifies.</summary>
    /// <returns>The styles.</returns>
    /// <exception cref="InvalidOperationException">The theme's CSS cannot be read: a bug of the theme.</exception>
    public static StyleSheets Run() => Styles.Value;

    private static StyleSheet Join(IEnumerable<string> sheets)
    {
        var result = Uglify.Css(string.Join('\n', sheets), new NUglify.Css.CssSettings { CommentMode = NUglify.Css.CssComment.None });
        // Each sheet is one block of its layer, and those of one layer come one after the other: together they are one block.
        return result.HasErrors
            ? throw new InvalidOperationException($"The theme's style sheets: {string.Join("; ", result.Errors)}")
            : new StyleSheet(result.Code.Replace("}@layer components{", "", StringComparison.Ordinal).Replace("}@layer lists{", "", StringComparison.Ordinal));
    }
}
