using System.Text.RegularExpressions;

namespace Site.Theme;

/// <summary>
/// A piece of a text. A number in several groups is a piece of its own, read from left to right: among words from right to left,
/// 20 40 would be printed as 40 20 (Unicode Bidirectional Algorithm, UAX 9).
/// </summary>
/// <param name="Text">The piece.</param>
/// <param name="IsNumber">Whether it is such a number.</param>
public sealed partial record TextRun(string Text, bool IsNumber)
{
    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its pieces, in order; together they are the text.</returns>
    public static IEnumerable<TextRun> Of(string text) =>
        Number().Split(text).Select((piece, place) => new TextRun(piece, place % 2 == 1)).Where(run => run.Text.Length > 0);

    // The group makes Split keep what it splits at.
    [GeneratedRegex(@"(\+?\(?\d+(?:[ \u00A0.\-/()]+\d+)+|\+\d+)")]
    private static partial Regex Number();
}
