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

    /// <summary>The rule in one sentence, where it is one of ours about words and shape; empty when it is mechanics.</summary>
    public string Says { get; init; } = "";

    /// <summary>The group of rules that it belongs to, one of <see cref="RuleGroup"/>; empty when it is mechanics.</summary>
    public string About { get; init; } = "";
}
