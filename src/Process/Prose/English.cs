using System.Globalization;

namespace Site.Process.Prose;

/// <summary>How English sounds, as far as a count of its syllables needs to know.</summary>
internal static class English
{
    // Before an ending with e, these letters let it be heard: "table", "faces", "wanted".
    private const string HeardBeforeE = "l";
    private const string HeardBeforeEs = "lcgsxz";
    private const string HeardBeforeEd = "ltd";

    private const uint Vowel = (1u << ('a' & 31)) | (1u << ('e' & 31)) | (1u << ('i' & 31)) | (1u << ('o' & 31)) | (1u << ('u' & 31)) | (1u << ('y' & 31));

    /// <summary>Counts the syllables of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>How many it has. A number, too, and what is blotted out, has one.</returns>
    public static int Syllables(ReadOnlySpan<char> sentence)
    {
        var count = 0;
        foreach (var word in new SpokenWords(sentence))
        {
            count += Math.Max(1, Vowels(word));
        }

        return count;
    }

    // A group of vowels is one, and an e at the end is silent where another came before it.
    private static int Vowels(ReadOnlySpan<char> word)
    {
        var (groups, isGroup) = (0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = IsVowel(word[i]);
            groups += isVowel && !isGroup && !IsSilent(word, i) ? 1 : 0;
            isGroup = isVowel;
        }

        return groups;
    }

    private static bool IsSilent(ReadOnlySpan<char> word, int at)
    {
        if (Small(word[at]) != 'e' || at == 0)
        {
            return false;
        }

        var behind = at + 1 < word.Length ? Small(word[at + 1]) : ' ';
        var (end, heard) = behind switch
        {
            's' => (at + 2, HeardBeforeEs),
            'd' => (at + 2, HeardBeforeEd),
            _ => (at + 1, HeardBeforeE),
        };
        return (end >= word.Length || !IsLetter(word[end])) && !heard.Contains(Small(word[at - 1]), StringComparison.Ordinal) && HasVowel(word[..(at - 1)]);
    }

    // Up to an apostrophe or a hyphen.
    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        var i = letters.Length - 1;
        while (i >= 0 && IsLetter(letters[i]) && !IsVowel(letters[i]))
        {
            i--;
        }

        return i >= 0 && IsVowel(letters[i]);
    }

    private static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) || (!char.IsAscii(letter) && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark);

    // Of the letter's number in the alphabet, a bit.
    private static bool IsVowel(char letter) => char.IsAsciiLetter(letter) && ((Vowel >> (letter & 31)) & 1) == 1;

    private static char Small(char letter) => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
}
