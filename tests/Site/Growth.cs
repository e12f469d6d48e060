using Site.Documents;
using Site.PostProcess;
using Site.Problems;
using Site.Tests.Features;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>Twice the articles are about twice the work, and not four times.</summary>
public sealed class Growth
{
    private const double Most = 2.4;

    private static readonly string[] Topics = ["closeness", "distance", "trust", "repair", "quiet", "words"];

    [Fact]
    public void Of_a_site_without_a_fault()
    {
        var (small, large) = (Site(1000), Site(2000));
        Assert.DoesNotContain(small.Problems, problem => problem.Severity == Severity.Error);

        Holds(CountedWork.Of(small.Outline, site => Check(small, site)), CountedWork.Of(large.Outline, site => Check(large, site)));
        Holds(CountedWork.Of(small.Outline, site => Compose(small, site)), CountedWork.Of(large.Outline, site => Compose(large, site)));
    }

    [Fact]
    public void Of_a_site_whose_articles_all_link_to_one_file_that_is_gone()
    {
        var (small, large) = (Site(1000, "[Gone](article-9999.md)"), Site(2000, "[Gone](article-9999.md)"));
        Assert.Equal(1000, small.Problems.Count(problem => problem.Code == "dead-link"));

        Holds(CountedWork.Of(small.Outline, site => Check(small, site)), CountedWork.Of(large.Outline, site => Check(large, site)));
    }

    [Fact]
    public void Of_a_page_that_links_to_each_of_its_headings()
    {
        var (small, large) = (Headings(1000), Headings(2000));
        Assert.DoesNotContain(small.Problems, problem => problem.Severity == Severity.Error);

        Holds(CountedWork.Of(small.Outline, site => Check(small, site)), CountedWork.Of(large.Outline, site => Check(large, site)));
    }

    private static void Holds(CountedWork half, CountedWork whole) =>
        Assert.True(whole.Against(half) is > 1 and < Most, $"{half} became {whole}");

    private static void Check(Corpus corpus, Outline site)
    {
        var problems = new ProblemList();
        new CheckLinks().Check(site, problems);
        new CheckWays().Check(site, problems);
        new CheckFacts(corpus.Voices).Check(site, problems);
    }

    private static void Compose(Corpus corpus, Outline site)
    {
        foreach (var page in new ComposeViews(corpus.Voices, noIndex: false, LinkStyle.Folders).PostProcess(site, new ProblemList()).OfType<PageFile>())
        {
            page.Compose();
        }
    }

    private static Corpus Site(int articles, string text = "")
    {
        var site = Topics.Skip(1).Aggregate(new MiniSite(), (site, topic) => site.With($"topics/{topic}.md", MiniSite.Page(topic)));
        for (var i = 0; i < articles; i++)
        {
            var slug = $"article-{i:0000}";
            // Each has one to three topics, so that sets are alike, overlap, and have nothing in common.
            var topics = Enumerable.Range(i % Topics.Length, 1 + (i % 3)).Select(topic => Topics[topic % Topics.Length]);
            site.WithArticle(slug, text: text).Replace($"articles/{slug}.md", "[closeness]", $"[{string.Join(", ", topics)}]");
        }

        return Corpus.Of(site);
    }

    private static Corpus Headings(int count) => Corpus.Of(Written.Article(
        "",
        string.Concat(Enumerable.Range(0, count).Select(i => $"## Part {10_000 + i}\n\nSee [part {10_000 + i}](#part-{10_000 + i}).\n\n"))));

    private sealed record Corpus(Outline Outline, Theme.Voices Voices, IReadOnlyList<Problem> Problems)
    {
        public static Corpus Of(MiniSite site)
        {
            using var folder = new TemporaryFolder();
            site.WriteTo(folder.Path);
            var problems = new ProblemList();
            var found = SitePipeline.Check(new BuildOptions(folder.Path, MiniSite.Today), problems)!;
            return new Corpus(found.Outline, found.Voices, problems.InOrder());
        }
    }
}
