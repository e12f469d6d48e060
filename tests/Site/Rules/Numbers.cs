using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static partial class Numbers
{
    private static readonly ConditionalWeakTable<Facts, Regex> Verbs = [];

    [LeftToCheck("unknown-number")]
    public static IEnumerable<string> Every_number_to_call_is_in_the_data(BuiltPage page) =>
        from text in Texts(page)
        let words = Dates().Replace(text.Words, "")
        from number in Called(page.Facts).Matches(words).Concat(IsThePractices(page, text.At) ? [] : Alone().Matches(Called(page.Facts).Replace(words, ""))).Select(match => match.Groups["number"].Value)
        let digits = string.Concat(number.Where(char.IsAsciiDigit))
        where page.Facts.Ways.All(way => way.Digits != digits)
        select $"{text.At.Described()}: \"{number}\" is not in helplines.yml";

    /// <summary>The exact address: no plus before a short code, no body after a message's number.</summary>
    public static IEnumerable<string> Every_phone_link_is_in_the_data(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("[href]")
        where PhoneLink().IsMatch(link.GetAttribute("href")!) && page.Facts.Ways.All(way => way.Href != link.GetAttribute("href"))
        select $"{link.Described()}: is not in helplines.yml";

    public static IEnumerable<string> Every_phone_link_shows_its_number(BuiltPage page) =>
        from link in page.Document.LinksTo("tel:", "sms:")
        let way = page.Facts.Ways.FirstOrDefault(way => way.Href == link.GetAttribute("href"))
        let digits = way?.Digits ?? string.Concat(link.GetAttribute("href")!.Where(char.IsAsciiDigit))
        where !string.Concat(link.Words().Where(char.IsAsciiDigit)).Contains(digits, StringComparison.Ordinal)
        select $"{link.Described()}: does not show {digits}";

    /// <summary>Between words from right to left, 20 40 would be shown as 40 20.</summary>
    [Wcag("1.3.2")]
    public static IEnumerable<string> A_number_in_groups_keeps_their_order(BuiltPage page) =>
        from link in page.Document.LinksTo("tel:", "sms:")
        where Groups().IsMatch(link.WordsWithout("bdi[dir=ltr]"))
        select $"{link.Described()}: its number is not set apart from the words around it";

    /// <summary>The old main number of the Lifeline is printed as what it still is, a videophone line, and as nothing else.</summary>
    public static IEnumerable<string> Nothing_retired_is_printed(BuiltPage page) =>
        from text in Texts(page).Concat(page.Document.QuerySelectorAll("[href]").Select(link => (At: link, Words: link.GetAttribute("href")!)))
        let around = text.At.Closest("li, p, h2, h3")?.Words() ?? ""
        where RetiredNumber().IsMatch(text.Words) && !page.Facts.Ways.Any(way => way.Way.Kind == "videophone" && around.Contains(way.Way.Label, StringComparison.OrdinalIgnoreCase))
            || page.Facts.Helplines.Retired.Any(retired => retired.Text.Any(char.IsLetter) && text.Words.Contains(retired.Text, StringComparison.OrdinalIgnoreCase))
        select $"{text.At.Described()}: is retired";

    /// <summary>The same digits are another service across a border: 111 is an emergency number in one country and not in another.</summary>
    public static IEnumerable<string> Every_number_stands_under_its_country(BuiltPage page)
    {
        if (page.Path != "help/index.html")
        {
            yield break;
        }

        foreach (var country in page.Facts.Helplines.Countries)
        {
            var section = page.Document.QuerySelectorAll("main section").FirstOrDefault(part => part.QuerySelector(":scope > h2")?.Words() == country.Name);
            var place = country.Code == page.Facts.Site.Region ? "" : $", {country.Name}";
            var expected = page.Facts.Ways.Where(way => way.Country == country).Select(way => $"{way.Way.Label}{place} {way.Href}");
            var printed = section?.QuerySelectorAll("a:not([hreflang])").Select(link => $"{link.Words()} {link.GetAttribute("href")}") ?? [];
            var missing = expected.Except(printed).Select(way => $"has no \"{way}\"");
            var strange = printed.Except(expected).Select(way => $"has \"{way}\", which is not of this country");
            foreach (var finding in missing.Concat(strange))
            {
                yield return $"{section?.Described() ?? country.Name}: {finding}";
            }
        }
    }

    /// <summary>Whoever hears a list of all links hears no country above them.</summary>
    [Wcag("2.4.9")]
    public static IEnumerable<string> The_same_words_never_stand_under_two_countries(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll(".country-help a")
        group link by link.Words() into same
        where same.Select(link => link.Closest(".country-help")).Distinct().Skip(1).Any()
        select $"{same.First().Described()}: stands under another country as well";

    private static IEnumerable<(IElement At, string Words)> Texts(BuiltPage page) =>
        from element in page.Document.All
        where element.LocalName is not ("script" or "style" or "html" or "body" or "main" or "footer" or "article" or "section" or "bdi")
        from words in (string?[])
        [
            element.ChildNodes.Any(inside => inside is IText { Data: var data } ? data.Trim() != "" : inside.NodeName == "BDI") ? element.Words() : null,
            element.GetAttribute("alt"), element.GetAttribute("aria-label"), element.GetAttribute("content"),
        ]
        where words is not null
        select (element, words);

    // A practice prints its licence, its rooms and its telephone: in the footer and on the pages that are its own to write.
    private static bool IsThePractices(BuiltPage page, IElement at) =>
        at.Closest(".practice") is not null || (!page.IsArticle() && page.Path != "help/index.html" && at.Closest("main > .prose") is not null);

    // What follows a verb: those of English, and in any language the words with which the facts and the theme lead up to a number.
    private static Regex Called(Facts facts) => Verbs.GetValue(facts, _ => new Regex(
        $@"\b(?:call|text|dial|ring|phone|{string.Join('|', LeadingUp(facts).Select(Regex.Escape))})\s+(?<number>\d(?:[ .\-]?\d){{2,}})(?![\d%])",
        RegexOptions.IgnoreCase));

    private static IEnumerable<string> LeadingUp(Facts facts) =>
        from words in facts.Ways.Where(way => way.Digits != "").Select(way => way.Way.Label).Concat(((string[])["urgentHeading", "emergencyHeading"]).Select(heading => facts.Say[heading]))
        let before = Number().Split(words)[0].Trim()
        where before.Any(char.IsLetter)
        select before;

    [GeneratedRegex(@"[+(]?\d|\{0")]
    private static partial Regex Number();

    [GeneratedRegex(@"\+?\d[ \u00A0.\-/()]+\d|\+\d")]
    private static partial Regex Groups();

    // What looks like a number to call wherever it stands.
    [GeneratedRegex("""
        (?<![\w.,:/\-–§(])(?<number> (?:\+?\d{1,3}[\ .\-])? \(?\d{3}\)?[\ .\-]\d{3}[\ .\-]\d{4} | \d{5,6} | \d{2,4}(?:\ \d{2,4}){1,2} ) (?![\w\-–]|[.,:/]\d)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex Dates();

    [GeneratedRegex(@"^\s*(tel|sms|callto|skype|whatsapp|facetime):|wa\.me/", RegexOptions.IgnoreCase)]
    private static partial Regex PhoneLink();

    [GeneratedRegex(@"800\D{0,2}273\D{0,2}8255|273-?TALK", RegexOptions.IgnoreCase)]
    private static partial Regex RetiredNumber();
}
