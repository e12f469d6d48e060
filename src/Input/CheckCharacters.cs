using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Finds characters that nobody sees or that were lost on the way, however they are written: each is a problem in any text.</summary>
internal sealed partial class CheckCharacters
{
    private const char Lost = '\uFFFD';
    private const int Longest = 24;

    // What HTML calls the characters that nobody sees (HTML Standard, named character references).
    private static readonly Dictionary<string, int> Named = new(StringComparer.Ordinal)
    {
        ["shy"] = 0xAD,
        ["zwj"] = 0x200D,
        ["zwnj"] = 0x200C,
        ["lrm"] = 0x200E,
        ["rlm"] = 0x200F,
        ["ZeroWidthSpace"] = 0x200B,
        ["NoBreak"] = 0x2060,
        ["NegativeVeryThinSpace"] = 0x200B,
        ["NegativeThinSpace"] = 0x200B,
        ["NegativeMediumSpace"] = 0x200B,
        ["NegativeThickSpace"] = 0x200B,
        ["ApplyFunction"] = 0x2061,
        ["af"] = 0x2061,
        ["InvisibleTimes"] = 0x2062,
        ["it"] = 0x2062,
        ["InvisibleComma"] = 0x2063,
        ["ic"] = 0x2063,
    };

    // What most texts are made of, and what word processors and people who set texts add to it.
    private static readonly SearchValues<char> Typed = SearchValues.Create([.. Enumerable.Range(' ', '\u007F' - ' ').Select(letter => (char)letter), '\n', '\t']);
    private const string Typeset = "‘’“”–—…";

    private readonly SourceFile _source;
    private readonly string _text;
    private readonly ProblemList _problems;

    // One problem of a kind in a line is enough: whoever mends it sees the others.
    private readonly HashSet<(int Line, int Kind)> _told = [];
    private int _paragraphEnd;

    private CheckCharacters(SourceFile source, ProblemList problems) => (_source, _text, _problems) = (source, source.Text, problems);

    /// <summary>Looks through a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The text with a space for each character that would lead parsers astray.</returns>
    public static SourceFile In(SourceFile source, ProblemList problems) => new CheckCharacters(source, problems).All();

    private SourceFile All()
    {
        StringBuilder? mended = null;
        for (var at = Next(0); at < _text.Length; at = Next(at + 1))
        {
            var c = _text[at];
            if (BrokenEncoding.At(_text, at) is { } broken)
            {
                Tell(at, Lost, place => FileProblems.BrokenEncoding(place, _text.Substring(at, Math.Min(broken.Length, Longest)), broken.Meant));
                at += broken.Length - 1;
            }
            else if (InvisibleCharacters.FirstIn(_text.AsSpan(at, char.IsHighSurrogate(c) ? Math.Min(2, _text.Length - at) : 1)) == 0)
            {
                Tell(at, c, place => FileProblems.ControlCharacter(place, c));
                // An order to a terminal goes with all its letters.
                var length = c == '\e' && Order().Match(_text, at) is { Success: true } order ? order.Length : 1;
                mended ??= new StringBuilder(_text);
                mended.Remove(at, length).Insert(at, new string(' ', length));
                at += length - 1;
            }
            else
            {
                var rune = Rune.GetRuneAt(_text, at);
                Judge(at, rune.Value, at, at + rune.Utf16SequenceLength);
                at += rune.Utf16SequenceLength - 1;
            }
        }

        if (_source.Path.EndsWith(".md", StringComparison.Ordinal) && _text.Contains('&', StringComparison.Ordinal))
        {
            foreach (Match reference in References().Matches(_text))
            {
                JudgeReference(reference);
            }
        }

        return mended is null ? _source : _source with { Text = mended.ToString() };
    }

    private int Next(int at)
    {
        for (; _text.AsSpan(at).IndexOfAnyExcept(Typed) is >= 0 and var distance; at++)
        {
            at += distance;
            if (!Typeset.Contains(_text[at], StringComparison.Ordinal))
            {
                return at;
            }
        }

        return _text.Length;
    }

