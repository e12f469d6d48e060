using System.Buffers;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process;

/// <summary>
/// Finds crisis numbers that are written by hand, however they are disguised, numbers to call that nobody keeps, and numbers and phrases
/// that are no longer true. A number to call stands in one file alone, so that it can be corrected in one place.
/// </summary>
public sealed class CheckNumbers : IProcess<SourceFile, SourceFile>
{
    // 112 may be a number of people; six digits are a number to call.
    private const int LongestAmbiguous = 4;

    private readonly Dictionary<string, Rule> _numbers = new(StringComparer.Ordinal);
    private readonly SearchValues<string> _beginnings;
    private readonly SearchValues<string> _firstDigits;
    private readonly SearchValues<string> _spelled;
    private readonly Lazy<Regex> _long;
    private readonly Lazy<Regex> _short;
    private readonly RetiredPhrase[] _phrases;
    private readonly DigitWords _digits;
    private readonly NumberContext _context;

    private CheckNumbers(IEnumerable<Rule> current, HelplineFacts helplines, Lexicon words)
    {
        _digits = new DigitWords(words.Numbers.Digits);
        _context = new NumberContext(words.Numbers);
        var retired = helplines.Retired.ToLookup(item => PhoneNumber.Digits(item.Text).Length > LongestAmbiguous);
        foreach (var rule in current)
        {
            _numbers[Core(rule.Digits)] = rule;
        }

        foreach (var item in retired[true])
        {
            // A retired number may live on as something else; in a text it is retired.
            var digits = Core(PhoneNumber.Digits(item.Text));
            _numbers[digits] = new Rule(digits, true, (at, text) => Complaint(item, at, text));
            if (digits is ['8', _, _, .. { Length: 7 } local])
            {
                // A number without charge is known by its end: "273-TALK".
                _numbers[local] = new Rule(local, true, (at, text) => Complaint(item, at, text));
            }
        }

        _phrases = [.. retired[false].Select(item => new RetiredPhrase(item))];

        // One pattern for all of a kind, where the digits of a text hold the first of any.
        _beginnings = SearchValues.Create([.. _numbers.Keys.Select(digits => digits[..Math.Min(digits.Length, 3)]).Distinct()], StringComparison.Ordinal);
        string[] shortOnes = [.. _numbers.Keys.Where(digits => digits.Length is > 1 and <= LongestAmbiguous)];
        _firstDigits = SearchValues.Create([.. shortOnes.SelectMany(_digits.First).Distinct()], StringComparison.OrdinalIgnoreCase);
        _spelled = SearchValues.Create([.. shortOnes.SelectMany(_digits.Beginnings).Distinct()], StringComparison.OrdinalIgnoreCase);
        _long = Any(_numbers.Values.Where(rule => rule.Digits.Length > LongestAmbiguous).Select(rule => LongPattern(rule.Digits)), @"(?<![\w+]|\d[.,\-])", @"(?!\w|[.,\-]\d)");
        _short = Any(_numbers.Values.Where(rule => rule.Digits.Length <= LongestAmbiguous).Select(rule => ShortPattern(rule.Digits)), @"(?<![\w+]|\d[.,]|\w-)(?:\+?1[ -])?", @"(?!\w|[.,]\d|-\d)");
    }

    /// <summary>For texts: no crisis number and nothing retired.</summary>
    /// <param name="helplines">Every crisis number there is.</param>
    /// <param name="region">The site's own country, whose short numbers are hardly ever anything else.</param>
    /// <param name="words">The words of the language of the texts. Where none is known, digits alone tell: all but those of two digits, which may be a number of anything.</param>
    /// <returns>The step.</returns>
    public static CheckNumbers InTexts(HelplineFacts helplines, string region, Lexicon words)
    {
        var own = helplines.Of(region)?.Lines
            .Where(line => line.Role != HelplineRole.Support)
            .SelectMany(line => line.Ways).Select(way => way.Digits).ToHashSet() ?? [];
        var current = helplines.Ways
            .Where(way => way.Digits.Length > 0)
            .DistinctBy(way => way.Digits)
            .Select(way => new Rule(
                way.Digits,
                way.Digits.Length > LongestAmbiguous || (own.Contains(way.Digits) && (words.IsKnown || way.Digits.Length >= NumbersToCall.ShortestLength)),
                (at, text) => TextProblems.CrisisNumberInText(at, text, way.Id)));
        return new CheckNumbers(current, helplines, words);
    }

    /// <summary>For facts, whose titles may hold a number: nothing retired.</summary>
    /// <param name="helplines">What is retired.</param>
    /// <returns>The step.</returns>
    public static CheckNumbers InFacts(HelplineFacts helplines) => new([], helplines, Lexicon.Unknown(""));

    /// <summary>Looks through a file as it was typed.</summary>
    /// <param name="document">The file.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The file.</returns>
    public SourceFile Process(SourceFile document, ProblemList problems)
    {
        Report(Words.At(document.Text, 0), document, problems);
        return document;
    }

    /// <summary>Looks through a page as it is read: a number in strong digits is a number.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Where to complain.</param>
    internal void In(Page page, BodyTree text, ProblemList problems)
    {
        // On its own pages a practice prints its own telephone.
        var isForEverybody = page.Kind is PageKind.Article or PageKind.Topic or PageKind.Help;
        Located<string>?[] values = [page.Title, page.Description, .. page is Article article ? [.. article.KeyPoints, article.Author] : Array.Empty<Located<string>>()];
        foreach (var value in values.OfType<Located<string>>().Where(value => value.Value.Any(char.IsDigit)))
        {
            Report(Words.Found(value.Value, text.Source, value.At), text.Source, problems, isForEverybody);
        }

        foreach (var words in text.Leaves.Select(leaf => leaf.Words)
            .Concat(text.All.OfType<Fence>().Select(fence => fence.Title))
            .Concat(text.Inlines<Picture>().Select(picture => picture.Words)))
        {
            Report(words, text.Source, problems, isForEverybody);
        }
    }

