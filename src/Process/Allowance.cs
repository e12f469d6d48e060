using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process;

/// <summary>
/// An exception that an editor makes for one block of text, in a comment before it or at its end:
/// <c>&lt;!-- allow wording: quoting the study's own term --&gt;</c>
/// </summary>
/// <param name="At">Where it stands.</param>
/// <param name="Rule">The rule that it suspends: the code of the problem.</param>
/// <param name="Reason">Why; empty when it does not say.</param>
internal sealed partial record Allowance(Position At, string Rule, string Reason)
{
    /// <summary>Whether its block would break the rule without it.</summary>
    public bool IsNeeded { get; private set; }

    /// <summary>Reads a comment.</summary>
    /// <param name="comment">The comment, with its marks.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The exception; <see langword="null"/> when it is a comment like any other.</returns>
    public static Allowance? In(string comment, Position at) =>
        Form().Match(comment) is { Success: true } match ? new Allowance(at, match.Groups["rule"].Value, match.Groups["reason"].Value.Trim()) : null;

    /// <summary>Takes a problem upon itself, if it is about its rule.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>Whether it does.</returns>
    public bool Takes(Problem problem) => problem.Code == Rule && Explanations.Allowable.Contains(Rule) && (IsNeeded = true);

    /// <summary>What is wrong with it, once its block has been looked at.</summary>
    /// <returns>The problem; <see langword="null"/> when there is none.</returns>
    public Problem? Complaint() => this switch
    {
        _ when !Explanations.Allowable.Contains(Rule) => ProseProblems.UnknownRule(At, Rule, Explanations.Allowable),
        { Reason: "" } => ProseProblems.AllowanceWithoutReason(At, Rule),
        { IsNeeded: false } => ProseProblems.AllowanceUnneeded(At, Rule),
        _ => null,
    };

    [GeneratedRegex(@"^\s*<!--\s*allow\s+(?<rule>[^\s:]+)\s*(?::(?<reason>.*?))?-->\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Form();
}
