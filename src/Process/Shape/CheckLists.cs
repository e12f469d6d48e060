using System.Globalization;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>A number and a full stop begin a list. Where they were meant to begin a sentence, a year is not printed as one.</summary>
internal static class CheckLists
{
    // A list of a text goes on where another ended; nobody counts from here.
    private const int Unlikely = 100;

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text)
    {
        var isFirst = true;
        foreach (var list in text.All.OfType<ItemList>().Where(list => list.Number is not null))
        {
            var number = int.Parse(list.Number!, CultureInfo.InvariantCulture);
            if (number >= Unlikely || (isFirst && number > 1 && list.Items.Length == 1))
            {
                yield return TextProblems.ListNumber(text.At(list.Start), list.Number!);
            }

            isFirst = false;
        }
    }
}
