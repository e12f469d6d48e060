using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.Tests.Support;

/// <summary>
/// A small site that shows everything a site can show: what the mutations harm. Its words are frozen in <c>tests/Site/Specimen/</c>,
/// so that an editor who changes <c>input/</c> changes no test: one long article with a crisis tier, and the same words again
/// with a review, an old address, the urgent tier, pictures and a footnote, and once more as a draft. Three files go to the root as they are.
/// The rest is a mini-site's.
/// </summary>
internal static class Specimen
{
    public const string Article = "articles/the-chase-and-the-retreat/index.html";
    public const string Reviewed = "articles/a-specimen/index.html";
    public const string Redirect = "old/specimen/index.html";
    public const string Glossary = "glossary/index.html";
    public const string Search = "search/index.html";
    public const string Proof = "google1234567890abcdef.html";
    public const string Draft = "articles/a-draft/index.html";

    /// <summary>One of the files as which its picture goes out.</summary>
    public static string Picture => Site.Files.Keys.First(path => path.StartsWith("assets/pictures/dot-", StringComparison.Ordinal));

    private static readonly Lazy<BuiltSite> AtRoot = new(() => Build("the specimen"));
    private static readonly Lazy<BuiltSite> Unplaced = new(() => Build("the specimen anywhere", address: "https://mini.example/"));
    private static readonly Lazy<BuiltSite> Smaller = new(() => Build("the compressed specimen", address: "https://mini.test/closeness/", compress: true));
    private static readonly Lazy<BuiltSite> Previewed = new(() => Build("the preview", drafts: true));
    private static readonly Lazy<BuiltSite> Carried = new(() => Build("the portable specimen", links: LinkStyle.Files));

    private static readonly ConcurrentDictionary<string, Lazy<BuiltSite>> Published = new(StringComparer.Ordinal);

    /// <summary>As it would be published.</summary>
    public static BuiltSite Site => AtRoot.Value;

    /// <summary>As an editor sees it before: drafts are in, and search engines are kept out.</summary>
    public static BuiltSite Preview => Previewed.Value;

    /// <summary>As it opens from a disk.</summary>
    public static BuiltSite Portable => Carried.Value;

    /// <summary>As it would be published in a folder of a host, like <c>/a/b</c>; empty for its root.</summary>
    public static BuiltSite In(string folder) => Published.GetOrAdd(folder, path => new Lazy<BuiltSite>(
        () => Build($"the specimen in {path}/", address: $"https://mini.test{path}/"))).Value;

    /// <summary>In a folder, with its smaller forms.</summary>
    public static BuiltSite Compressed => Smaller.Value;

    /// <summary>As it is built while nobody knows where it will stand: it works in any folder.</summary>
    public static BuiltSite Anywhere => Unplaced.Value;

    private static BuiltSite Build(string name, bool drafts = false, LinkStyle links = LinkStyle.Folders, string address = "https://mini.test/", bool compress = false)
    {
        var words = Read("the-chase-and-the-retreat.md");
        var built = new MiniSite()
            .Without(MiniSite.ArticlePath)
            .Replace("facts/site.yml", "https://mini.test/", address)
            .Replace("facts/site.yml", "address: https://mini", "repository: https://github.com/mini/site\naddress: https://mini")
            .With("facts/helplines.yml", Read("helplines.yml"))
            .With("facts/sources.yml", Read("sources.yml"))
            .Replace("facts/disclaimer.md", "<helpline:us-call>.", "<helpline:us-988-call>. If a life is in danger, <helpline:us-911-call>.")
            .With("pages/404.md", MiniSite.Page("Page not found") + "\n\nAt any hour, <helpline:us-988-call>.")
            .With("pages/search.md", MiniSite.Page("Search"))
            .With("paths/a-way.md", MiniSite.Page("A way in").Replace("---\n\n", "articles: [a-specimen, the-chase-and-the-retreat]\n---\n\n", StringComparison.Ordinal))
            .WithGlossary()
            .Replace("pages/accessibility.md", "attachment)", "attachment) and [pressing](glossary:demand-and-withdraw)")
            .Replace("facts/glossary.yml", "everyday\n", "everyday\ndemand-and-withdraw:\n  term: demand and withdraw\n  text: A circle between two people.\n  source: schrodt-2014\n")
            .With("pages/how-we-write.md", MiniSite.Page("How we write") + "\n\n## The rules\n\n::: rules\n:::\n")
            .With("articles/the-chase-and-the-retreat.md", words)
            .With("articles/a-specimen.md", Again(words, "A specimen of an article", """
                updated: 2026-06-02
                aliases: [/old/specimen/]
                reviewed: {on: 2026-05-01, by: Sam Sample, credential: LMFT, next: 2027-05-01}
                """, "A remark.[^remark]\n\n[^remark]: With [a page of ours](../pages/help.md) to read.\n\n![A dot in the middle of nothing](../images/dot.png)\n\n![](../images/dot.png \"decorative\")\n\n::: example A made-up evening\nThey wait.\n:::\n\n::: note On words\nAnother says it otherwise.\n:::\n\n")
                .Replace("::: emergency", "::: urgent", StringComparison.Ordinal))
            .With("articles/a-draft.md", Again(words, "A draft of an article", "draft: true", ""))
            .With("images/dot.png", Photo.Png(900, 600))
            .With("root/CNAME", "mini.test\n")
            .With("root/.well-known/mta-sts.txt", "version: STSv1\n")
            .With("root/" + Proof, "google-site-verification: " + Proof)
            .Build(drafts: drafts, links: links, compress: compress, cards: true);
        Assert.True(built.Files.Count > 0, string.Join('\n', built.Problems));
        return new BuiltSite(name, built.Files, built.Facts) { Copied = new HashSet<string> { "CNAME", ".well-known/mta-sts.txt", Proof } };
    }

    private static string Again(string words, string title, string frontMatter, string text) => Regex
        .Replace(words, "title: .*\ndescription: .*\n", $"title: {title}\ndescription: {title}, with the words of another and with what that one does not show.\n{frontMatter}\n")
        .Replace("\n\nResearchers call this", $"\n\n{text}Researchers call this", StringComparison.Ordinal);

    private static string Read(string name) => Repository.Read("tests", "Site", "Specimen", name).ReplaceLineEndings("\n");
}
