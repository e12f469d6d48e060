using System.Net;
using Site.PostProcess;

namespace Site.Preview;

/// <summary>One page in every look, side by side, for whoever changes the theme. None of it is ever published.</summary>
internal static class LooksPage
{
    /// <summary>What stands before the address of the page that is shown. No page can stand here, for no page's name begins so.</summary>
    public const string Folder = "/_looks";

    /// <summary>The policy for the answer: it may frame pages of this server, and is framed by none.</summary>
    public static string ForHeader { get; } = new SecurityPolicy([], preview: true).ForMeta(BundleStyles.Run().Whole) + "; frame-src 'self'; frame-ancestors 'none'";

    /// <summary>Draws it.</summary>
    /// <param name="heading">The heading of the page that is shown.</param>
    /// <param name="address">Where that stands.</param>
    /// <returns>HTML.</returns>
    public static string Of(string heading, string address) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{WebUtility.HtmlEncode(heading)} · Every look</title>
          <link rel="stylesheet" href="{PreviewFiles.LooksStyle}">
        </head>
        <body class="looks-page">
        <main tabindex="-1">
        <header>
          <h1>{WebUtility.HtmlEncode(heading)}</h1>
          <p>In every look. Links lead on to the next page in every look. <a href="{WebUtility.HtmlEncode(address)}">Only the page</a></p>
        </header>
        {string.Concat(Look.All.Select(look => FrameOf(look, address)))}</main>
        </body>
        </html>

        """;

    private static string FrameOf(Look look, string address) => $"""
        <section class="look look-{look.Name}" aria-labelledby="look-{look.Name}">
          <h2 id="look-{look.Name}">{look.Heading}</h2>
          <p>{look.About}. <a href="{WebUtility.HtmlEncode(address)}?look={look.Name}">Open alone<span class="looks-hidden">: {look.Heading}</span></a></p>
          <div class="look-screen"><iframe src="{WebUtility.HtmlEncode(address)}?look={look.Name}" title="{look.Heading}"></iframe></div>
        </section>

        """;
}
