using System.Text.Json;
using System.Text.RegularExpressions;

namespace Site.Tests.Support;

/// <summary>Reads the index that the search fetches, as its script does.</summary>
internal sealed partial class SearchReader
{
    // What a number is written in: any digit of the first half, and one of the second at its end.
    private const string Digits = "&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{}";

    /// <summary>Reads.</summary>
    /// <param name="files">The files of a site, by path.</param>
    public SearchReader(IReadOnlyDictionary<string, byte[]> files)
    {
        Files = files.Where(file => file.Key.StartsWith("assets/search/", StringComparison.Ordinal) && file.Key.EndsWith(".js", StringComparison.Ordinal))
            .ToDictionary(file => file.Key.Split('/')[^1][..^".js".Length], file => System.Text.Encoding.UTF8.GetString(file.Value));
        Titles = [.. Parts("t").SelectMany(part => JsonSerializer.Deserialize<string[][]>(part)!)];
        Words = [.. Parts("w").SelectMany(Unpacked)];
        Pages = Words.Zip(Parts("p").SelectMany(part => Text(part).Split('|')[..^1])).ToDictionary(word => word.First, word => word.Second);
    }

    /// <summary>The parts, by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Address, title, line and, where it is another, language of each page.</summary>
    public IReadOnlyList<string[]> Titles { get; }

    /// <summary>The words, in their order.</summary>
    public IReadOnlyList<string> Words { get; }

    private Dictionary<string, string> Pages { get; }

    /// <summary>Whether most pages have a word.</summary>
    public bool IsCommon(string word) => Pages[word].StartsWith('%');

    /// <summary>The titles of the pages that have a word; those that have it most prominently come last.</summary>
    public IEnumerable<string> TitlesWith(string word)
    {
        var (page, number) = (-1, 0);
        foreach (var letter in Pages.GetValueOrDefault(word, "").TrimStart('%'))
        {
            var digit = Digits.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0)
            {
                page = -1;
                continue;
            }

            number = (number * Digits.Length / 2) + (digit % (Digits.Length / 2));
            if (digit >= Digits.Length / 2)
            {
                page += number + 1;
                number = 0;
                yield return Titles[page][1];
            }
        }
    }

    private static IEnumerable<string> Unpacked(string part)
    {
        var last = "";
        foreach (Match word in Packed().Matches(Text(part)))
        {
            last = last[..(word.Value[0] - 'A')] + word.Value[1..];
            yield return last;
        }
    }

    private static string Text(string part) => part[1..^1];

    // In the order of their numbers: p10 comes after p9.
    private IEnumerable<string> Parts(string kind) =>
        from file in Files
        let name = Name().Match(file.Key)
        where name.Success && name.Groups[1].Value == kind
        orderby int.Parse(name.Groups[2].Value, null)
        select Regex.Match(file.Value, @"^searchData\(""\w+"",(.*)\)\n$", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex("^([a-z])([0-9]+)$")]
    private static partial Regex Name();

    [GeneratedRegex("[A-Z][^A-Z]*")]
    private static partial Regex Packed();
}
