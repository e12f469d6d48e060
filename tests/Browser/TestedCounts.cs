using System.Reflection;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Site.Tests.Browser.Support;
using Site.Tests.Support;
using YamlDotNet.Serialization;

namespace Site.Tests.Browser;

/// <summary>What the accessibility page says was tested is what these tests do: its counts are theirs. No reader of it meets the preview, a site in another language, or one with long lists.</summary>
public sealed partial class TestedCounts
{
    private static readonly Type[] Classes = [.. typeof(TestedCounts).Assembly.GetTypes().Where(type => type != typeof(TestedCounts))];

    [Fact]
    public void Are_those_of_the_tests()
    {
        var tests = Classes.SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(FactAttribute))).ToArray();
        var counts = new Dictionary<string, string>
        {
            ["promises"] = $"{tests.Count(test => test.DeclaringType != typeof(SecondEngine) && test.DeclaringType != typeof(PreviewPage) && test.DeclaringType != typeof(OtherLanguages) && test.DeclaringType != typeof(LongLists) && !IsSpoiled(test))}",
            ["second-engine"] = $"{SecondEngine.Promises.Count + BarePage.Ways.Count + tests.Count(test => test.DeclaringType == typeof(SecondEngine) && !test.IsDefined(typeof(TheoryAttribute)))}",
            ["modes"] = $"{Modes().Distinct().Count()}",
            ["spoiled"] = $"{tests.Where(IsSpoiled).Sum(test => Cases(test.DeclaringType!))}",
            ["axe"] = Version().Match(new BundledAxeScriptProvider().GetScript()).Groups[1].Value,
        };
        // A copy may say nothing of its tests.
        Assert.SkipUnless(File.Exists(Repository.Path("input", "facts", "tested.yml")), "This copy of the site says nothing about its tests.");
        var written = new Deserializer().Deserialize<Dictionary<string, string>>(Repository.Read("input", "facts", "tested.yml"));
        written.Remove("date");
        Assert.Equal(counts, written);
    }

    private static bool IsSpoiled(MethodInfo test) => test.DeclaringType!.Name.StartsWith("Spoiled", StringComparison.Ordinal);

    private static int Cases(Type spoiled) => ((TheoryData<string>)spoiled.GetProperty("Names")!.GetValue(null)!).Count();

    private static IEnumerable<Mode> Modes() => Classes
        .Where(type => !type.IsGenericType)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Select(field => field.GetValue(null))
        .SelectMany(value => value switch
        {
            Mode mode => [mode],
            IEnumerable<Mode> modes => modes,
            Promise promise => promise.Modes,
            _ => [],
        });

    [GeneratedRegex(@"axe v(\d+\.\d+\.\d+)")]
    private static partial Regex Version();
}
