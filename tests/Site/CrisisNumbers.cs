using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>A crisis number stands in one file, so that it can be corrected in one place.</summary>
public sealed partial class CrisisNumbers
{
    // What a reader sees and no editor writes; texts are judged by check.
    private static IEnumerable<(string Path, string Text)> Sources =>
        from file in Directory.EnumerateFiles(Repository.Path("theme"), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where Written().IsMatch(path)
        select (path, File.ReadAllText(file));

    [Fact]
    public void Stand_in_no_file_of_the_theme()
    {
        // A number of five digits, those that every page has, and any in a sentence of the theme, wherever they stand; 112 may be a number of people, unless one is to call it.
        var own = Kept.Facts.EveryPage.Select(way => way.Digits).ToHashSet();
        var findings =
            from way in Kept.Facts.Ways.Where(way => way.Digits != "").DistinctBy(way => way.Digits)
            let digits = string.Join(@"[\s.\-\u00A0]?", way.Digits.AsEnumerable())
            from source in Sources
            let anywhere = way.Digits.Length > 4 || own.Contains(way.Digits) || source.Path.StartsWith("theme/strings/", StringComparison.Ordinal) || source.Path.StartsWith("theme/words/", StringComparison.Ordinal)
            let pattern = new Regex((anywhere ? "" : @"\b(call|dial|text|ring|phone)\s+") + $@"(?<![\w\-/.,#]){digits}(?![\w\-/]|[.,]\d)", RegexOptions.IgnoreCase)
            from match in pattern.Matches(source.Text)
            select $"{source.Path}({source.Text[..match.Index].Count(c => c == '\n') + 1}): \"{match.Value}\" is to come from helplines.yml";
        Assert.True(!findings.Any(), string.Join('\n', findings));
    }

    [Fact]
    public void That_are_retired_stand_in_none()
    {
        var findings =
            from retired in Kept.Facts.Helplines.Retired
            let parts = Regex.Split(retired.Text, @"[\s\-.]+").Select(Regex.Escape)
            let pattern = new Regex(string.Join(@"[\s\-.()]*", parts), RegexOptions.IgnoreCase)
            from source in Sources
            from match in pattern.Matches(source.Text)
            select $"{source.Path}: \"{match.Value}\" is retired";
        Assert.True(!findings.Any(), string.Join('\n', findings));
    }

    [GeneratedRegex(@"\.(md|ya?ml|css|razor|cs|js|svg|html)$")]
    private static partial Regex Written();
}
