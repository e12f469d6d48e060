using Site.Tests.Rules;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The checkers, checked: a site with one fault breaks the rules about this fault and no others.</summary>
public sealed class SiteMutations
{
    private const string Article = "articles/the-chase-and-the-retreat/index.html";
    private const string Style = "assets/site.0000000000.css";

    private static readonly BuiltSite Whole = Specimen.Site;

    private static readonly Dictionary<string, (BuiltSite Harmed, Func<BuiltSite, IEnumerable<string>>[] FoundBy)> All = new()
    {
        ["a link to a page that is not there"] = (Whole.Replace(Article, "href=\"../finding-a-therapist/\"", "href=\"../finding-a-therapis/\""), [LinkGraph.Every_address_finds_a_file]),
        ["a link in the wrong case"] = (Whole.Replace(Article, "href=\"../finding-a-therapist/\"", "href=\"../Finding-a-therapist/\""), [LinkGraph.Every_address_finds_a_file]),
        ["a link out of the site's folder"] = (Whole.Replace(Article, "href=\"../../about/\"", "href=\"../../../about/\""), [LinkGraph.Every_address_finds_a_file]),
        ["a style sheet that is not there"] = (Whole.Replace("index.html", "href=\"assets/site.", "href=\"assets/style."), [LinkGraph.Every_address_finds_a_file]),
        ["a fragment of another page that is not there"] = (Whole.Replace(Article, "href=\"../../about/\"", "href=\"../../about/#us\""), [LinkGraph.Every_fragment_finds_an_element]),
        ["a page that nothing leads to"] = (Whole.With("lost/index.html", Text("about/index.html").Replace(">About this site", ">Lost", StringComparison.Ordinal).Replace("content=\"Who runs", "content=\"Lost", StringComparison.Ordinal)),
            [LinkGraph.Every_page_can_be_reached_from_home, Sitemap.It_lists_the_pages_that_may_be_found_and_no_other, HostFiles.Files_are_kept_as_long_as_they_are_true]),

        ["a name in capitals"] = (Whole.With("articles/A.txt", ""), [FileNames.They_work_on_every_disk_and_host]),
        ["a name that Windows keeps for itself"] = (Whole.With("articles/con.txt", ""), [FileNames.They_work_on_every_disk_and_host]),
        ["two names that differ by case"] = (Whole.With("articles/Index.html", Text("404.html")), [FileNames.They_differ_by_more_than_case, FileNames.They_work_on_every_disk_and_host,
            Titles.No_two_pages_share_a_title, Titles.No_two_pages_share_an_h1, Titles.No_two_pages_share_a_description, LinkGraph.Every_page_can_be_reached_from_home, LinkGraph.Every_address_finds_a_file]),

        ["two pages of one title"] = (Whole.Replace("about/index.html", "<title>About this site", "<title>Privacy"), [Titles.No_two_pages_share_a_title]),
        ["two pages of one h1"] = (Whole.Replace("about/index.html", "<h1>About this site", "<h1>Privacy"), [Titles.No_two_pages_share_an_h1]),
        ["two pages of one description"] = (Whole.With("about/index.html", Text("about/index.html").Replace(Described("about/index.html"), Described("privacy/index.html"), StringComparison.Ordinal)), [Titles.No_two_pages_share_a_description]),

        ["no feed"] = (Whole.Replace("feed.xml", "</feed>", ""), [Feed.It_can_be_read]),
        ["an entry without an id"] = (Whole.Replace("feed.xml", "<id>https://close-enough.example/articles/finding-a-therapist/</id>", ""), [Feed.It_has_every_element_that_is_required]),
        ["a day for a time"] = (Whole.Replace("feed.xml", "<published>2026-11-23T00:00:00Z</published>", "<published>2026-11-23</published>"), [Feed.Its_times_are_of_RFC_3339]),
        ["a feed that does not say where it stands"] = (Whole.Replace("feed.xml", "rel=\"self\"", "rel=\"related\""), [Feed.It_says_where_it_stands]),
        ["an entry of another title"] = (Whole.Replace("feed.xml", "<title>Finding a therapist", "<title>Find a therapist"), [Feed.Its_entries_are_the_articles]),
        ["an entry of another address"] = (Whole.Replace("feed.xml", "href=\"https://close-enough.example/articles/finding", "href=\"/articles/finding"), [Feed.Its_entries_are_the_articles]),
        ["an entry of another day"] = (Whole.Replace("feed.xml", "<updated>2026-11-02T", "<updated>2026-11-03T"), [Feed.Its_entries_are_the_articles]),
        ["an old day for the feed"] = (Whole.With("feed.xml", Text("feed.xml").Replace("</id>\n  <updated>2026-11-23", "</id>\n  <updated>2026-11-22", StringComparison.Ordinal)), [Feed.The_newest_comes_first]),

        ["a sitemap without an article"] = (Whole.Replace("sitemap.xml", "articles/finding-a-therapist/", "articles/attachment-in-adults/"), [Sitemap.It_lists_the_pages_that_may_be_found_and_no_other]),
        ["404 in the sitemap"] = (Whole.Replace("sitemap.xml", "</urlset>", "<url><loc>https://close-enough.example/404.html</loc></url></urlset>"), [Sitemap.It_lists_the_pages_that_may_be_found_and_no_other]),
        ["a redirect in the sitemap"] = (Whole.Replace("sitemap.xml", "</urlset>", "<url><loc>https://close-enough.example/old/specimen/</loc></url></urlset>"), [Sitemap.It_lists_the_pages_that_may_be_found_and_no_other]),
        ["another day in the sitemap"] = (Whole.Replace("sitemap.xml", "2026-11-02", "2026-11-03"), [Sitemap.Its_days_are_the_ones_that_are_shown]),

        ["robots that are kept out"] = (Whole.Replace("robots.txt", "Allow: /", "Disallow: /"), [HostFiles.Robots_may_read_everything_and_find_the_sitemap]),
        ["a redirect for a while"] = (Whole.Replace("_redirects", " 301", " 302"), [HostFiles.Every_old_address_moves_for_good]),
        ["a redirect without its line"] = (Whole.With("_redirects", ""), [HostFiles.Every_old_address_moves_for_good]),
        ["a header that is missing"] = (Whole.Replace("_headers", "  Referrer-Policy: no-referrer\n", ""), [HostFiles.Every_answer_is_sent_with_its_headers]),
        ["a policy that allows more"] = (Whole.Replace("_headers", "script-src 'self'", "script-src 'self' 'unsafe-inline'"), [HostFiles.The_policy_forbids_what_the_site_does_not_need]),
        ["a page that is kept for ever"] = (Whole.Replace("_headers", "/help/*\n  Cache-Control: public, max-age=0, must-revalidate", "/help/*\n  Cache-Control: public, max-age=31536000, immutable"), [HostFiles.Files_are_kept_as_long_as_they_are_true]),
        ["a style sheet with another's name"] = (Whole.With(Style, "a{}"), [HostFiles.Files_are_kept_as_long_as_they_are_true]),
        ["a style sheet that fetches a font"] = (Whole.With("favicon.svg", "<svg><image href=\"https://example.org/a.png\"/></svg>"), [HostFiles.No_style_sheet_and_no_drawing_fetches_anything]),
    };

