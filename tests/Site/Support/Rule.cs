using System.Reflection;

namespace Site.Tests.Support;

/// <summary>The success criteria of WCAG 2.2 that a rule keeps.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WcagAttribute(params string[] criteria) : Attribute
{
    public IReadOnlyList<string> Criteria { get; } = criteria;
}

/// <summary>
/// What a rule finds may be an editor's own words, of which <c>check</c> warns or which it allows for a reason. So the rule is no test of
/// <c>input/</c>, where they may stand; it is asked of the tests' own sites.
/// </summary>
/// <param name="codes">The problems by which <c>check</c> says so.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LeftToCheckAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}

/// <summary>A promise over something that was built, which finds where it is broken.</summary>
/// <param name="Name">Subject and promise: <c>Landmarks.There_is_one_main</c>.</param>
/// <param name="Criteria">What it keeps of WCAG.</param>
/// <param name="LeftTo">The problems by which <c>check</c> tells an editor instead, where words may break it.</param>
/// <param name="Find">Gives a line for every place where it is broken.</param>
internal sealed record Rule<T>(string Name, IReadOnlyList<string> Criteria, IReadOnlyList<string> LeftTo, Func<T, IEnumerable<string>> Find)
{
    /// <summary>Whether nothing that an editor writes without an error can break it.</summary>
    public bool HoldsWhateverTheWords => LeftTo.Count == 0;

    /// <summary>The rule as a row of a theory, which bears its name and its criteria.</summary>
    public TheoryDataRow<string> Row()
    {
        var row = new TheoryDataRow<string>(Name) { TestDisplayName = Name };
        row.Traits["Subject"] = [Name.Split('.')[0]];
        if (Criteria.Count > 0)
        {
            row.Traits["WCAG"] = [.. Criteria];
        }

        return row;
    }
}

/// <summary>Every rule there is: a public method in the room <c>Rules</c> is one, so none can be forgotten in a list.</summary>
internal static class AllRules
{
    public static IReadOnlyList<Rule<BuiltPage>> OfPages { get; } = Of<BuiltPage>();

    public static IReadOnlyList<Rule<BuiltSite>> OfSites { get; } = Of<BuiltSite>();

    /// <summary>The rules that words may break, and the problems by which <c>check</c> tells an editor.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Codes)> LeftToCheck { get; } =
        [.. OfPages.Select(rule => (rule.Name, rule.LeftTo)).Concat(OfSites.Select(rule => (rule.Name, rule.LeftTo))).Where(rule => rule.LeftTo.Count > 0)];

    public static string NameOf(Delegate rule) => NameOf(rule.Method);

    /// <summary>What the rules find, by rule.</summary>
    public static ILookup<string, string> FindingsOf<T>(IEnumerable<Rule<T>> rules, T built) =>
        rules.SelectMany(rule => rule.Find(built), (rule, finding) => (rule.Name, finding)).ToLookup(found => found.Name, found => found.finding);

    /// <summary>What a site and each of its pages break, and by which rule.</summary>
    public static IEnumerable<(string Rule, string Finding)> FindingsOf(BuiltSite site) =>
    [
        .. from rule in OfSites
           from finding in rule.Find(site)
           select (rule.Name, $"{site.Name}: {finding}: {rule.Name}"),
        .. from rule in OfPages
           from page in site.Pages
           from finding in rule.Find(page)
           select (rule.Name, $"{site.Name}: {page}: {finding}: {rule.Name}"),
    ];

    /// <summary>Asserts that a site and each of its pages keep every rule.</summary>
    public static void AssertKept(BuiltSite site) => Assert.True(!FindingsOf(site).Any(), string.Join('\n', FindingsOf(site).Select(finding => finding.Finding)));

    /// <summary>Asserts that a fault is found by its rules, and by no others.</summary>
    public static void AssertFound(string fault, IEnumerable<Delegate> foundBy, ILookup<string, string> found, ILookup<string, string> known)
    {
        var expected = foundBy.Select(NameOf).ToHashSet();
        var broken = found.Where(rule => rule.Except(known[rule.Key]).Any()).Select(rule => rule.Key).ToHashSet();
        Assert.True(
            expected.SetEquals(broken),
            $"{fault}\n  unnoticed by: {string.Join(", ", expected.Except(broken))}\n  found by: {string.Join(", ", broken.Except(expected))}");
    }

    private static Rule<T>[] Of<T>() =>
        [.. from type in typeof(AllRules).Assembly.GetTypes()
            where type.Namespace == "Site.Tests.Rules"
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where method.GetParameters() is [var parameter] && parameter.ParameterType == typeof(T)
            orderby NameOf(method)
            select new Rule<T>(
                NameOf(method),
                method.GetCustomAttribute<WcagAttribute>()?.Criteria ?? [],
                method.GetCustomAttribute<LeftToCheckAttribute>()?.Codes ?? [],
                method.CreateDelegate<Func<T, IEnumerable<string>>>())];

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
