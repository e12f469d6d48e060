using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Site.Documents;
using Site.Problems;

namespace Site.Preview;

/// <summary>What the preview adds to the site: a script, its style, and what they are told. None of it is ever published.</summary>
internal static class PreviewFiles
{
    /// <summary>Where changes are announced. No page can stand here, for no page's name begins so.</summary>
    public const string Events = "/_preview/events";

    /// <summary>The style of the page that shows another in every look.</summary>
    public const string LooksStyle = "/_preview/looks.css";

    private const string Script = "/_preview/preview.js";
    private const string Style = "/_preview/preview.css";

    // Whoever has more to mend begins with these.
    private const int MostProblems = 50;

    /// <summary>One of the preview's own files.</summary>
    /// <param name="path">Its address.</param>
    /// <returns>Its bytes; <see langword="null"/> for any other address.</returns>
    public static byte[]? Find(string path)
    {
        if (path is not (Script or Style or LooksStyle))
        {
            return null;
        }

        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(path["/_preview/".Length..])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>What an open page is told.</summary>
    /// <param name="showing">What is shown.</param>
    /// <returns>A line of JSON.</returns>
    public static string EventOf(Showing showing) => new JsonObject
    {
        ["version"] = showing.Version,
        ["heading"] = HeadingOf(showing),
        ["hasErrors"] = showing.Problems.Any(problem => problem.Severity == Severity.Error),
        ["problems"] = new JsonArray([.. showing.Problems.OrderBy(problem => problem.Severity == Severity.Warning).Take(MostProblems).Select(problem => new JsonObject
        {
            ["path"] = problem.At.Path,
            ["line"] = problem.At.Line,
            ["column"] = problem.At.Column,
            ["severity"] = problem.Level,
            ["code"] = problem.Code,
            ["message"] = problem.Message,
            ["href"] = EditorAddressOf(problem.At),
        })]),
        ["more"] = Math.Max(0, showing.Problems.Count - MostProblems),
    }.ToJsonString();

    /// <summary>A page with the script, which knows the version that it is part of.</summary>
    /// <param name="page">The page.</param>
    /// <param name="showing">What it is part of.</param>
    /// <returns>The page.</returns>
    public static byte[] WithScript(ReadOnlySpan<byte> page, Showing showing)
    {
        var end = page.LastIndexOf("</body>"u8);
        return [.. page[..end], .. Encoding.UTF8.GetBytes(ScriptOf(showing)), .. page[end..]];
    }

    /// <summary>The page that stands everywhere while there was no good site yet.</summary>
    /// <param name="showing">What is wrong.</param>
    /// <returns>The page.</returns>
    public static string PageOf(Showing showing) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{HeadingOf(showing)} · Preview</title>
          <link rel="stylesheet" href="{Style}">
        </head>
        <body class="preview-page">
        <main>
          <h1>{HeadingOf(showing)}</h1>
          <p>The site is shown here as soon as the errors are mended.</p>
          <ol>
        {string.Concat(showing.Problems.OrderBy(problem => problem.Severity == Severity.Warning).Select(ItemOf))}  </ol>
        </main>
        {ScriptOf(showing)}</body>
        </html>

        """;

    private static string ItemOf(Problem problem) => $"""
            <li><a href="{WebUtility.HtmlEncode(EditorAddressOf(problem.At))}">{WebUtility.HtmlEncode(problem.At.Path)}, line {problem.At.Line}</a> {(problem.Severity == Severity.Error ? "Error" : "Warning")}: {WebUtility.HtmlEncode(problem.Message)}</li>

        """;

    private static string ScriptOf(Showing showing) => $"<script src=\"{Script}\" data-version=\"{showing.Version}\" defer></script>\n";

    private static string HeadingOf(Showing showing)
    {
        var errors = showing.Problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = showing.Problems.Count - errors;
        return (errors, warnings) switch
        {
            (0, 0) => "No problems",
            (0, _) => Plural.Of(warnings, "warning"),
            (_, 0) => Plural.Of(errors, "error"),
            _ => $"{Plural.Of(errors, "error")}, {Plural.Of(warnings, "warning")}",
        };
    }

    // As VS Code wants it: vscode://file/home/me/site/input/articles/a-wall.md:3:1
    private static string EditorAddressOf(Position at) =>
        "vscode://file/" + string.Join('/', Path.GetFullPath(at.Path).Replace('\\', '/').TrimStart('/').Split('/').Select(Escape)) + $":{at.Line}:{at.Column}";

    private static string Escape(string part) => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal);
}
