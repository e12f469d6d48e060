using System.Text;
using System.Text.RegularExpressions;

namespace Site.Speed;

/// <summary>
/// The corpus as a site for Hugo, with the same work: the frame of every page to the byte, articles with contents, related ones, neighbors
/// and notes, cards in lists, topics, a feed and a map. What it lacks is what Hugo has not: checks, a search, cards to share, sheets.
/// </summary>
internal static partial class HugoSite
{
    private const string Configuration = """
        baseURL = "https://close-enough.example/"
        title = "Close Enough"
        disableKinds = ["section"]
        enableRobotsTXT = true
        summaryLength = 1
        [taxonomies]
        topic = "topics"
        [outputs]
        home = ["HTML", "RSS"]
        term = ["HTML"]
        taxonomy = ["HTML"]
        [related]
        threshold = 1
        [[related.indices]]
        name = "topics"
        weight = 100
        """;

    private const string List = """
        {{ partial "before.html" . }}<h1>{{ .Title }}</h1><ul class="cards plain" role="list">
        {{ range .Pages }}<li class="card box"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p><p class="small">{{ .ReadingTime }}-minute read</p></li>
        {{ end }}</ul>{{ partial "after.html" . }}
        """;

    private const string Single = """
        {{ partial "before.html" . }}<article class="article"><header class="article-head"><h1>{{ .Title }}</h1><p class="lead">{{ .Description }}</p>
        <ul class="facts plain"><li>{{ .ReadingTime }}-minute read</li><li>Published <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time></li></ul></header>
        <section class="key-points"><h2>In short</h2><ul>{{ range .Params.keyPoints }}<li>{{ . }}</li>{{ end }}</ul></section>
        <nav class="contents">{{ .TableOfContents }}</nav><div class="prose">{{ .Content }}</div>
        <nav class="article-nav"><ul>{{ range first 3 (.Site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
        {{ with .PrevInSection }}<li><a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ with .NextInSection }}<li><a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
        <ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></article>{{ partial "after.html" . }}
        """;

    // What our marks come to in another's Markdown.
    private const string Notes = """

        [^bowlby-1982]: Bowlby, J. (1982). [Attachment and loss: Vol. 1. Attachment](https://example.org/).
        [^laurenceau-1998]: Laurenceau, J.-P. (1998). [Intimacy as an interpersonal process](https://doi.org/10.1037/0022-3514.74.5.1238).
        """;

    /// <summary>Writes the site.</summary>
    /// <param name="input">The corpus.</param>
    /// <param name="ours">One of our pages, made from it: it lends its frame.</param>
    /// <param name="folder">The folder, which is not there yet.</param>
    public static void Write(string input, string ours, string folder)
    {
        Put(folder, "config.toml", Configuration);
        var frame = Frame().Match(ours);
        Put(folder, "layouts/partials/before.html", Title().Replace(frame.Groups["before"].Value, "<title>{{ .Title }}</title>"));
        Put(folder, "layouts/partials/after.html", frame.Groups["after"].Value);
        Put(folder, "layouts/_default/single.html", Single);
        Put(folder, "layouts/_default/list.html", List);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(input, "articles"), "article-*.md"))
        {
            Put(folder, $"content/articles/{Path.GetFileName(file)}", Converted(File.ReadAllText(file)));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(input, "topics"), "topic-*.md"))
        {
            Put(folder, $"content/topics/{Path.GetFileNameWithoutExtension(file)}/_index.md", File.ReadAllText(file));
        }
    }

    private static string Converted(string text) => new StringBuilder(Link().Replace(text, "](../${name}/)"))
        .Replace("\npublished:", "\ndate:").Replace("\n::: care\n", "\n## Talk to a therapist or doctor if:\n\n").Replace("\n:::\n", "\n").Append(Notes).ToString();

    private static void Put(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex("^(?<before>.*<main [^>]*>)(.*)(?<after></main>.*)$", RegexOptions.Singleline)]
    private static partial Regex Frame();

    [GeneratedRegex("<title>.*?</title>")]
    private static partial Regex Title();

    [GeneratedRegex(@"\]\((?<name>article-\d+)\.md\)")]
    private static partial Regex Link();
}
