using System.Text;

namespace Site.Reports;

/// <summary>Writes a text so that Markdown shows it as it is: in one line, and no character of it means anything.</summary>
internal static class PlainMarkdown
{
    // Markdown's own marks, and what GitHub adds: | for tables, ~ for struck words, $ for formulas,
    // and the : and . by which it knows an address, in which it would not read the marks.
    private const string Marks = @"\`*_{}[]()#+-.!|~$:";

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same, as Markdown.</returns>
    public static string Of(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => plain.Append("&amp;"),
                '<' => plain.Append("&lt;"),
                '>' => plain.Append("&gt;"),
                // GitHub looks for names to call after it has read the marks, so only something in between keeps it from that.
                '@' => plain.Append("@<!-- -->"),
                _ when char.IsControl(c) => plain.Append(' '),
                _ when Marks.Contains(c, StringComparison.Ordinal) => plain.Append('\\').Append(c),
                _ => plain.Append(c),
            };
        }

        return plain.ToString();
    }
}
