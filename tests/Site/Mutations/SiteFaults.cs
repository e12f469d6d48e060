using Site.Tests.Rules;
using Site.Tests.Support;

namespace Site.Tests.Mutations;

/// <summary>Faults of a whole site: links between pages, names, titles, feed, sitemap, what hosts read.</summary>
internal static class SiteFaults
{
    private const string Article = Specimen.Article;

    public static IEnumerable<SiteMutation> All =>
    [
        new("a link to a page that is not there", site => site.Replace(Article, "href=\"/articles/a-specimen/\"", "href=\"/articles/a-specime/\""),
            LinkGraph.Every_address_finds_a_file),
        new("a width of a picture that is not there", site => site.Without(Specimen.Picture),
            LinkGraph.Every_address_finds_a_file),
        new("a link in the wrong case", site => site.Replace(Article, "href=\"/articles/a-specimen/\"", "href=\"/articles/A-specimen/\""),
            LinkGraph.Every_address_finds_a_file),
        new("a link out of the site's folder", _ => Specimen.In("/a/b").Replace(Article, "href=\"/a/b/about/\"", "href=\"/about/\""),
            LinkGraph.Every_address_finds_a_file),
        new("a relative link out of the site's folder", _ => Specimen.Anywhere.Replace(Article, "href=\"../../about/\"", "href=\"../../../about/\""),
            LinkGraph.Every_address_finds_a_file),
        new("an icon that is not there", site => site.Replace("index.html", "href=\"/favicon.svg\"", "href=\"/icon.svg\""),
            LinkGraph.Every_address_finds_a_file),
        new("a fragment of another page that is not there", site => site.Replace(Article, "href=\"/about/\"", "href=\"/about/#us\""),
            LinkGraph.Every_fragment_finds_an_element),

        new("a page that nothing leads to", site => site.With("lost/index.html", Lost(site)),
            LinkGraph.Every_page_can_be_reached_from_home, Sitemap.It_lists_the_pages_that_may_be_found_and_no_other),

        new("a name in capitals", site => site.With("articles/A.txt", ""), FileNames.They_work_on_every_disk_and_host),
        new("a name that Windows keeps for itself", site => site.With("articles/con.txt", ""), FileNames.They_work_on_every_disk_and_host),
        new("two names that differ by case", site => site.With("articles/Index.html", site.Text("404.html")),
            FileNames.They_differ_by_more_than_case, FileNames.They_work_on_every_disk_and_host, Titles.No_two_pages_share_a_title,
            Titles.No_two_pages_share_an_h1, Titles.No_two_pages_share_a_description, LinkGraph.Every_page_can_be_reached_from_home),

        new("two pages of one title", site => site.Replace("about/index.html", "<title>About us", "<title>Privacy"),
            Titles.No_two_pages_share_a_title),
        new("two pages of one h1", site => site.Replace("about/index.html", "<h1>About us", "<h1>Privacy"), Titles.No_two_pages_share_an_h1),
        new("two pages of one description", site =>
            site.Replace("about/index.html", Described(site, "about/index.html"), Described(site, "privacy/index.html")),
            Titles.No_two_pages_share_a_description),

        new("no feed", site => site.Replace("feed.xml", "</feed>", ""), Feed.It_can_be_read),
        new("an entry without an id", site => site.Replace("feed.xml", $"<id>{Specimen.Site.Facts.Home}/articles/a-specimen/</id>", ""),
            Feed.It_has_every_element_that_is_required),
        new("a day for a time", site => site.Replace("feed.xml", "<published>2026-06-01T00:00:00Z</published>", "<published>2026-06-01</published>"),
            Feed.Its_times_are_of_RFC_3339),
        new("a feed that does not say where it stands", site => site.Replace("feed.xml", "rel=\"self\"", "rel=\"related\""),
            Feed.It_says_where_it_stands),
        new("an entry of another title", site => site.Replace("feed.xml", "<title>A specimen of an article", "<title>Another specimen"),
            Feed.Its_entries_are_the_articles),
        new("an entry of another address", site => site.Replace("feed.xml", $"href=\"{Specimen.Site.Facts.Home}/articles/a-spec", "href=\"/articles/a-spec"),
            Feed.Its_entries_are_the_articles),
        new("an entry of another day", site => site.Replace("feed.xml", "<updated>2026-06-02T", "<updated>2026-06-03T"),
            Feed.Its_entries_are_the_articles),
        new("an old day for the feed", site => site.Replace("feed.xml", "</id>\n  <updated>2026-06-02", "</id>\n  <updated>2026-06-01"),
            Feed.The_newest_comes_first),

        new("a sitemap without an article", site => site.Replace("sitemap.xml", "articles/a-specimen/", "about/"),
            Sitemap.It_lists_the_pages_that_may_be_found_and_no_other),
        new("404 in the sitemap", site => site.Replace("sitemap.xml", Specimen.Site.Facts.Home + "/about/", Specimen.Site.Facts.Home + "/404.html"),
            Sitemap.It_lists_the_pages_that_may_be_found_and_no_other),
        new("a redirect in the sitemap", site => site.Replace("sitemap.xml", Specimen.Site.Facts.Home + "/about/", Specimen.Site.Facts.Home + "/old/specimen/"),
            Sitemap.It_lists_the_pages_that_may_be_found_and_no_other),
        new("another day in the sitemap", site => site.Replace("sitemap.xml", "2026-06-02", "2026-06-03"),
            Sitemap.Its_days_are_the_ones_that_are_shown),

        new("robots that are kept out", site => site.Replace("robots.txt", "Allow: /", "Disallow: /"),
            HostFiles.Robots_may_read_everything_and_find_the_sitemap),
        new("a redirect for a while", site => site.Replace("_redirects", " 301", " 302"),
            HostFiles.Every_old_address_moves_for_good, HostFiles.Every_host_is_asked_for_the_same),
        new("a redirect without its line", site => site.With("_redirects", ""),
            HostFiles.Every_old_address_moves_for_good, HostFiles.Every_host_is_asked_for_the_same),
        new("a header that is missing", site => site.Replace("_headers", "  Referrer-Policy: no-referrer\n", ""),
            HostFiles.Every_answer_is_sent_with_its_headers, HostFiles.Every_host_is_asked_for_the_same),
        new("a policy that allows more", site => site.Replace("_headers", "img-src 'self'", "img-src 'self'; connect-src 'self'"),
            HostFiles.The_policy_forbids_what_the_site_does_not_need, Policy.It_is_the_policy_of_the_headers, HostFiles.Every_host_is_asked_for_the_same),
        new("another policy for nginx", site => site.Replace("_nginx.conf", "img-src 'self'", "img-src *"), HostFiles.Every_host_is_asked_for_the_same),
        new("a header that nginx sends only where all is well", site => site.Replace("_nginx.conf", "\"nosniff\" always", "\"nosniff\""),
            HostFiles.Every_host_is_asked_for_the_same),
        new("pages that nginx has kept for a year", site => site.Replace("_nginx.conf", "max-age=0, must-revalidate", "max-age=31536000"),
            HostFiles.Every_host_is_asked_for_the_same),
        new("an old address that nginx does not know", site => site.Replace("_nginx.conf", "location = \"/old/specimen/\"", "location = \"/old/\""),
            HostFiles.Every_host_is_asked_for_the_same),
        new("a header that Caddy does not send", site => site.Replace("_caddy.conf", "\tReferrer-Policy \"no-referrer\"\n", ""),
            HostFiles.Every_host_is_asked_for_the_same),
        new("an old address that Caddy sends on for a while", site => site.Replace("_caddy.conf", " 301", " 302"), HostFiles.Every_host_is_asked_for_the_same),
        new("another header for Vercel", site => site.Replace("vercel.json", "\"no-referrer\"", "\"origin\""), HostFiles.Every_host_is_asked_for_the_same),
        new("pages that Vercel has kept for a year", site => site.Replace("vercel.json", "max-age=0, must-revalidate", "max-age=31536000"),
            HostFiles.Every_host_is_asked_for_the_same),
        new("an old address that Vercel sends on for a while", site => site.Replace("vercel.json", ": 301", ": 302"), HostFiles.Every_host_is_asked_for_the_same),
        new("a page without its policy", site => site.Replace("404.html", "http-equiv=\"Content-Security-Policy\"", "name=\"policy\""),
            Policy.It_is_the_policy_of_the_headers),
        new("a page with another policy", site => site.Replace(Article, "base-uri 'none'", "base-uri 'self'"),
            Policy.It_is_the_policy_of_the_headers),
        new("a page without a search that lets scripts run", site => site.Replace(Article, "default-src 'none';", "default-src 'none'; script-src 'self';"),
            Policy.It_is_the_policy_of_the_headers),
        new("a search whose script may not run", site => site.Replace(Specimen.Search, " script-src 'self';", ""), Policy.It_is_the_policy_of_the_headers),
        new("a header that lets no script run", site => site.Replace("_headers", " script-src 'self';", ""),
            HostFiles.The_policy_forbids_what_the_site_does_not_need, Policy.It_is_the_policy_of_the_headers, HostFiles.Every_host_is_asked_for_the_same),
        new("an index that nginx asks for again", site => site.Replace("_nginx.conf", ", immutable", ""), HostFiles.What_is_named_by_its_content_may_be_kept),
        new("pages that Caddy keeps like the index", site => site.Replace("_caddy.conf", "@closeEnoughKept {\n\tpath \"/assets/", "@closeEnoughKept {\n\tpath \"/"), HostFiles.What_is_named_by_its_content_may_be_kept),
        new("an index that Vercel asks for again", site => site.Replace("vercel.json", ", immutable", ""), HostFiles.What_is_named_by_its_content_may_be_kept),
        new("a page that is kept by a rule of its own", site => site.Replace("_headers", "/*\n", "/help/*\n  Cache-Control: max-age=31536000\n/*\n"),
            HostFiles.Every_host_is_asked_for_the_same),
        new("pages that are kept for a year", site => site.Replace("_headers", "max-age=0, must-revalidate", "max-age=31536000"),
            HostFiles.Every_answer_is_sent_with_its_headers, HostFiles.Every_host_is_asked_for_the_same),
        new("a drawing that fetches a picture", site => site.With("favicon.svg", """<svg><image href="https://example.org/a.png"/></svg>"""),
            HostFiles.No_drawing_fetches_anything),
    ];

    private static string Described(BuiltSite site, string path) => Metadata.Content(site.Page(path), "meta[name=description]")!;

    private static string Lost(BuiltSite site) => site
        .Replace("about/index.html", "About us", "Lost")
        .Text("about/index.html");
}
