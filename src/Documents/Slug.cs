using System.Text;
using Markdig.Helpers;

namespace Site.Documents;

/// <summary>The readable part of an address or a heading's id: small letters, digits and single hyphens.</summary>
public static class Slug
{
    // Windows keeps these for devices, with any ending.
    private static readonly HashSet<string> Reserved =
    [
        "con", "prn", "aux", "nul",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" }),
    ];

    /// <summary>Makes a slug of any words: <c>Don't wait, Zoë</c> becomes <c>dont-wait-zoe</c>.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The slug; empty when no letter or digit is left.</returns>
    public static string From(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var character in Composition.Of(words))
        {
            if (character is '\'' or '’')
            {
                continue;
            }

            // The table of other letters is large, and most words need none.
            ReadOnlySpan<char> letters = char.IsAscii(character) || CharNormalizer.ConvertToAscii(character) is not { } plain ? [character] : plain;
            foreach (var letter in letters)
            {
                Add(slug, letter);
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static void Add(StringBuilder slug, char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter))
        {
            slug.Append(char.ToLowerInvariant(letter));
        }
        else if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    /// <summary>Whether a name can stand in an address as it is.</summary>
    /// <param name="name">A file name without its ending.</param>
    /// <returns><see langword="true"/> when it can.</returns>
    public static bool IsSlug(string name) => name.Length > 0 && name == From(name);

    /// <summary>Whether Windows reserves a name.</summary>
    /// <param name="name">A file name without its ending.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool IsReserved(string name) => Reserved.Contains(name);
}
