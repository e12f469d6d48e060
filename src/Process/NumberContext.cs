using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.Process;

/// <summary>What a short number is used for in its sentence.</summary>
internal enum NumberUse
{
    /// <summary>It stands alone, and may be anything.</summary>
    Alone,

    /// <summary>Somebody is to call it.</summary>
    Called,

    /// <summary>It counts something, or numbers it: couples, dollars, a page, a room.</summary>
    Counted,
}

/// <summary>
/// Tells from the words around a short number whether it is one to call: 988 may be a crisis line, or a number of adults. Where no word
/// of the language is known, signs and units alone show that it counts.
/// </summary>
internal sealed partial class NumberContext
{
    private readonly HashSet<string> _goesOn;
    private readonly Lazy<Regex> _line;
    private readonly Lazy<Regex> _order;
    private readonly Lazy<Regex> _call;
    private readonly Lazy<Regex> _numbered;
    private readonly Lazy<Regex> _units;

    /// <summary>Makes ready the words of a language.</summary>
    /// <param name="words">The words.</param>
    public NumberContext(NumberWords words)
    {
        _goesOn = words.GoesOn.ToHashSet(StringComparer.OrdinalIgnoreCase);

        // "988 Lifeline", "the 911 operator", "a 988 call": what it is called by.
        _line = After($"[ -]{Any(words.Lines)}");

        // "Call 988", also with a colon, a bracket, a quotation mark between.
        _order = Before($@"\b{Any(words.Orders)}(?: {Any(words.Between)})?(?: |: ?)[“""'‘(\[«]?");

        // Farther off, or in the past: "she called 911", "reach the line at 988", "send a word to 1411", but not "from 1410 to 1411".
        _call = Before($@"(?:\b{Any(words.Calls)}\b[^.!?]{{0,30}}[ (:]|(?<!\d )\b{Any(words.To)} )");
        _numbered = Before($@"(?:\d {Any(words.OutOf)} |\b{Any(words.NumberedShort)}\.? ?[=.:]? ?|\b{Any(words.Numbered)} )");
        _units = After($" {Any(words.Units)}", RegexOptions.None);
    }

    /// <summary>Looks at the words around a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number in it.</param>
    /// <param name="isCrisisNumber">Whether other digits are one.</param>
    /// <returns>What it is used for.</returns>
    public NumberUse Of(string text, Match number, Func<string, bool> isCrisisNumber)
    {
        var before = text.AsSpan(0, number.Index);
        var after = text.AsSpan(number.Index + number.Length);
        if (BesideSlash(text, number) is { } other)
        {
            return isCrisisNumber(other) ? NumberUse.Called : NumberUse.Counted;
        }

        if (_line.Value.IsMatch(after) || _order.Value.IsMatch(before))
        {
            return NumberUse.Called;
        }

        var isCounted = Sign().IsMatch(before) || Unit().IsMatch(after) || _numbered.Value.IsMatch(before) || _units.Value.IsMatch(after) || Counts(after);
        return isCounted ? NumberUse.Counted : _call.Value.IsMatch(before) ? NumberUse.Called : NumberUse.Alone;
    }

    /// <summary>Whether a text asks in so many words to call a number: "call 555 0199", and not "call 500 people".</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number in it.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool IsOrdered(string text, Match number) =>
        _order.Value.IsMatch(text.AsSpan(0, number.Index)) && !Counts(text.AsSpan(number.Index + number.Length));

    // A small word behind a number is what it counts, unless the sentence goes on with it: "988 at any hour", "911 if", "988 listens".
    private bool Counts(ReadOnlySpan<char> after)
    {
        if (_goesOn.Count == 0 || after is not [' ', var first, ..] || !char.IsLower(first))
        {
            return false;
        }

        var word = after[1..];
        var end = 0;
        while (end < word.Length && (char.IsLetterOrDigit(word[end]) || word[end] is '\'' or '’'))
        {
            end++;
        }

        return !_goesOn.Contains(word[..end].ToString().Replace('’', '\''));
    }

    // "988/911" names two numbers, "112/80" is a blood pressure.
    private static string? BesideSlash(string text, Match number) =>
        Slash().Matches(text).FirstOrDefault(slash => slash.Index <= number.Index && number.Index < slash.Index + slash.Length) is { } both
            ? both.Groups["one"].Index == number.Index ? both.Groups["other"].Value : both.Groups["one"].Value
            : null;

    private static string Any(IReadOnlyList<string> words) => words.Count > 0 ? $"(?:{string.Join('|', words.Select(Regex.Escape))})" : "(?!)";

    // They are made when a text first holds a number: most hold none.
    private static Lazy<Regex> Before(string pattern) => new(() => new Regex(pattern + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft));

    private static Lazy<Regex> After(string pattern, RegexOptions options = RegexOptions.IgnoreCase) => new(() => new Regex($@"^{pattern}(?!\w)", options | RegexOptions.CultureInvariant));

    [GeneratedRegex(@"(?<!\d)(?<one>\d{3,4}) ?/ ?(?<other>\d{3,4})(?!\d)|(?<!\d)(?<one>\d{1,4})/(?<other>\d{1,4})(?!\d)")]
    private static partial Regex Slash();

    [GeneratedRegex(@"(?:[$£€¥#§]|[<>=≤≥~±] ?|\b(?:Porsche|Boeing|Airbus|IP|ISBN|DOI|ZIP) )$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Sign();

    // Units, and "a 911-couple study".
    [GeneratedRegex(@"^(?: ?%| ?°| ?[€£¥]| (?:USD|EUR|GBP|GB|MB|KB|TB|Hz|kHz|MHz|GHz|kW|W|K|C|F)\b| ?[×x*+=<>≤≥] ?\d|\)? ?\d|-\p{L})")]
    private static partial Regex Unit();
}
