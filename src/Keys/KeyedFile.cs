namespace Site.Keys;

/// <summary>A kind of file that is made of keys, or begins with them.</summary>
/// <param name="Name">Its name, which its schema bears.</param>
/// <param name="Where">Where such files stand below the input folder.</param>
/// <param name="About">What it is, in a sentence.</param>
/// <param name="Keys">Its keys.</param>
public sealed record KeyedFile(string Name, string Where, string About, KeySet Keys)
{
    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<KeyedFile> All { get; } =
    [
        new("article", "articles/*.md", "The front matter of an article.", ArticleKeys.All),
        new("page", "topics/*.md and pages/*.md", "The front matter of a topic or of any other page.", PageKeys.Others),
        new("path", "paths/*.md", "The front matter of a path: a way in, with articles in an order of its own.", PathKeys.All),
        new("home", "index.md", "The front matter of the home page.", PageKeys.Home),
        new("site", "facts/site.yml", "What is true of this copy of the site: its name, its practice, its call to action.", SiteKeys.All),
        new("helplines", "facts/helplines.yml", "Every crisis number the site may show. No other file holds one.", HelplineKeys.All),
        new("sources", "facts/sources.yml", "The bibliography: every source that an article may cite, each at its id.", SourceKeys.All),
        new("glossary", "facts/glossary.yml", "The glossary: every term that a text may link to, each at its id.", GlossaryKeys.All),
        new("wording", "facts/wording.yml", "The words that the texts do without, and what to write instead.", WordingKeys.All),
        new("tested", "facts/tested.yml", "What the browser tests counted, for the accessibility page.", TestedKeys.All),
    ];
}