    private void Report(Words words, SourceFile source, ProblemList problems, bool isForEverybody = false)
    {
        var digits = SpokenText.DigitsOf(words.Prose);
        var mayBeUnknown = isForEverybody && _numbers.Count > 0 && digits.Length >= NumbersToCall.ShortestLength;
        if (mayBeUnknown || digits.AsSpan().ContainsAny(_beginnings) || MaySpellOne(words.Prose) || MayHoldPhrase(words.Prose, digits))
        {
            ReportSpoken(words, source, problems, mayBeUnknown);
        }
    }

    private void ReportSpoken(Words words, SourceFile source, ProblemList problems, bool mayBeUnknown)
    {
        var text = SpokenText.Of(words.Prose, _digits);
        var said = new List<Match>();
        foreach (Match found in _long.Value.Matches(text.OnKeypad))
        {
            Say(found, PhoneNumber.Digits(found.Groups["core"].Value));
        }

        foreach (Match found in _short.Value.Matches(text.InDigits))
        {
            var number = PhoneNumber.Digits(found.Groups["number"].Value);
            if (_context.Of(text.InDigits, found, other => _numbers.ContainsKey(other)) is var context
                && (_numbers[number].IsCertain ? context != NumberUse.Counted : context == NumberUse.Called))
            {
                Say(found, number);
            }
        }

        foreach (var phrase in _phrases)
        {
            foreach (Match found in phrase.In(text.InDigits))
            {
                problems.Add(Complaint(phrase.Retired, At(found), Typed(found)));
            }
        }

        foreach (var found in mayBeUnknown ? NumbersToCall.In(text.InDigits, _context) : [])
        {
            if (!said.Any(known => known.Index < found.Index + found.Length && found.Index < known.Index + known.Length))
            {
                problems.Add(TextProblems.UnknownNumber(At(found), Typed(found)));
            }
        }

        void Say(Match found, string number)
        {
            said.Add(found);
            problems.Add(_numbers[number].Complaint(At(found), Typed(found)));
        }

        Position At(Match found) => source.AtIndex(words.PlaceOf(text.StartOf(found.Index)));

        string Typed(Match found) => words.Text[text.StartOf(found.Index)..text.EndOf(found.Index + found.Length - 1)];
    }

    // Most words do not even hold the first digit.
    private bool MaySpellOne(ReadOnlySpan<char> words) => words.ContainsAny(_firstDigits) && words.ContainsAny(_spelled);

    private bool MayHoldPhrase(string words, string digits)
    {
        foreach (var phrase in _phrases)
        {
            if (phrase.MayBeIn(words, digits))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever dials from abroad leaves out the first 0, and at home the first 1 can be left out.
    private static string Core(string digits) => digits switch
    {
        { Length: <= LongestAmbiguous } => digits,
        ['1', .. var rest] when rest.Length == 10 => rest,
        ['0', .. var rest] => rest,
        _ => digits,
    };

    private static string LongPattern(string digits)
    {
        const string Gap = @"[ ()./\-]{0,3}";
        var own = digits.Length == 7 ? $@"(?<!\d{Gap})" : "";
        return $@"{own}\(?(?:(?:\+|00)\d{{1,3}}{Gap}(?:0{Gap})?|[01]{Gap})?(?<core>{string.Join(Gap, Core(digits).ToCharArray())})";
    }

    // "9 8 8" is one number, "9-11" two.
    private static string ShortPattern(string digits) => digits.Length < 2
        ? digits
        : $@"{digits}|{digits[0]}(?<gap{digits}>[ \-.]){string.Join($@"\k<gap{digits}>", digits[1..].ToCharArray())}";

    // They are made when a text first holds digits that may be one.
    private static Lazy<Regex> Any(IEnumerable<string> patterns, string before, string after) => new(() => new Regex(
        $"{before}(?<number>{string.Join('|', patterns.OrderByDescending(pattern => pattern.Length).ThenBy(pattern => pattern, StringComparer.Ordinal).DefaultIfEmpty("(?!)"))}){after}"));

    private static Problem Complaint(Retired retired, Position at, string text) =>
        TextProblems.RetiredNumber(at, text, retired.Why, retired.Instead?.Value ?? "");

    // Words with few digits or none, as a retired name is.
    private sealed class RetiredPhrase(Retired retired)
    {
        private readonly string _digits = PhoneNumber.Digits(retired.Text);
        private readonly string _firstWord = retired.Text.Split(' ')[0];
        private readonly Lazy<Regex> _pattern = new(() => new Regex($@"\b{Regex.Escape(retired.Text).Replace("\\ ", "[ -]+", StringComparison.Ordinal)}\b", RegexOptions.IgnoreCase));

        public Retired Retired { get; } = retired;

        public bool MayBeIn(string words, string digits) =>
            digits.Contains(_digits, StringComparison.Ordinal) && words.Contains(_firstWord, StringComparison.OrdinalIgnoreCase);

        public MatchCollection In(string words) => _pattern.Value.Matches(words);
    }

    private sealed record Rule(string Digits, bool IsCertain, Func<Position, string, Problem> Complaint);
}
