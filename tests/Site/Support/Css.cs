using System.Text;
using System.Text.RegularExpressions;

namespace Site.Tests.Support;

/// <summary>A rule of a style sheet.</summary>
/// <param name="Condition">The at-rules around it.</param>
/// <param name="Selector">What it is about.</param>
/// <param name="Declarations">What it says.</param>
internal sealed record StyleRule(string Condition, string Selector, IReadOnlyList<(string Property, string Value)> Declarations);

/// <summary>Reads style sheets, as far as the tests need it.</summary>
internal static partial class Css
{
    /// <summary>The theme's style sheets, by path below <c>theme/</c>.</summary>
    public static IReadOnlyDictionary<string, string> Sheets { get; } =
        Directory.EnumerateFiles(Repository.Path("theme"), "*.css", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Repository.Path("theme"), file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>The style that every page carries.</summary>
    public static string Built { get; } = RealSite.Page("index.html").Document.QuerySelector("style")!.TextContent;

    /// <summary>The rules of a style sheet, from top to bottom.</summary>
    public static IEnumerable<StyleRule> Rules(string css)
    {
        var around = new Stack<(string Prelude, List<(string, string)> Declarations)>();
        var text = new StringBuilder();
        var quote = '\0';
        foreach (var c in Comment().Replace(css, ""))
        {
            quote = c is not ('"' or '\'') ? quote : quote == '\0' ? c : quote == c ? '\0' : quote;
            switch (quote == '\0' ? c : ' ')
            {
                case '{':
                    around.Push((text.ToString().Trim(), []));
                    text.Clear();
                    break;
                case ';' or '}':
                    if (around.TryPeek(out var top) && text.ToString().Split(':', 2) is [var property, var value])
                    {
                        top.Declarations.Add((property.Trim(), value.Trim()));
                    }

                    text.Clear();
                    if (c == '}' && around.Pop() is var (selector, declarations) && declarations.Count > 0)
                    {
                        yield return new StyleRule(string.Join(' ', around.Select(at => at.Prelude)), selector, declarations);
                    }

                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
