using System.Text;

namespace Site.PostProcess.Search;

/// <summary>
/// Writes the index down in few letters, which stand in a script as they are: those of ASCII but for quotes and backslashes. It is read again
/// in <c>theme/components/search/search.js</c>.
/// </summary>
internal static class SearchCode
{
    /// <summary>Ends the pages of a word.</summary>
    public const char End = '|';

    /// <summary>Stands before the pages of a word that most pages have.</summary>
    public const char Common = '%';

    // What follows has the word more prominently: often, in a heading, in the title.
    private const string Standings = " !#$";

    // A number is digits of its own base: any of the first half, and one of the second half at its end.
    private static readonly string Digits = string.Concat(Enumerable.Range('&', '~' - '&').Select(code => (char)code).Where(letter => letter is not ('\\' or End)));

    private static readonly int Base = Digits.Length / 2;

    /// <summary>Words in order: a capital says how many letters of the one before begin the next, and those that follow stand behind it.</summary>
    /// <param name="words">The words, in the order of their letters' numbers.</param>
    /// <returns>The words, written down.</returns>
    public static string Words(IEnumerable<string> words)
    {
        var (text, last) = (new StringBuilder(), "");
        foreach (var word in words)
        {
            var shared = Math.Min(word.AsSpan().CommonPrefixLength(last), 'Z' - 'A');
            text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
            last = word;
        }

        return text.ToString();
    }

    /// <summary>The pages that have a word: how far each is from the one before, for each standing anew.</summary>
    /// <param name="term">The word.</param>
    /// <returns>The pages, written down.</returns>
    public static string Pages(SearchTerm term)
    {
        var text = new StringBuilder();
        if (term.IsCommon)
        {
            text.Append(Common);
        }

        for (var standing = Standing.Text; standing <= Standing.Title; standing++)
        {
            var before = -1;
            foreach (var posting in term.Postings)
            {
                if (posting.Standing != standing)
                {
                    continue;
                }

                if (before < 0 && standing != Standing.Text)
                {
                    text.Append(Standings[(int)standing]);
                }

                Number(text, posting.Page - before - 1);
                before = posting.Page;
            }
        }

        return text.Append(End).ToString();
    }

    private static void Number(StringBuilder text, int number)
    {
        Lead(number / Base);
        text.Append(Digits[Base + (number % Base)]);

        void Lead(int rest)
        {
            if (rest > 0)
            {
                Lead(rest / Base);
                text.Append(Digits[rest % Base]);
            }
        }
    }
}
