using System.Globalization;

namespace Site.Problems;

/// <summary>
/// A rule: what a problem means, for someone who meets it for the first time. It stands right above the method that makes the problem,
/// whose name is the rule's code.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuleAttribute : Attribute
{
    /// <summary>A rule whose problems matter more or less, as the case may be: the method decides.</summary>
    public RuleAttribute()
    {
    }

    /// <summary>A rule whose problems always matter as much.</summary>
    /// <param name="severity">How much.</param>
    public RuleAttribute(Severity severity) => Severity = severity;

    /// <summary>How much its problems matter; <see langword="null"/> where that depends on the case.</summary>
    public Severity? Severity { get; }

    /// <summary>The code of its problems.</summary>
    public string Code { get; internal set; } = "";

    /// <summary>The heading of the catalogue that it stands in.</summary>
    public string Catalogue { get; internal set; } = "";

    /// <summary>What is the case.</summary>
    public required string Means { get; init; }

    /// <summary>What it does to a reader or an editor.</summary>
    public required string Why { get; init; }

    /// <summary>Who says so: a guideline, a standard, a law; empty for plain mechanics.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the two examples are a piece of: one of <see cref="Example"/>.</summary>
    public required string In { get; init; }

    /// <summary>An example that has the problem.</summary>
    public required string Wrong { get; init => field = value.ReplaceLineEndings("\n"); }

    /// <summary>The same example, mended.</summary>
    public required string Right { get; init => field = value.ReplaceLineEndings("\n"); }

    /// <summary>Whether an editor can make an exception from it, in a comment before a block of text or at its end.</summary>
    public bool MayBeAllowed { get; init; }

    /// <summary>The rule in one sentence, where it is one of ours about words and shape; empty when it is mechanics. Gaps, <c>{0}</c>, are filled.</summary>
    public string Says { get => Filled(field); init; } = "";

    /// <summary>The numbers that stand in the gaps of that sentence, in every language: those by which the check counts.</summary>
    public int[] Numbers { get; init; } = [];

    /// <summary>The group of rules that it belongs to, one of <see cref="RuleGroup"/>; empty when it is mechanics.</summary>
    public string About { get; init; } = "";

    /// <summary>Fills the gaps of the rule's sentence in another language.</summary>
    /// <param name="sentence">The sentence, with <c>{0}</c>, <c>{1}</c>.</param>
    /// <returns>The sentence with the rule's numbers.</returns>
    public string Filled(string sentence) => string.Format(CultureInfo.InvariantCulture, sentence, [.. Numbers.Cast<object>()]);
}
