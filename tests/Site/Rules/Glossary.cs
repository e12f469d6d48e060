using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Glossary
{
    /// <summary>Whoever comes by a link to a term finds it, and what it means.</summary>
    [Wcag("1.3.1")]
    public static IEnumerable<string> Every_term_has_an_id_and_a_meaning(BuiltPage page) =>
        from term in page.Document.QuerySelectorAll(".glossary dt")
        where term.Id is null or "" || term.Words() == "" || term.NextElementSibling is not { LocalName: "dd" } meaning || meaning.Words() == ""
        select $"{term.Described()}: has no id, or nothing says what it means";

    /// <summary>What is said stands on a source, or says that it stands on none.</summary>
    public static IEnumerable<string> Every_term_says_where_its_meaning_is_from(BuiltPage page) =>
        from entry in page.Document.QuerySelectorAll(".glossary > div")
        let origin = entry.QuerySelector("dd.small")
        where origin is null || !(origin.Words() == page.Say["everydayUse"] || Regex.IsMatch(origin.Words(), $"^{page.Say.Like("termSource")} ."))
        select $"{entry.Described()}: names no source, and not that it is a word in everyday use";
}
