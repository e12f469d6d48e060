using System.Text;
using System.Text.RegularExpressions;

namespace Site.Speed;

/// <summary>
/// The corpus as a site for another generator, with the same work: the frame of every page to the byte, articles with contents, related ones,
/// neighbors and notes, cards in lists that are cut into pages, topics, a feed and a map. What it lacks is what the other has not: checks, a
/// search, cards to share, sheets.
/// </summary>
internal abstract partial class PeerSite
{
    /// <summary>After how many cards a list goes on, on another page.</summary>
    protected const int CardsOnPage = 50;

    // What our marks come to in another's Markdown.
    private const string Notes = """

        [^bowlby-1982]: Bowlby, J. (1982). [Attachment and loss: Vol. 1. Attachment](https://example.org/).
        [^laurenceau-1998]: Laurenceau, J.-P. (1998). [Intimacy as an interpersonal process](https://doi.org/10.1037/0022-3514.74.5.1238).
        """;

    /// <summary>What the generator is called.</summary>
    public abstract string Name { get; }

    /// <summary>Which one it is; <see langword="null"/> where it cannot be had, for then it does not run.</summary>
    public abstract string? Version { get; }

    /// <summary>How the site is built, from within its folder.</summary>
    /// <param name="output">The folder that is written.</param>
    /// <returns>The program, and what it is given.</returns>
    public abstract IReadOnlyList<string> Command(string output);

    /// <summary>Writes the site.</summary>
    /// <param name="input">The corpus.</param>
    /// <param name="ours">One of our pages, made from it: it lends its frame.</param>
    /// <param name="folder">The folder, which is not there yet.</param>
    public void Write(string input, string ours, string folder)
    {
        var frame = Frame().Match(ours).Groups;
        foreach (var (path, text) in Theme(frame["start"].Value, frame["middle"].Value, frame["end"].Value))
        {
            Put(folder, path, text);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(input, "articles"), "article-*.md"))
        {
            Put(folder, $"content/articles/{Path.GetFileName(file)}", Converted(File.ReadAllText(file)));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(input, "topics"), "topic-*.md"))
        {
            Put(folder, $"content/topics/{TopicFile(Path.GetFileNameWithoutExtension(file))}", File.ReadAllText(file));
        }
    }

    /// <summary>Everything but the words: the settings, and how pages are drawn.</summary>
    /// <param name="start">What every page begins with, up to its title.</param>
    /// <param name="middle">What follows the title, up to the page's own part.</param>
    /// <param name="end">What follows that.</param>
    /// <returns>Each file, with its text.</returns>
    protected abstract IEnumerable<(string Path, string Text)> Theme(string start, string middle, string end);

    /// <summary>The file of a topic, below the folder of the topics.</summary>
    /// <param name="name">The topic's name.</param>
    protected abstract string TopicFile(string name);

    private static string Converted(string text) => new StringBuilder(Link().Replace(text, "](../${name}/)"))
        .Replace("\npublished:", "\ndate:").Replace("\n::: care\n", "\n## Talk to a therapist or doctor if:\n\n").Replace("\n:::\n", "\n").Append(Notes).ToString();

    private static void Put(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex("^(?<start>.*?<title>).*?(?<middle></title>.*<main [^>]*>)(.*)(?<end></main>.*)$", RegexOptions.Singleline)]
    private static partial Regex Frame();

    [GeneratedRegex(@"\]\((?<name>article-\d+)\.md\)")]
    private static partial Regex Link();
}
