using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Footnotes
{
    [Wcag("2.4.4")]
    public static IEnumerable<string> Every_mark_leads_to_a_note(BuiltPage page) =>
        from mark in Marks(page)
        where Notes(page).All(note => "#" + note.Id != mark.GetAttribute("href"))
        select $"{mark.Described()}: leads to no note";

    [Wcag("2.4.9")]
    public static IEnumerable<string> Every_mark_says_that_it_is_a_note(BuiltPage page) =>
        from mark in Marks(page)
        where !Regex.IsMatch(mark.Words(), $@"^{Regex.Escape(page.Say["noteMark"])} \d+$")
        select $"{mark.Described()}: does not read \"{page.Say["noteMark"]}\" and its number";

    [Wcag("2.4.3")]
    public static IEnumerable<string> Every_note_leads_back_to_each_of_its_marks(BuiltPage page) =>
        from note in Notes(page)
        let marks = Marks(page).Where(mark => mark.GetAttribute("href") == "#" + note.Id).Select(mark => "#" + mark.Id).ToArray()
        let backs = Backs(note).Select(back => back.GetAttribute("href")).ToArray()
        where marks.Length == 0 || !marks.Order(StringComparer.Ordinal).SequenceEqual(backs.Order(StringComparer.Ordinal))
        select $"{note.Described()}: {marks.Length} marks, ways back to {string.Join(" ", backs)}";

    [Wcag("2.4.9")]
    public static IEnumerable<string> Every_way_back_has_a_name_of_its_own(BuiltPage page) =>
        from back in Notes(page).SelectMany(Backs)
        group back by back.Words() into same
        where same.Count() > 1 || !Regex.IsMatch(same.Key, $"^(?:{page.Say.Like("backToText")}|{page.Say.Like("backToTextAgain")}){page.Say.Like("backFromNote")}$")
        select $"{same.First().Described()}: does not say which mark it leads to";

    private static IEnumerable<IElement> Marks(BuiltPage page) => page.Document.QuerySelectorAll("sup a");

    private static IEnumerable<IElement> Notes(BuiltPage page) => page.Document.QuerySelectorAll(".notes > ol > li");

    private static IEnumerable<IElement> Backs(IElement note) => note.QuerySelectorAll("a[href^='#mark']");
}
