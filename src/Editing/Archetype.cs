using System.Text;
using Site.Documents;
using Site.Keys;

namespace Site.Editing;

/// <summary>
/// What a new article begins as: every key explained, every section prompted. What nobody but the editor can supply is left empty,
/// so that <c>check</c> names each such place; the prompts are comments, which no page shows.
/// </summary>
public static class Archetype
{
    private const int Width = 108;

    private const string Body = """

        <!-- These notes are never shown. Delete them as you go. -->

        <!-- Begin here, without a heading: two or three short paragraphs in which the reader finds their own life again. Say "you". -->

        <!-- Then one calm sentence on what this page covers, where it is about something heavy. -->

        ##

        <!-- Write a heading after the ##: a statement, rather than a question. Then what has been found, with its hedge. Cite right after the full stop, at least two sources in the article: [^id]. The ids stand in facts/sources.yml. -->

        ##

        <!-- A heading again, at the latest after 300 words. Here: what the reader may try. A block for it begins with a line "::: try Its title" and ends with a line ":::". -->

        ## When another person can help

        <!-- Change this heading, if another says it better. Below: two to five lines that begin with "- " and complete the words "Talk to a therapist or doctor if:". -->

        ::: care
        :::

        """;

    /// <summary>Makes the text of a new article.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="topics">Its topics; none when the editor is still to choose.</param>
    /// <param name="knownTopics">The topics there are, to choose from.</param>
    /// <param name="today">The day on which it is begun.</param>
    /// <returns>Front matter and text.</returns>
    public static string Article(string title, IReadOnlyList<string> topics, IReadOnlyList<string> knownTopics, DateOnly today)
    {
        var values = new Dictionary<Key, string>
        {
            [PageKeys.Title] = " " + YamlText.Of(title),
            [PageKeys.Description] = "",
            [ArticleKeys.Published] = " " + today.Iso(),
            [ArticleKeys.Topics] = $" [{string.Join(", ", topics)}]",
            [ArticleKeys.KeyPoints] = "\n  -\n  -\n  -",
            [ArticleKeys.Author] = " " + ArticleKeys.Author.Example,
            [ArticleKeys.Draft] = " true",
        };
        var samples = new Dictionary<Key, string>
        {
            [PageKeys.Updated] = today.Iso(),
            [ArticleKeys.ReviewedOn] = today.Iso(),
            [ArticleKeys.NextReview] = today.AddYears(1).Iso(),
        };
        var text = new StringBuilder("---\n");
        Comment(text, "Every line that begins with # is a note to you. No page shows it; delete it whenever you like.");
        foreach (var key in ArticleKeys.All.Keys)
        {
            text.Append('\n');
            Comment(text, (values.ContainsKey(key) ? "" : "Optional. ") + Explanation(key, knownTopics));
            text.Append(values.TryGetValue(key, out var value) ? $"{key.Name}:{value}\n" : Sample(key, samples));
        }

        return text.Append("---\n").Append(Body.ReplaceLineEndings("\n")).ToString();
    }

    private static string Explanation(Key key, IReadOnlyList<string> knownTopics)
    {
        var choice = key == ArticleKeys.Topics && knownTopics.Count > 0 ? $" There are: {string.Join(", ", knownTopics)}." : "";
        return $"{key.About} ({key.Takes}){choice}";
    }

    // What may be left out stands there as a comment, ready to be taken.
    private static string Sample(Key key, Dictionary<Key, string> samples) => key is MapKey { Below: var below }
        ? $"# {key.Name}:\n" + string.Concat(below.Keys.Select(inner => $"#   {inner.Name}: {samples.GetValueOrDefault(inner, YamlText.Example(inner))}   # {inner.About}\n"))
        : $"# {key.Name}: {samples.GetValueOrDefault(key, YamlText.Example(key))}\n";

    private static void Comment(StringBuilder text, string words)
    {
        foreach (var line in WordWrap.Lines(words, Width))
        {
            text.Append("# ").Append(line).Append('\n');
        }
    }
}
