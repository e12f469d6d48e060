using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>A crisis number stands in one file, so that it can be corrected in one place.</summary>
public sealed partial class CrisisNumbers
{
    private const string Data = "input/facts/helplines.yml";
    private const string Bibliography = "input/facts/sources.yml";

    private static IEnumerable<(string Path, string Text)> Sources =>
        from folder in (string[])["input", "theme"]
        from file in Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where Written().IsMatch(path) && path != Data
        select (path, File.ReadAllText(file));

    [Fact]
    public void Stand_in_no_other_file()
    {
        // A number of five digits, and those of the site's own country, wherever they stand; 112 may be a number of people,
        // unless one is to call it. The titles of the bibliography are their authors' words, and "988" is part of some names.
        var own = Facts.Real.EveryPage.Select(way => way.Digits).ToHashSet();
        var findings =
            from way in Facts.Real.Ways.Where(way => way.Digits != "").DistinctBy(way => way.Digits)
            let digits = string.Join(@"[\s.\-\u00A0]?", way.Digits.AsEnumerable())
            let anywhere = way.Digits.Length > 4 || own.Contains(way.Digits)
            let pattern = new Regex((anywhere ? "" : @"\b(call|dial|text|ring|phone)\s+") + $@"(?<![\w\-/.,#]){digits}(?![\w\-/]|[.,]\d)", RegexOptions.IgnoreCase)
            from source in Sources
            where source.Path != Bibliography
            from match in pattern.Matches(source.Text)
            select $"{source.Path}({source.Text[..match.Index].Count(c => c == '\n') + 1}): \"{match.Value}\" is to come from {Data}";
        Assert.True(!findings.Any(), string.Join('\n', findings));
    }

    [Fact]
    public void That_are_retired_stand_nowhere()
    {
        var findings =
            from retired in Facts.Real.Helplines.Retired
            let parts = Regex.Split(retired.Text, @"[\s\-.]+").Select(Regex.Escape)
            let pattern = new Regex(string.Join(@"[\s\-.()]*", parts), RegexOptions.IgnoreCase)
            from source in Sources
            from match in pattern.Matches(source.Text)
            select $"{source.Path}: \"{match.Value}\" is retired";
        Assert.True(!findings.Any(), string.Join('\n', findings));
    }

    [Fact]
    public void Are_text_and_never_international() =>
        Assert.All(
            Facts.Real.Ways.Where(way => way.Way.Kind != "web").Select(way => $"{way.Country.Code}, {way.Way.Label}: {way.Way.Number}"),
            number => Assert.Matches(@": [0-9][0-9 \-]*$", number));

    /// <summary>Whoever changes a number in the data changes it here too, on purpose.</summary>
    [Fact]
    public void Are_the_ones_that_were_read_at_their_source() =>
        Assert.Equal(
            [
                "AU call 000", "AU call 131114", "AU text 0477131114", "CA call 911", "CA call 988", "CA text 988", "EU call 112", "EU call 116123",
                "GB call 111", "GB call 116123", "GB call 999", "IE call 112", "IE call 116123", "IE call 999", "NZ call 111", "NZ call 1737", "NZ text 1737",
                "US call 711", "US call 911", "US call 988", "US text 741741", "US text 838255", "US text 988", "US videophone 18002738255",
            ],
            Facts.Real.Ways.Where(way => way.Digits != "").Select(way => $"{way.Country.Code} {way.Way.Kind} {way.Digits}").Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\.(md|ya?ml|css|razor|cs|js|svg|html)$")]
    private static partial Regex Written();
}
