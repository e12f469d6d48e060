using System.Text.RegularExpressions;

namespace Site.Process;

/// <summary>Finds what a reader would take for a number to call, whoever it belongs to: what "call" or "text" asks for, and what is written as a telephone number.</summary>
internal static partial class NumbersToCall
{
    /// <summary>How many digits a number to call has at least.</summary>
    public const int ShortestLength = 3;

    // As long as a number of a whole country (ITU-T E.164 has at most 15 digits).
    private const int LongLength = 9;

    /// <summary>Finds them.</summary>
    /// <param name="text">A text in digits, as <see cref="SpokenText.InDigits"/> has it.</param>
    /// <param name="context">The words of its language around numbers.</param>
    /// <returns>The numbers, in order.</returns>
    public static IEnumerable<Match> In(string text, NumberContext context) =>
        Number().Matches(text).Where(number => IsWrittenAsOne(number.Value) || context.IsOrdered(text, number));

    private static bool IsWrittenAsOne(string number) =>
        (number[0] == '+' && number.Count(char.IsAsciiDigit) >= LongLength) || InThreeParts().IsMatch(number);

    [GeneratedRegex(@"(?<![\w+/]|\d[.,:\-]|\p{Sc})(?:\+ ?|\()?\d(?:[ .\-()]{0,2}\d){2,14}(?![\w%/°]|[.,:]\d|-\w)")]
    private static partial Regex Number();

    // As numbers are written in North America: (800) 555-0199.
    [GeneratedRegex(@"^(?:\+?1[ .\-])?\(?\d{3}\)?[ .\-]\d{3}[ .\-]\d{4}$")]
    private static partial Regex InThreeParts();
}
