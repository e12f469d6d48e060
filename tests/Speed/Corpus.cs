using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Speed;

/// <summary>
/// A site of any number of articles, the same on every machine: each about 9 KB, with six headings, a list, a quotation, two links to
/// other articles, two citations and a care block. Its facts and pages are the real ones, but that nobody knows its address: so no cards
/// are drawn for links to it, as no peer draws any. It passes <c>check</c>.
/// </summary>
internal static partial class Corpus
{
    private const int ArticlesOfTopic = 25;
    private const int FewestTopics = 5;

    private static readonly string[] Subjects =
    [
        "A friend who calls late", "Your sister at the table", "The person beside you", "An old letter", "A quiet house", "The neighbor across the hall",
        "A long silence", "The first message of the week", "Somebody who waits", "A small promise", "The way home", "A kitchen at night", "A plan for spring",
        "The cousin with the loud laugh", "A walk without words", "The colleague by the window", "A birthday that passed", "The song in the next room",
    ];

    private static readonly string[] Verbs =
        ["may bring back", "can leave room for", "often hides", "sometimes answers", "seldom explains", "tends to follow", "may soften", "could carry", "can point to", "at times replaces", "may wake"];

    private static readonly string[] Objects =
    [
        "the word that nobody said", "a wish to be near", "the fear of being a burden", "an hour of calm", "what was missed last spring", "a door left open",
        "the habit of keeping still", "a question from years ago", "the warmth of a full room", "a need that has no name yet", "the end of a quarrel", "some of the old trust",
        "a reason to stay", "the map of a childhood street", "a glass left on the stairs", "the color of that coat", "a list of small debts", "the hand on the railing", "a way to begin",
    ];

    private static readonly string[] Tails =
    [
        "on a slow evening", "when nobody asks", "before the week begins", "after a good day", "with no reason that you can name", "while the kettle is on", "in the middle of a sentence",
        "at the far end of the phone", "as the train leaves", "between two cups of tea", "long after the door has closed", "and then lets it rest", "in a house full of guests",
    ];

    /// <summary>Writes the input folder.</summary>
    /// <param name="source">The real one, for its facts and pages.</param>
    /// <param name="articles">How many articles it has.</param>
    /// <param name="input">The folder, which is not there yet.</param>
    public static void Write(string source, int articles, string input)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            if (path == "index.md" || path.StartsWith("facts", StringComparison.Ordinal) || path.StartsWith("pages", StringComparison.Ordinal))
            {
                Put(input, path, File.ReadAllText(file));
            }
        }

        Put(input, "articles/index.md", "---\ntitle: All articles\ndescription: Every article of this site, the newest among them, each to be read by itself.\n---\n\nEach stands alone.\n");
        Put(input, "topics/index.md", "---\ntitle: Topics\ndescription: Every topic of this site, with the articles that belong to each of them.\n---\n\nEach has a page of its own.\n");

        var topics = Math.Max(FewestTopics, articles / ArticlesOfTopic);
        for (var topic = 1; topic <= topics; topic++)
        {
            Put(input, $"topics/{Topic(topic)}.md", $"---\ntitle: Topic {Number(topic)}\ndescription: Articles on {Of(Objects, topic)} and on {Of(Objects, topic / Objects.Length + 7)}, in group {Number(topic)}.\n---\n\n{Paragraph(topic, 0)}\n");
        }

        for (var article = 1; article <= articles; article++)
        {
            Put(input, $"articles/{Name(article)}.md", Article(article, articles, topics));
        }
    }

    /// <summary>Changes one word of the first article; the next time it is changed back.</summary>
    /// <param name="input">The input folder.</param>
    public static void ChangeWord(string input)
    {
        const string one = "asks the same.", other = "asks the opposite.";
        var file = Path.Combine(input, "articles", Name(1) + ".md");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Contains(one, StringComparison.Ordinal) ? text.Replace(one, other, StringComparison.Ordinal) : text.Replace(other, one, StringComparison.Ordinal));
    }

    /// <summary>The name of an article.</summary>
    /// <param name="article">Its number, from 1.</param>
    public static string Name(int article) => string.Create(CultureInfo.InvariantCulture, $"article-{article:000000}");

    private static string Article(int article, int articles, int topics)
    {
        var text = new StringBuilder($"""
            ---
            title: Article {Number(article)} on {Of(Objects, article)}
            description: What article {Number(article)} says of {Of(Objects, article + 3)}, and of {Of(Objects, article + 11)}.
            published: {new DateOnly(2020, 1, 1).AddDays(article % 2000):yyyy-MM-dd}
            topics: [{Topic(article % topics + 1)}]
            keyPoints:
              - {Sentence(article, 900)}
              - {Sentence(article, 901)}
              - {Sentence(article, 902)}
            author: The editors
            ---

            {Paragraph(article, 0)}

            """);
        for (var part = 1; part <= 6; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Part {part}: {Of(Objects, article + part)}\n\n{Paragraph(article, part * 10)}\n\n{Paragraph(article, part * 10 + 1)}\n\n{Paragraph(article, part * 10 + 2)}\n\n{Extra(part, article, articles)}\n");
        }

        return text.Append("\n::: care\n- this has gone on for two weeks or more\n- you would like to talk to somebody\n:::\n").ToString().ReplaceLineEndings("\n");
    }

    private static string Extra(int part, int article, int articles) => part switch
    {
        1 => $"{Sentence(article, 700)} Attachment theory was set out by John Bowlby.[^bowlby-1982]",
        2 => $"- {Of(Objects, article + 1)}\n- {Of(Objects, article + 5)}\n- {Of(Objects, article + 9)}",
        3 => $"> {Sentence(article, 701)}",
        4 => $"[Another article on {Of(Objects, article * 7 + 1)}]({Name(article * 7 % articles + 1)}.md) goes on from here. {Sentence(article, 702)}",
        5 => $"[One on {Of(Objects, article * 13 + 2)}]({Name(article * 13 % articles + 1)}.md) asks the same. {Sentence(article, 703)}",
        _ => $"People felt closer on days when both told more about themselves.[^laurenceau-1998] {Sentence(article, 704)}",
    };

    private static string Paragraph(int article, int place) => string.Join(' ', Enumerable.Range(0, 4).Select(sentence => Sentence(article, place * 4 + sentence)));

    private static string Sentence(int article, int place)
    {
        var seed = unchecked((uint)(article * 2_654_435_761) ^ (uint)(place * 40_503));
        return $"{Of(Subjects, seed)} {Of(Verbs, seed / 31)} {Of(Objects, seed / 1_009)} {Of(Tails, seed / 32_749)}.";
    }

    // A number alone may be that of a helpline, which nobody writes by hand.
    private static string Number(int of) => string.Create(CultureInfo.InvariantCulture, $"A{of}");

    private static string Topic(int topic) => string.Create(CultureInfo.InvariantCulture, $"topic-{topic:0000}");

    private static string Of(string[] words, long index) => words[index % words.Length];

    // What leads to an article that is not here leads to the first that is.
    private static void Put(string input, string path, string text)
    {
        var file = Path.Combine(input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Address().Replace(RealArticle().Replace(text, $"articles/{Name(1)}.md"), ""));
    }

    [GeneratedRegex(@"articles/(?!index\.md)[a-z-]+\.md")]
    private static partial Regex RealArticle();

    [GeneratedRegex("(?m)^address: .*\n")]
    private static partial Regex Address();
}
