using System.Buffers;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>
/// Finds what looks like a mark and would be printed as it stands. Markdig has read the text already, so a mark that is left among its
/// letters did not take; one that its editor wants to show has a \ before it, and is let be.
/// </summary>
internal static class CheckLostMarks
{
    // Most paragraphs hold nothing of a mark, and such a search is many times as fast as the pattern of each.
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~^=[]`{}<>|\\&@$：∶﹕＜［【（");
    private static readonly SearchValues<string> Traces = SearchValues.Create(
        ["++", "::", ": :", "://", "www.", ".org", ".com", ".net", ".edu", ".gov", ".info", ".int", ".mil"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="helplines">Finds helplines that did not take.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text, LostHelplines helplines)
    {
        var problems = new List<Problem>();
        foreach (var leaf in text.Leaves)
        {
            Lost[] found = [.. helplines.In(leaf.Words), .. LostLines.In(leaf, text), .. In(leaf, text)];
            problems.AddRange(found.Length > 0 ? Told(found, text) : []);
        }

        return problems;
    }

    private static IEnumerable<Lost> In(Leaf leaf, BodyTree text) => HasTrace(leaf.Words.Prose)
        ? LostInlines.In(new PrintedWords(leaf.Words, text.Source), [.. leaf.Inlines.OfType<Link>().Select(link => (link.Start, EndOf(link)))])
        : [];

    private static bool HasTrace(ReadOnlySpan<char> words) => words.ContainsAny(Marks) || words.ContainsAny(Traces) || HasName(words);

    // ":smile:", and no other word, follows right after a colon.
    private static bool HasName(ReadOnlySpan<char> words)
    {
        for (var colon = words.IndexOf(':'); colon >= 0 && colon + 1 < words.Length; words = words[(colon + 1)..], colon = words.IndexOf(':'))
        {
            if (char.IsLetter(words[colon + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOf(Link link) => link.Content.OfType<Letters>().Select(letters => letters.Start + letters.Text.Length).DefaultIfEmpty(link.Start).Max();

    // One problem for each slip: of those that speak of the same letters, the first.
    private static IEnumerable<Problem> Told(IEnumerable<Lost> found, BodyTree text)
    {
        var told = new List<Lost>();
        foreach (var lost in found)
        {
            if (!told.Exists(other => lost.Start < other.End && other.Start < lost.End))
            {
                told.Add(lost);
            }
        }

        return told.Select(lost => lost.Complain(text.At(lost.Start)));
    }
}
