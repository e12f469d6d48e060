using System.Globalization;
using System.Text;
using Site.Documents;
using Site.PostProcess.Search;

namespace Site.PostProcess.Views;

/// <summary>A letter, and the pages whose titles begin with it.</summary>
/// <param name="Name">The letter as a capital; <c>0–9</c> for all digits together.</param>
/// <param name="Address">Where they are listed.</param>
/// <param name="Pages">The pages, in order.</param>
public sealed record Letter(string Name, PageAddress Address, IReadOnlyList<Page> Pages);

/// <summary>
/// Every page that a reader may look for, under the first letter of its title. Titles are sorted as the search folds them, for the program
/// knows no language's own order: an É stands among the E, and an Ñ among the N. Letters of other scripts follow by their numbers in
/// Unicode, each with a place of its own. Words such as "A" and "The" count, because which ones do not is another list for each language.
/// </summary>
public static class AToZ
{
    private const string Digits = "0";

    /// <summary>Sorts a site's pages under letters.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The letters that a title begins with, in order.</returns>
    public static IReadOnlyList<Letter> Of(Outline site) =>
    [
        .. SearchIndex.FromAToZ(site)
            .Select(page => (Page: page, Key: KeyOf(page.Title.Value)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .GroupBy(entry => InitialOf(entry.Key), entry => entry.Page, StringComparer.Ordinal)
            .OrderBy(letter => letter.Key, StringComparer.Ordinal)
            .Select(letter => new Letter(NameOf(letter.Key), AddressOf(letter.Key), [.. letter])),
    ];

    /// <summary>Where one of many pages of a letter stands. All are numbered, for the letter's own address lists them.</summary>
    /// <param name="letter">The letter's own address.</param>
    /// <param name="number">The number of the page, from 1.</param>
    /// <returns>The address.</returns>
    public static PageAddress PartOf(PageAddress letter, int number) => new($"{letter.Path}{number}/");

    // Quotation marks and an upside-down question mark come before many a title, and say nothing of its place.
    private static string KeyOf(string title)
    {
        var folded = SearchWords.Fold(title);
        var before = folded.EnumerateRunes().TakeWhile(rune => !Rune.IsLetterOrDigit(rune)).Sum(rune => rune.Utf16SequenceLength);
        return folded[Math.Min(before, folded.Length)..];
    }

    private static string InitialOf(string key) =>
        key.EnumerateRunes().FirstOrDefault(new Rune('0')) is var first && Rune.IsLetter(first) ? first.ToString() : Digits;

    private static string NameOf(string initial) => initial == Digits ? "0–9" : initial.ToUpperInvariant();

    // An address is in ASCII, whatever the letter.
    private static PageAddress AddressOf(string initial) => new(PageAddress.AToZ.Path + initial switch
    {
        Digits => "0-9/",
        [>= 'a' and <= 'z'] => initial + "/",
        _ => string.Create(CultureInfo.InvariantCulture, $"u{Rune.GetRuneAt(initial, 0).Value:x4}/"),
    });
}
