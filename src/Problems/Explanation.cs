namespace Site.Problems;

/// <summary>What a problem means, for someone who meets it for the first time.</summary>
public sealed record Explanation
{
    /// <summary>The code of the problem.</summary>
    public string Code { get; init; } = "";

    /// <summary>The heading of its catalogue.</summary>
    public string Catalogue { get; init; } = "";

    /// <summary>What is the case.</summary>
    public required string Means { get; init; }

    /// <summary>What it does to a reader or an editor.</summary>
    public required string Why { get; init; }

    /// <summary>Who says so: a guideline, a standard, a law; empty for plain mechanics.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the two examples are a piece of.</summary>
    public required string In { get; init; }

    /// <summary>An example that has the problem.</summary>
    public required string Wrong { get; init; }

    /// <summary>The same example, mended.</summary>
    public required string Right { get; init; }

    /// <summary>The problem as a rule of ours, in one sentence; empty when it is mechanics.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The group of rules it belongs to, one of <see cref="Explanations.RuleGroups"/>; empty when it is no rule.</summary>
    public string About { get; init; } = "";
}
