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

    /// <summary>What no practice can change: the emergency numbers in public use, and 988 where it is the crisis line.</summary>
    [Fact]
    public void Of_emergencies_and_of_988_are_the_ones_in_public_use()
    {
        Dictionary<string, string[]> inUse = new()
        {
            ["AU"] = ["000"],
            ["CA"] = ["911", "988"],
            ["EU"] = ["112"],
            ["GB"] = ["999", "112"],
            ["IE"] = ["112", "999"],
            ["NZ"] = ["111"],
            ["US"] = ["911", "988"],
        };
        var findings =
            from way in Facts.Real.Ways
            where way.Way.Kind == "call" && inUse.ContainsKey(way.Country.Code)
            where way.Line.Role == "emergency" || (way.Line.Role == "crisis" && inUse[way.Country.Code].Contains("988"))
            where !inUse[way.Country.Code].Contains(way.Digits)
            select $"{Data}: {way.Country.Code}: {way.Way.Label}: {way.Digits} is not one of {string.Join(", ", inUse[way.Country.Code])}";
        Assert.Empty(findings);
    }

    [GeneratedRegex(@"\.(md|ya?ml|css|razor|cs|js|svg|html)$")]
    private static partial Regex Written();
}