    private void JudgeReference(Match reference)
    {
        var name = reference.Groups["name"].Value;
        var character = name[0] != '#' ? Named.GetValueOrDefault(name, ' ')
            : int.TryParse(name.AsSpan(name[1] is 'x' or 'X' ? 2 : 1), name[1] is 'x' or 'X' ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Lost;
        if (character is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            character = Lost;
        }

        if (character is '\n' or '\t' or '\r')
        {
            return;
        }

        if (character <= char.MaxValue && InvisibleCharacters.FirstIn([(char)character]) == 0)
        {
            Tell(reference.Index, character, place => FileProblems.InvisibleCharacter(Severity.Error, place, CharacterNames.Capital(character), reference.Value));
        }
        else
        {
            Judge(reference.Index, character, reference.Index, reference.Index + reference.Length);
        }
    }

    private void Judge(int at, int character, int start, int end)
    {
        if (character == Lost)
        {
            Tell(at, Lost, FileProblems.LostCharacter);
        }
        else if (character is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
        {
            JudgeDirection(at, character, end - start > 1);
        }
        else if (HiddenCharacters.IsHidden(character) && !HiddenCharacters.IsNeeded(character, Before(start), After(end)))
        {
            var severity = character is 0xFEFF || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse ? Severity.Error : Severity.Warning;
            Tell(at, character, place => FileProblems.InvisibleCharacter(severity, place, CharacterNames.Capital(character), Around(start, end)));
        }
    }

    // The letter or picture before a place, without the marks on it.
    private int Before(int at)
    {
        while (at > 0)
        {
            var start = at - (at > 1 && char.IsSurrogatePair(_text[at - 2], _text[at - 1]) ? 2 : 1);
            if (!Rune.TryGetRuneAt(_text, start, out var rune))
            {
                return 0;
            }

            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || rune.Value is >= 0x1F3FB and <= 0x1F3FF;
            if (!isMark || HiddenCharacters.IsJoined(rune.Value))
            {
                return rune.Value;
            }

            at = start;
        }

        return 0;
    }

    private int After(int at) => at < _text.Length && Rune.TryGetRuneAt(_text, at, out var rune) ? rune.Value : 0;

    // Whoever writes from right to left needs these, and closes what is opened; a paragraph is judged once.
    private void JudgeDirection(int at, int character, bool isReference)
    {
        if (isReference ? character is 0x200E or 0x200F or 0x061C or (>= 0x2066 and <= 0x2069) && HasRightToLeft(Paragraph(at)) : at < _paragraphEnd)
        {
            return;
        }

        if (isReference)
        {
            Tell(at, character, place => FileProblems.ReadingDirection(place, CharacterNames.Capital(character)));
            return;
        }

        var (start, end) = Paragraph(at);
        _paragraphEnd = end;
        var isAtHome = HasRightToLeft((start, end));
        var open = new Stack<int>();
        for (var i = start; i < end; i++)
        {
            switch (_text[i])
            {
                case '\u202D' or '\u202E':
                    Direct(i);
                    open.Push(i);
                    break;
                case '\u202A' or '\u202B' or (>= '\u2066' and <= '\u2068'):
                    open.Push(i);
                    break;
                case '\u202C' or '\u2069' when !open.TryPop(out _):
                    Direct(i);
                    break;
                case '\u200E' or '\u200F' or '\u061C' when !isAtHome:
                    var mark = i;
                    Tell(i, _text[i], place => FileProblems.InvisibleCharacter(Severity.Warning, place, CharacterNames.Capital(_text[mark]), Around(mark, mark + 1)));
                    break;
            }
        }

        foreach (var left in open)
        {
            Direct(left);
        }

        if (!isAtHome && _text.AsSpan(start, end - start).IndexOfAny("\u202A\u202B\u2066\u2067\u2068") is >= 0 and var first)
        {
            Direct(start + first);
        }

        void Direct(int index) => Tell(index, 0x202E, place => FileProblems.ReadingDirection(place, CharacterNames.Capital(_text[index])));
    }

    private (int Start, int End) Paragraph(int at)
    {
        var start = at == 0 ? -1 : _text.LastIndexOf("\n\n", at - 1, StringComparison.Ordinal);
        var end = _text.IndexOf("\n\n", at, StringComparison.Ordinal);
        return (start < 0 ? 0 : start + 2, end < 0 ? _text.Length : end);
    }

    private bool HasRightToLeft((int Start, int End) paragraph) =>
        RightToLeft().IsMatch(_text.AsSpan(paragraph.Start..paragraph.End));

    // The word that a character stands in, without it.
    private string Around(int start, int end)
    {
        var (from, to) = (start, end);
        while (from > 0 && start - from < Longest && char.IsLetterOrDigit(_text[from - 1]))
        {
            from--;
        }

        while (to < _text.Length && to - end < Longest && char.IsLetterOrDigit(_text[to]))
        {
            to++;
        }

        return end - start > 2 ? _text[start..end] : _text[from..start] + _text[end..to];
    }

    private void Tell(int at, int kind, Func<Position, Problem> problem)
    {
        var place = _source.AtIndex(at);
        if (_told.Add((place.Line, kind)))
        {
            _problems.Add(problem(place));
        }
    }

    [GeneratedRegex("&(?<name>#[0-9]{1,9}|#[xX][0-9A-Fa-f]{1,8}|[A-Za-z]{2,24});")]
    private static partial Regex References();

    [GeneratedRegex(@"\G\e\[[0-9;]*[A-Za-z]")]
    private static partial Regex Order();

    [GeneratedRegex(@"[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]")]
    private static partial Regex RightToLeft();
}
