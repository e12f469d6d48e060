using System.Collections.Immutable;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Site.Problems;

/// <summary>
/// The explanations of all problems, from the files of <c>Explanations/</c>: one file a catalogue.
/// <c>explain</c> prints them, and their rules are the list on the page about how we write and the table in <c>README.md</c>.
/// </summary>
public static class Explanations
{
    // What an editor meets most comes first.
    private static readonly string[] Catalogues = ["prose", "text", "link", "article", "yaml", "fact", "file", "output"];

    private static readonly Lazy<OrderedDictionary<string, Explanation>> ByCode =
        new(() => new(Catalogues.SelectMany(Read).Select(explanation => KeyValuePair.Create(explanation.Code, explanation))));

    /// <summary>All of them, catalogue by catalogue.</summary>
    public static IReadOnlyCollection<Explanation> All => ByCode.Value.Values;

    /// <summary>The groups of rules, in the order in which they are read.</summary>
    public static ImmutableArray<string> RuleGroups { get; } =
        ["Help in a crisis", "Words and sentences", "Headings, links and pictures", "What every article has", "Offers and privacy"];

    /// <summary>The explanations that are rules of ours, by group.</summary>
    public static IEnumerable<IGrouping<string, Explanation>> Rules => All
        .Where(explanation => explanation.Rule.Length > 0)
        .OrderBy(explanation => RuleGroups.IndexOf(explanation.About))
        .GroupBy(explanation => explanation.About, StringComparer.Ordinal);

    /// <summary>The explanation of a problem.</summary>
    /// <param name="code">The problem's code.</param>
    /// <returns>The explanation; <see langword="null"/> when there is no such problem.</returns>
    public static Explanation? Of(string code) => ByCode.Value.GetValueOrDefault(code);

    private static IEnumerable<Explanation> Read(string catalogue)
    {
        using var stream = typeof(Explanations).Assembly.GetManifestResourceStream($"explanations/{catalogue}.yml")!;
        using var reader = new StreamReader(stream);
        var file = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithEnforceRequiredMembers()
            .Build()
            .Deserialize<CatalogueFile>(reader);
        return file.Problems.Select(problem => problem.Value with
        {
            Code = problem.Key,
            Catalogue = file.Heading,
            Wrong = problem.Value.Wrong.TrimEnd('\n'),
            Right = problem.Value.Right.TrimEnd('\n'),
        });
    }

    private sealed record CatalogueFile
    {
        public required string Heading { get; init; }

        public required OrderedDictionary<string, Explanation> Problems { get; init; }
    }
}
