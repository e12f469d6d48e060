using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Site.Problems;

/// <summary>
/// The rules of all problems, as they stand above the methods of the catalogues.
/// <c>explain</c> prints them, and those that are ours are the list on the page about how we write and the table in <c>README.md</c>.
/// </summary>
public static class Explanations
{
    // What an editor meets most comes first.
    private static readonly Lazy<OrderedDictionary<string, RuleAttribute>> ByCode = new(() => new(((IEnumerable<RuleAttribute>[])
    [
        Read(typeof(ProseProblems), "Words and sentences"),
        Read(typeof(TextProblems), "The text of a page"),
        Read(typeof(LinkProblems), "Links and pictures"),
        Read(typeof(ArticleProblems), "Articles and pages as a whole"),
        Read(typeof(YamlProblems), "Front matter and fact files"),
        Read(typeof(FactProblems), "Facts about the practice and the helplines"),
        Read(typeof(FileProblems), "Files and their names"),
        Read(typeof(OutputProblems), "Building the site"),
    ]).SelectMany(catalogue => catalogue).Select(rule => KeyValuePair.Create(rule.Code, rule))));

    /// <summary>All of them, catalogue by catalogue.</summary>
    public static IReadOnlyCollection<RuleAttribute> All => ByCode.Value.Values;

    /// <summary>The rules that are ours, by group.</summary>
    public static IEnumerable<IGrouping<string, RuleAttribute>> Rules => All
        .Where(rule => rule.Says.Length > 0)
        .OrderBy(rule => RuleGroup.All.IndexOf(rule.About))
        .GroupBy(rule => rule.About, StringComparer.Ordinal);

    /// <summary>The codes of the rules from which an editor can make an exception.</summary>
    public static IReadOnlyList<string> Allowable { get; } = [.. All.Where(rule => rule.MayBeAllowed).Select(rule => rule.Code)];

    /// <summary>The rule of a problem.</summary>
    /// <param name="code">The problem's code.</param>
    /// <returns>The rule; <see langword="null"/> when there is no such problem.</returns>
    public static RuleAttribute? Of(string code) => ByCode.Value.GetValueOrDefault(code);

    private static IEnumerable<RuleAttribute> Read([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type catalogue, string heading)
    {
        foreach (var method in catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (method.GetCustomAttribute<RuleAttribute>() is { } rule)
            {
                (rule.Code, rule.Catalogue) = (Problem.Kebab(method.Name), heading);
                yield return rule;
            }
        }
    }
}
