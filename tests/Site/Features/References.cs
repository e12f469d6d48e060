using Site.Keys;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>What a key names has to be there.</summary>
public sealed class References
{
    private const string Nothing = "zz-nothing";

    // A file, what stands in it, and the same with a name that nothing has.
    private static readonly Dictionary<Key, (string Path, string Old, string Now, string Code)> Slips = new()
    {
        [SiteKeys.Region] = ("facts/site.yml", "region: US", "region: ZZ", "unknown-region"),
        [HelplineKeys.Instead] = ("facts/helplines.yml", "instead: us-call", $"instead: {Nothing}", "unknown-helpline"),
        [GlossaryKeys.Source] = ("facts/glossary.yml", "everyday", Nothing, "unknown-term-source"),
        [ArticleKeys.Topics] = (MiniSite.ArticlePath, "topics: [closeness]", $"topics: [{Nothing}]", "unknown-topic"),
        [PageKeys.Translates] = ("pages/about.md", "title: About", $"translates: pages/{Nothing}.md\nlanguage: es\ntitle: About", "unknown-original"),
        [PathKeys.Articles] = ("paths/in.md", "[a-wall]", $"[{Nothing}]", "unknown-article"),
        [PageKeys.Start] = ("index.md", "title: The", $"start: articles/{Nothing}.md\ntitle: The", "unknown-start"),
    };

    [Fact]
    public void Of_every_key_that_names_something_are_asked()
    {
        var keys = KeyedFile.All.SelectMany(file => file.Keys.AndBelow).Where(key => key.RefersTo is not null).Distinct().ToArray();

        Assert.Equal(7, keys.Length);
        Assert.All(keys, key =>
        {
            Assert.True(Slips.TryGetValue(key, out var slip), $"\"{key.Name}\" names a {key.RefersTo}. Say here how it looks when there is no such thing.");
            Assert.Equal(
                [slip.Code],
                new MiniSite().WithGlossary().WithPath("in", "a-wall").Replace(slip.Path, slip.Old, slip.Now).Build().Problems.Select(problem => problem.Code).Where(code => code.StartsWith("unknown", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void To_a_topic_that_cannot_be_read_are_right() => Assert.Equal(
        ["empty-file"],
        new MiniSite().With("topics/closeness.md", "").Build().Problems.Select(problem => problem.Code));

    [Fact]
    public void To_an_article_that_cannot_be_read_are_right() => Assert.Equal(
        ["empty-file"],
        new MiniSite().With("articles/a-moat.md", "").Replace("index.md", "title: The", "start: articles/a-moat.md\ntitle: The").Build().Problems.Select(problem => problem.Code));
}
