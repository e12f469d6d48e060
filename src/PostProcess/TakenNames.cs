using Site.Documents;

namespace Site.PostProcess;

/// <summary>The names at the root of the site under which no page can stand, because somebody else answers there.</summary>
internal static class TakenNames
{
    private static readonly Dictionary<string, string> Owners = new(
        OwnFiles.Paths.Select(name => KeyValuePair.Create(name, "the files that the generator makes")),
        StringComparer.OrdinalIgnoreCase)
    {
        ["images"] = "the pictures",
        [PageAddress.Sheets] = "the sheets to hand out",

        // What hosts answer themselves: https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/, and Apache as Debian and many hosts set it up.
        ["cdn-cgi"] = "Cloudflare, which answers there itself",
        ["cgi-bin"] = "Apache servers, which look for programs there",
        ["icons"] = "Apache servers, which have icons of their own there",
    };

    /// <summary>Whose name an address begins with.</summary>
    /// <param name="address">The address, from the site's root.</param>
    /// <returns>The name, and who has it; <see langword="null"/> where it is free.</returns>
    public static (string Name, string Owner)? In(string address) =>
        FirstPart(address.TrimStart('/')) is var name && Owners.TryGetValue(name, out var owner) ? (name, owner) : null;

    private static string FirstPart(string path) => path.Split('/')[0];
}
