using System.Globalization;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes the links from one page of a list to its others.</summary>
/// <param name="say">The theme's sentences.</param>
public sealed class ComposePagination(Strings say)
{
    /// <summary>Composes the links of a page.</summary>
    /// <param name="part">The page.</param>
    /// <param name="links">The addresses, as it needs them.</param>
    /// <returns>The links; <see langword="null"/> where the list has but one page.</returns>
    public PaginationView? Of(ListPart part, PageLinks links) => part.Count == 1 ? null : new PaginationView(
        part.Number > 1 ? links.To(part.AddressOf(part.Number - 1)) : null,
        part.Number < part.Count ? links.To(part.AddressOf(part.Number + 1)) : null,
        [.. Numbers(part).Select(number => number is { } known ? Item(known, part, links) : null)]);

    /// <summary>Composes a link of which a number or a letter alone is seen.</summary>
    /// <param name="pattern">What is heard, with <c>{0}</c> where the number or letter stands.</param>
    /// <param name="text">The number or letter.</param>
    /// <param name="href">Where it leads.</param>
    /// <param name="current">Whether this is the page itself.</param>
    /// <returns>The link.</returns>
    public static ShortLinkView ShortLink(string pattern, string text, string href, CurrentState current = CurrentState.No) =>
        pattern.Split("{0}") is [var before, var after] ? new(before, new Hyperlink(text, href, current), after) : new("", new Hyperlink(text, href, current), "");

    // The first, the last, and those beside this one; a gap for all between. Where only one would fall into a gap, it stands there itself.
    private static IEnumerable<int?> Numbers(ListPart part)
    {
        var before = 0;
        foreach (var number in Enumerable.Range(part.Number - 1, 3).Where(number => number > 1 && number < part.Count).Prepend(1).Append(part.Count))
        {
            if (number - before == 2)
            {
                yield return number - 1;
            }
            else if (number - before > 2)
            {
                yield return null;
            }

            yield return before = number;
        }
    }

    private ShortLinkView Item(int number, ListPart part, PageLinks links) => ShortLink(
        say.PageNumber, number.ToString(CultureInfo.InvariantCulture), links.To(part.AddressOf(number)), number == part.Number ? CurrentState.Page : CurrentState.No);
}
