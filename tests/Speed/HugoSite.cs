namespace Site.Speed;

/// <summary>The corpus as a site for Hugo, as it is installed.</summary>
internal sealed class HugoSite : PeerSite
{
    private const string Configuration = """
        baseURL = "https://close-enough.example/"
        title = "Close Enough"
        enableRobotsTXT = true
        summaryLength = 1
        [taxonomies]
        topic = "topics"
        [outputs]
        home = ["HTML", "RSS"]
        section = ["HTML"]
        term = ["HTML"]
        taxonomy = ["HTML"]
        [related]
        threshold = 1
        includeNewer = true
        [[related.indices]]
        name = "topics"
        weight = 100
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

    // A list that fits on one page is not cut, for Hugo would write its first page at a second address as well.
    private static readonly string List = $$$"""
        {{ partial "before.html" . }}<h1>{{ .Title }}</h1>{{ .Content }}{{ $cards := .Pages }}{{ $cut := gt (len $cards) {{{CardsOnPage}}} }}
        {{ if $cut }}{{ $cards = (.Paginate $cards {{{CardsOnPage}}}).Pages }}{{ end }}<ul class="cards plain" role="list">
        {{ range $cards }}<li class="card box"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p><p class="small">{{ .ReadingTime }}-minute read</p></li>
        {{ end }}</ul>{{ if $cut }}<nav>{{ with .Paginator.Prev }}<a rel="prev" href="{{ .URL }}">Before</a>{{ end }}{{ with .Paginator.Next }}<a rel="next" href="{{ .URL }}">After</a>{{ end }}</nav>{{ end }}{{ partial "after.html" . }}
        """;

    /// <inheritdoc/>
    public override string Name => "Hugo";

    /// <inheritdoc/>
    public override string? Version { get; } = Answer.Of("hugo", "version")?.Split(' ') is [_, var version, ..] ? version : null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Command(string output) => ["hugo", "--quiet", "--destination", output];

    /// <inheritdoc/>
    protected override IEnumerable<(string Path, string Text)> Theme(string start, string middle, string end) =>
    [
        ("config.toml", Configuration),
        ("layouts/partials/before.html", start + "{{ .Title }}" + middle),
        ("layouts/partials/after.html", end),
        ("layouts/_default/single.html", Single),
        ("layouts/_default/list.html", List),
    ];

    /// <inheritdoc/>
    protected override string TopicFile(string name) => $"{name}/_index.md";
}
