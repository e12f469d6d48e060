using System.Text.RegularExpressions;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>
/// Finds what looks like a mark and would be printed as it stands. Markdig has read the text already, so a mark that is left among its
/// letters did not take; one that its editor wants to show has a \ before it, and is let be.
/// </summary>
internal static partial class CheckLostMarks
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="helplines">Finds helplines that did not take.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text, LostHelplines helplines) => text.Leaves.SelectMany(leaf => Told([.. helplines.In(leaf.Words), .. LostLines.In(leaf, text), .. In(leaf, text)], text));

    private static IEnumerable<Lost> In(Leaf leaf, BodyTree text) => Trace().IsMatch(leaf.Words.Prose)
        ? LostInlines.In(new PrintedWords(leaf.Words, text.Source), [.. leaf.Inlines.OfType<Link>().Select(link => (link.Start, EndOf(link)))])
        : [];

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

    // Most paragraphs hold nothing of a mark, and this search is many times as fast as those for each.
    [GeneratedRegex(@"[*_~^=\[\]`{}<>|\\&@$：∶﹕＜［【（]|\+\+|:\s?:|:\p{L}|:/|www\.|\.(?:org|com|net|edu|gov|info)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trace();
}
