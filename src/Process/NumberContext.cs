using System.Text.RegularExpressions;

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

/// <summary>Tells from the words around a short number whether it is one to call: 988 may be a crisis line, or a number of adults.</summary>
internal static partial class NumberContext
{
    /// <summary>Looks at the words around a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number in it.</param>
    /// <param name="isCrisisNumber">Whether other digits are one.</param>
    /// <returns>What it is used for.</returns>
    public static NumberUse Of(string text, Match number, Func<string, bool> isCrisisNumber)
    {
        var before = text.AsSpan(0, number.Index);
        var after = text.AsSpan(number.Index + number.Length);
        if (BesideSlash(text, number) is { } other)
        {
            return isCrisisNumber(other) ? NumberUse.Called : NumberUse.Counted;
        }

        if (Line().IsMatch(after) || Order().IsMatch(before))
        {
            return NumberUse.Called;
        }

        var isCounted = Label().IsMatch(before) || Unit().IsMatch(after) || Compound().IsMatch(after) || (Noun().IsMatch(after) && !FunctionWord().IsMatch(after));
        return isCounted ? NumberUse.Counted : Verb().IsMatch(before) ? NumberUse.Called : NumberUse.Alone;
    }

    /// <summary>Whether a text asks in so many words to call a number: "call 555 0199", and not "call 500 people".</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number in it.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool IsOrdered(string text, Match number)
    {
        var after = text.AsSpan(number.Index + number.Length);
        return Order().IsMatch(text.AsSpan(0, number.Index)) && (!Noun().IsMatch(after) || FunctionWord().IsMatch(after));
    }

    // "988/911" names two numbers, "112/80" is a blood pressure.
    private static string? BesideSlash(string text, Match number) =>
        Slash().Matches(text).FirstOrDefault(slash => slash.Index <= number.Index && number.Index < slash.Index + slash.Length) is { } both
            ? both.Groups["one"].Index == number.Index ? both.Groups["other"].Value : both.Groups["one"].Value
            : null;

    [GeneratedRegex(@"(?<!\d)(?<one>\d{3,4}) ?/ ?(?<other>\d{3,4})(?!\d)|(?<!\d)(?<one>\d{1,4})/(?<other>\d{1,4})(?!\d)")]
    private static partial Regex Slash();

    // "988 Lifeline", "the 911 operator", "a 988 call": what it is called by.
    [GeneratedRegex(@"^[ -](?:crisis|emergency|suicide|lifeline|life line|hot-?line|help-?line|lines?|operators?|dispatch(?:ers?)?|counselors?|calls?|callers?|texts?|texters?|chats?|number)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    // "Call 988", also with a colon, a bracket, a quotation mark between.
    [GeneratedRegex(@"\b(?:call(?:ing)?|dial(?:l?ing)?|text(?:ing)?|ring(?:ing)?|phone|phoning|message|messaging)(?: to| the number| on| at| us at| us on)?(?: |: ?)[“""'‘(\[]?$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Order();

    // Farther off, or in the past: "she called 911", "reach the line at 988", "send a word to 1411".
    [GeneratedRegex(@"\b(?:called|calls|dial(?:l?ed|s)|texted|texts|rang|rung|rings|phoned|phones|reach(?:ed)?|numbers?|lines?|hot-?lines?|help-?lines?|lifeline|dial(?:ling|ing)?|send|sent|messaged)\b[^.!?]{0,30}[ (:]$|\bto $", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:[$£€¥#§]|\d (?:of|out of) |[<>=≤≥~±] ?|\b(?:n|p|pp|v|vol|no|nos|pg|fig|ch|sec|art|par|ed|ca|tel)\.? ?[=.:]? ?|\b(?:pages?|volumes?|issues?|chapters?|rooms?|suites?|apartments?|routes?|highways?|flights?|bus(?:es)?|beds?|wards?|tables?|figures?|sections?|articles?|items?|entry|entries|versions?|lines? no\.|sample of|total of|AD|year|Porsche|Boeing|Airbus|IP|ISBN|DOI|code|ZIP) (?:no\. )?)$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?: ?%| ?°| ?[€£¥]| (?:in (?:all|total)|of (?:the|them|these|those|us))\b| (?:AD|BCE?|CE|USD|EUR|GBP|GB|MB|KB|TB|Hz|kHz|MHz|GHz|kW|W|K|C|F)\b| ?[×x*+=<>≤≥] ?\d|\)? ?\d)")]
    private static partial Regex Unit();

    // "a 911-couple study".
    [GeneratedRegex(@"^-\p{L}")]
    private static partial Regex Compound();

    [GeneratedRegex(@"^ (?:(?:\p{Ll}[\p{L}’'-]*ly|more|other|of the|new|young|old|adult|married|same|different|long|short|second|third|first|further|additional|full|whole) )?\p{Ll}[\p{L}’'-]*")]
    private static partial Regex Noun();

    // What follows a number that somebody calls: "988 at any hour", "911 if", "988 listens".
    [GeneratedRegex(@"^ (?:now|today|tonight|tomorrow|yesterday|soon|later|first|instead|again|too|also|alone|directly|straight|right|immediately|anytime|any|anywhere|day|night|24|here|there|please|then|or|and|nor|but|so|yet|at|if|is|are|was|were|be|been|for|when|whenever|where|wherever|in|on|from|to|by|with|without|within|via|through|about|over|during|of|off|out|up|as|before|after|because|since|until|till|unless|while|though|although|once|can|could|will|would|may|might|must|shall|should|does|do|did|has|have|had|not|never|always|only|even|still|just|answers?|answered|listens?|works?|helps?|reach(?:es)?|connects?|offers?|gives?|takes?|became|becomes?|replaced|replaces|stands?|means?|isn[’']t|won[’']t|doesn[’']t|can[’']t|free|toll|around|no|the|an?|it|its|you|your|they|their|them|he|him|his|she|her|we|us|our|i|my|me|who|whom|whose|which|that|this|these|those|every|each|all|some|somebody|someone|nobody|anyone|everyone|what|how|why|rather|than|like|please|confidentially|anonymously|privately|immediately|quickly|safely|silently|quietly|freely|really)\b")]
    private static partial Regex FunctionWord();
}
