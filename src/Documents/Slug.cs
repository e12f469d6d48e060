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

            foreach (var plain in CharNormalizer.ConvertToAscii(character) ?? character.ToString())
            {
                if (char.IsAsciiLetterOrDigit(plain))
                {
                    slug.Append(char.ToLowerInvariant(plain));
                }
                else if (slug.Length > 0 && slug[^1] != '-')
                {
                    slug.Append('-');
                }
            }
        }

        return slug.ToString().TrimEnd('-');
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
