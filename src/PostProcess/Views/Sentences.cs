using System.Globalization;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Fills in the theme's sentences.</summary>
/// <param name="say">The sentences.</param>
/// <param name="region">The country whose way of writing a date is meant, as ISO 3166-1 has it; none for that of the language.</param>
public sealed class Sentences(Strings say, string region = "")
{
    private readonly string _date = say.Date.GetValueOrDefault(region, say.Date["other"]);

    /// <summary>Fills in one sentence.</summary>
    /// <param name="pattern">A sentence with <c>{0}</c>, <c>{1}</c>.</param>
    /// <param name="values">What stands there.</param>
    /// <returns>The sentence.</returns>
    public static string Fill(string pattern, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, pattern, values);

    /// <summary>A day in words.</summary>
    /// <param name="day">The day.</param>
    /// <returns>For example November 23, 2026 in the United States, and 23 November 2026 elsewhere.</returns>
    public string Day(DateOnly day) => Fill(_date, day.Day, say.Months[day.Month - 1], day.Year);

    /// <summary>A list in words.</summary>
    /// <param name="items">What is listed.</param>
    /// <returns>For example "Oregon and Washington".</returns>
    public string List(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var one] => one,
        [var one, var two] => Join(say.ListOfTwo, one, two),
        _ => Join(say.ListLast, string.Join(say.ListSeparator, items.SkipLast(1)), items[^1]),
    };

    /// <summary>The heading of the block that says when to reach a crisis line.</summary>
    /// <param name="ways">How to reach it, the one to try first on top.</param>
    /// <returns>For example "Call or text 988 if:", or "Call 116 123 or text 85258 if:".</returns>
    public string UrgentHeading(IReadOnlyList<HelplineWay> ways) => ways switch
    {
        [{ Kind: WayKind.Call } call, { Kind: WayKind.Text } text] when call.Digits == text.Digits => Fill(say.UrgentHeading, call.Number),
        [var one, var other] => Fill(say.UrgentHeadingOther, Join(say.ChoiceOfTwo, one.LabelIn(true), other.LabelIn(false))),
        _ => Fill(say.UrgentHeadingOther, ways[0].LabelIn(true)),
    };

    /// <summary>How long a text takes to read.</summary>
    /// <param name="words">How many words it has.</param>
    /// <returns>For example "7-minute read".</returns>
    public string Minutes(int words) => Count(say.MinutesToRead, Math.Max(1, (int)Math.Ceiling(words / WordsPerMinute)));

    // A careful reader's pace; the usual 238 words a minute (Brysbaert 2019) is for light reading.
    private const double WordsPerMinute = 200;

    /// <summary>How many articles there are.</summary>
    /// <param name="count">The number.</param>
    /// <returns>For example "3 articles".</returns>
    public string Articles(int count) => Count(say.CountOfArticles, count);

    private string Count(IReadOnlyDictionary<string, string> forms, int count) => Fill(forms[PluralRule.CategoryOf(count, say.PluralRules)], count);

    /// <summary>Fills in a sentence that leads up to a name.</summary>
    /// <param name="pattern">A sentence with <c>{0}</c>.</param>
    /// <param name="name">The name.</param>
    /// <returns>For example "Not in Canada?", or "Not in the United States?".</returns>
    public string Naming(string pattern, string name) => Fill(Before(pattern, name), name);

    private string Join(string pattern, string one, string next) => Fill(Before(pattern, next), one, next);

    // The words that join, as they are before a name.
    private string Before(string pattern, string name) => say.JoiningWords
        .Where(word => Regex.IsMatch(name, $"^(?:{word.Before})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
        .Aggregate(pattern, (sentence, word) => Regex.Replace(sentence, $@"(?<!\p{{L}}){Regex.Escape(word.Word)}(?!\p{{L}})", word.Instead));
}
