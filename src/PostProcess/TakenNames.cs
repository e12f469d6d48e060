using Site.Documents;

namespace Site.PostProcess;

/// <summary>The names under which no page can stand, because somebody else answers there.</summary>
internal static class TakenNames
{
    private static readonly Dictionary<string, string> Owners = new(
        OwnFiles.Paths.Select(name => KeyValuePair.Create(name, "the files that the generator makes")),
        StringComparer.OrdinalIgnoreCase)
    {
        ["images"] = "the pictures",
        [PageAddress.Sheets] = "the sheets to hand out",
        [PageAddress.AToZ.SlugPart] = "the list of all pages from A to Z",

        // What hosts answer themselves: https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/, and Apache as Debian and many hosts set it up.
        ["cdn-cgi"] = "Cloudflare, which answers there itself",
        ["cgi-bin"] = "Apache servers, which look for programs there",
        ["icons"] = "Apache servers, which have icons of their own there",
    };

    private static readonly HashSet<string> Lists = new([PageAddress.Articles.SlugPart, PageAddress.Topics.SlugPart], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whose name an address begins with.</summary>
    /// <param name="address">The address, from the site's root.</param>
    /// <returns>The name, and who has it; <see langword="null"/> where it is free.</returns>
    public static (string Name, string Owner)? In(string address)
    {
        var parts = address.Trim('/').Split('/');
        return Owners.TryGetValue(parts[0], out var owner) ? (parts[0], owner)
            : Lists.Contains(parts[0]) && Array.FindIndex(parts, IsFurther) is var at and > 0 ? (string.Join('/', parts[..(at + 1)]), "the further pages of a list")
            : null;
    }

    // A list that is short today may be cut tomorrow.
    private static bool IsFurther(string part) => part.Equals(PageAddress.FurtherPages, StringComparison.OrdinalIgnoreCase);
}
