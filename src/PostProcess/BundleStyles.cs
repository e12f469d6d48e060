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
/// <param name="Ample">For those of them that are about danger, and show what others need not carry.</param>
/// <param name="HandOut">For sheets to hand out.</param>
/// <param name="Whole">For the others: it has what lists need as well.</param>
public sealed record StyleSheets(StyleSheet Text, StyleSheet Ample, StyleSheet HandOut, StyleSheet Whole)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<StyleSheet> All => [Text, Ample, HandOut, Whole];

    /// <summary>The style of a page.</summary>
    /// <param name="view">What it shows.</param>
    /// <param name="ofDanger">Whether it is a text about danger.</param>
    /// <returns>The style that it carries.</returns>
    public StyleSheet Of(PageView view, bool ofDanger) => view switch
    {
        SheetPageView => HandOut,
        ArticlePageView or TextPageView or RedirectPageView => ofDanger ? Ample : Text,
        _ => Whole,
    };
}

/// <summary>Joins the theme's style sheets.</summary>
public static class BundleStyles
{
    private const string Lists = "@layer lists {";

    // What only a list shows that is cut into pages.
    private static readonly string[] Cut = ["components/letters/letters.css", "components/pagination/pagination.css", "components/titles/titles.css"];

    // What only a text about danger shows.
    private static readonly string[] Seldom = ["components/help-tier-urgent/help-tier-urgent.css", "components/quick-exit/quick-exit.css"];

    // What only a sheet to hand out shows, and what an article shows that its sheet does not.
    private const string OfHandOuts = "css/sheet.css";
    private static readonly string[] NotHandedOut =
    [
        .. ((string[])["action-link", "article-nav", "call-to-action", "contents", "editing", "note-mark", "notes", "pills", "provenance", "rules", "source"])
            .Select(name => $"components/{name}/{name}.css"),
    ];

    // The theme's style sheets are part of the program, so they stay the same while it runs.
    private static readonly Lazy<StyleSheets> Short = new(() => new StyleSheets(
        Text: Join(Sheets[false].Where(sheet => !Seldom.Contains(sheet.Path))),
        Ample: Join(Sheets[false]),
        HandOut: Join(Sheets[false].Where(sheet => !NotHandedOut.Contains(sheet.Path)).Concat(Sheets[true].Where(sheet => sheet.Path == OfHandOuts))),
        Whole: Whole(Sheets[true].Where(sheet => !Cut.Contains(sheet.Path)))));
    private static readonly Lazy<StyleSheets> Long = new(() => Short.Value with { Whole = Whole(Sheets[true]) });

    // Whether only lists need it.
    private static ILookup<bool, (string Path, string Text)> Sheets => field ??= ThemeFiles.StyleSheets().ToLookup(sheet => sheet.Text.Contains(Lists, StringComparison.Ordinal));

    /// <summary>Joins and minifies.</summary>
    /// <param name="areListsCut">Whether a list of the site is so long that it is cut into pages.</param>
    /// <returns>The styles.</returns>
    /// <exception cref="InvalidOperationException">The theme's CSS cannot be read: a bug of the theme.</exception>
    public static StyleSheets Run(bool areListsCut = false) => (areListsCut ? Long : Short).Value;

    private static StyleSheet Whole(IEnumerable<(string Path, string Text)> ofLists) => Join(Sheets[false].Concat(ofLists));

    private static StyleSheet Join(IEnumerable<(string Path, string Text)> sheets)
    {
        var result = Uglify.Css(string.Join('\n', sheets.Select(sheet => sheet.Text)), new NUglify.Css.CssSettings { CommentMode = NUglify.Css.CssComment.None });
        // Each sheet is one block of its layer, and those of one layer come one after the other: together they are one block.
        // Within clamp() and its like the minifier leaves a space behind each comma; no text of a style has one.
        return result.HasErrors
            ? throw new InvalidOperationException($"The theme's style sheets: {string.Join("; ", result.Errors)}")
            : new StyleSheet(result.Code.Replace("}@layer components{", "", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal));
    }
}
