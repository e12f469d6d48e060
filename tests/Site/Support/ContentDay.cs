using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Tests.Support;

/// <summary>
/// The day for which the tests build the real site: the latest day that a page or a helpline names.
/// So they say the same on every day, and an article is judged before it appears.
/// </summary>
internal static partial class ContentDay
{
    public static DateOnly Latest { get; } = Of(Repository.Path("input"));

    /// <summary>The day for another folder with words.</summary>
    public static DateOnly Of(string input) =>
        Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(input, "facts", "helplines.yml"))
            .SelectMany(File.ReadLines)
            .Select(line => Day().Match(line))
            .Where(match => match.Success)
            .Max(match => DateOnly.ParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\s*(?:published|updated|verified):\s*(?<day>\d{4}-\d{2}-\d{2})\s*$")]
    private static partial Regex Day();
}