    public static IEnumerable<TheoryDataRow<string>> Faults => All.Keys.Select(fault => new TheoryDataRow<string>(fault) { TestDisplayName = $"Found: {fault}" });

    [Theory, MemberData(nameof(Faults))]
    public void Are_found_by_the_rules_about_them_and_no_others(string fault)
    {
        var (harmed, foundBy) = All[fault];
        var expected = foundBy.Select(rule => AllRules.NameOf(rule)).Order(StringComparer.Ordinal).ToArray();
        var broken = AllRules.OfSites.Where(rule => rule.Find(harmed).Except(rule.Find(Whole)).Any()).Select(rule => rule.Name).ToArray();
        Assert.True(
            expected.SequenceEqual(broken),
            $"{fault}\n  unnoticed by: {string.Join(", ", expected.Except(broken))}\n  found by: {string.Join(", ", broken.Except(expected))}");
    }

    [Fact]
    public void Every_rule_over_a_site_finds_one() =>
        Assert.Equal([], AllRules.OfSites.Select(rule => rule.Name).Except(All.Values.SelectMany(fault => fault.FoundBy).Select(rule => AllRules.NameOf(rule))));

    private static string Text(string path) => Whole.Text(path);

    private static string Described(string path) => $"name=\"description\" content=\"{Metadata.Content(Whole.Page(path), "meta[name=description]")}\"";
}
