using System.Security.Cryptography;
using System.Text;

namespace Site.Documents;

/// <summary>Files that never change under their name: hosts let browsers keep them, and what of them is drawn the next build takes from the last.</summary>
public static class Assets
{
    /// <summary>The folder they stand in.</summary>
    public const string Folder = "assets/";

    /// <summary>The folder of the forms of pictures.</summary>
    public const string Pictures = Folder + "pictures/";

    /// <summary>The folder of social cards.</summary>
    public const string Cards = Folder + "cards/";

    /// <summary>The folder of what the search fetches.</summary>
    public const string Search = Folder + "search/";

    /// <summary>A short name for what something is made from.</summary>
    /// <param name="from">All that it is made from.</param>
    /// <returns>Eight hexadecimal digits.</returns>
    public static string Fingerprint(string from) => Fingerprint(Encoding.UTF8.GetBytes(from));

    /// <summary>A short name for what is in a file.</summary>
    /// <param name="bytes">What is in it.</param>
    /// <returns>Eight hexadecimal digits.</returns>
    public static string Fingerprint(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4));
}
