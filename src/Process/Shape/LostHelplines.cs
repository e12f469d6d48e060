using System.Buffers;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Finds what was meant to be a helpline and would be printed as letters: in other brackets or none, with a space, by its id alone.</summary>
internal sealed partial class LostHelplines
{
    // What may have become of the hyphen of an id.
    private const string Hyphen = "-‐‑‒–_";

    // Most words hold none of these, and such a search is many times as fast as the patterns.
    private static readonly SearchValues<string> Name = SearchValues.Create(["helpline", "help line", "help-line", "help‑line", "help‐line"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Hyphens = SearchValues.Create(Hyphen);

    private readonly Nearest _ids;
    private readonly SearchValues<string> _letters;
    private readonly Lazy<Regex> _id;
    private readonly string _crisisCall;

    /// <summary>Makes ready what there is to be called.</summary>
    /// <param name="facts">The helplines; <see langword="null"/> while they cannot be read.</param>
    public LostHelplines(Facts? facts)
    {
        string[] ids = [.. (facts?.Helplines.Ways ?? []).Select(way => way.Id).Distinct(StringComparer.Ordinal)];
        _ids = new Nearest(ids);
        string[] whole = [.. ids.Where(id => id.Contains('-', StringComparison.Ordinal))];
        _letters = SearchValues.Create([.. whole.SelectMany(id => Hyphen.Select(hyphen => id.Replace('-', hyphen)))], StringComparison.OrdinalIgnoreCase);
        _id = new(() => new Regex(
            $@"(?<![\w\-])(?<id>{string.Join('|', whole.Select(id => Regex.Escape(id).Replace("-", $"[{Hyphen}]", StringComparison.Ordinal)).DefaultIfEmpty("(?!)"))})(?![\w\-])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
        _crisisCall = facts?.Helplines.Of(facts.Site.Region.Value)?.FirstWay?.Id ?? "…";
    }

    /// <summary>Looks through words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>What did not take.</returns>
    public IEnumerable<Lost> In(Words words) => MayHoldForm(words.Prose) || MayHoldId(words.Prose) ? All(words) : [];

    /// <summary>Looks through letters that are no words: code, or what Markdown takes for HTML.</summary>
    /// <param name="letters">The letters, with the marks around them.</param>
    /// <param name="at">Where they begin.</param>
    /// <returns>What is wrong; <see langword="null"/> when no helpline was meant.</returns>
    public Problem? Within(string letters, Position at) =>
        Matches(letters).FirstOrDefault() is { } found ? TextProblems.HelplineForm(at, letters.Split('\n')[0], Meant(found)) : null;

    private IEnumerable<Lost> All(Words words) => Matches(words.Prose).Select(found =>
        new Lost(words.PlaceOf(found.Index), words.PlaceOf(found.Index + found.Length - 1) + 1, at => Complaint(at, found)));

    private Problem Complaint(Position at, Match found) => TextProblems.HelplineForm(at, found.Value, Meant(found));

    private static bool MayHoldForm(ReadOnlySpan<char> letters) => letters.ContainsAny(Name);

    private bool MayHoldId(ReadOnlySpan<char> letters) => letters.ContainsAny(Hyphens) && letters.ContainsAny(_letters);

    // Of those that overlap, the first.
    private IEnumerable<Match> Matches(string letters)
    {
        var end = 0;
        IEnumerable<Match> forms = MayHoldForm(letters) ? Form().Matches(letters).Where(IsMeant) : [];
        IEnumerable<Match> ids = MayHoldId(letters) ? _id.Value.Matches(letters) : [];
        foreach (var match in forms.Concat(ids).OrderBy(match => match.Index))
        {
            if (match.Index >= end)
            {
                end = match.Index + match.Length;
                yield return match;
            }
        }
    }

    // "A helpline: it is free" and "(helpline hours vary)" are words.
    private bool IsMeant(Match form) => !form.Groups["words"].Success || _ids.To(Written(form)) is not null;

    private string Meant(Match found) => _ids.To(Written(found)) ?? _crisisCall;

    private static string Written(Match found) => Parting().Replace(found.Groups["id"].Value.Trim(), "-");

    // In pointed brackets or braces it cannot be anything else; elsewhere it has to be glued together, or to resemble an id.
    [GeneratedRegex(@"
        [<‹＜〈《{｛] [<{]? \s* help\s?[-‐‑]?\s?lines? \b \s* [:：;=]? (?<id>[^<>‹›＜＞〈〉《》{}｛｝\n]{0,60}) [>›＞〉》}｝]+
        | [<‹＜〈《{｛] \s* help\s?[-‐‑]?\s?lines? \s* [:：;=] \s* (?<id>[\w\-‐‑–]+)
        | [\[(（［【«]? \s* \b help[-‐‑]?lines? [:：=] (?<id>\w+(?:[-‐‑–_]\w+)+) \s? [\])）］】»]?
        | (?<words> [\[(（［【«]? \s* \b help\s?[-‐‑]?\s?lines? \s* [:：;=]? \s+ (?<id>\w+(?:[-‐‑–_\ ]\w+){1,3}) \s? [\])）］】»]? )",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();

    [GeneratedRegex(@"[\s‐‑‒–_-]+")]
    private static partial Regex Parting();
}
