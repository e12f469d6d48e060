using System.Text.RegularExpressions;
using Site.Problems;

namespace Site.Process.Reading;

/// <summary>
/// The mark of a passage that came with the copy, in a comment right before it: <c>&lt;!-- sample: what to write here instead --&gt;</c>.
/// Below a line <c>setup:</c> it may hold what the command <c>setup</c> writes there.
/// </summary>
/// <param name="Words">What belongs there; empty when it does not say.</param>
/// <param name="Proposal">What <c>setup</c> may write; <see langword="null"/> when it may write nothing.</param>
/// <param name="IsArticle">Whether it is the mark of a whole article: <c>&lt;!-- sample article --&gt;</c>.</param>
internal sealed partial record SampleMark(string Words, string? Proposal, bool IsArticle)
{
    private const string Name = "sample";

    /// <summary>Whether it says all that it has to.</summary>
    public bool IsWhole => IsArticle || Words.Length > 0;

    /// <summary>The gaps of the proposal, by the words between its braces.</summary>
    public IEnumerable<string> Gaps => Gap().Matches(Proposal ?? "").Select(gap => gap.Groups["name"].Value);

    /// <summary>Reads a comment.</summary>
    /// <param name="comment">The comment, with its marks.</param>
    /// <returns>The mark, which may not be whole; <see langword="null"/> when it is a comment like any other.</returns>
    public static SampleMark? In(string comment)
    {
        if (Article().IsMatch(comment))
        {
            return new SampleMark("", null, IsArticle: true);
        }

        if (Form().Match(comment) is { Success: true } match)
        {
            var proposal = match.Groups["proposal"];
            return new SampleMark(OneLine(match.Groups["words"].Value), proposal.Success ? Lines(proposal.Value) : null, IsArticle: false);
        }

        return FirstWord().Match(comment) is { Success: true } word && IsMeant(word) ? new SampleMark("", null, IsArticle: false) : null;
    }

    // "samples", or a slip that only a colon gives away: a comment may begin with "same as above".
    private static bool IsMeant(Match word) => word.Groups["word"].Value.ToLowerInvariant() switch
    {
        Name or Name + "s" => true,
        { Length: >= 5 } other => word.Groups["colon"].Success && other.StartsWith(Name[..2], StringComparison.Ordinal) && Nearest.To(other, [Name]) is not null,
        _ => false,
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    [GeneratedRegex(@"\A\s*<!--\s*sample\s*:(?<words>(?:(?!-->).)*?)(?:^[ \t]*setup:(?<proposal>(?:(?!-->).)*))?-->\s*\z", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A\s*<!--\s*sample\s+article\s*-->\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"<!--\s*(?<word>\p{L}+)(?<colon>\s*:)?")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\{(?<name>[^{}\n]*)\}")]
    private static partial Regex Gap();
}
