using AngleSharp.Dom;
using Site.Tests.Rules;
using Site.Tests.Support;
using static Site.Tests.Support.Harm;

namespace Site.Tests.Mutations;

/// <summary>Faults in what a page holds: links, images, notes, tables, words, privacy, what it says about itself.</summary>
internal static class ContentMutations
{
    private static readonly Func<BuiltPage> Article = () => Specimen.Site.Page(Specimen.Article);
    private static readonly Func<BuiltPage> Search = () => Specimen.Site.Page(Specimen.Search);
    private static readonly Func<BuiltPage> Terms = () => Specimen.Site.Page(Specimen.Glossary);
    private static readonly Func<BuiltPage> Reviewed = () => Specimen.Site.Page(Specimen.Reviewed);
    private static readonly Func<BuiltPage> Moved = () => Specimen.Site.Page(Specimen.Redirect);
    private static readonly Func<BuiltPage> NotFound = () => Specimen.Site.Page("404.html");
    private static readonly Func<BuiltPage> Home = () => Specimen.Site.Page("index.html");

    public static IEnumerable<Mutation> All =>
    [
        new("a link without words", Article, Say(".article-nav li a", " "), Links.Every_link_says_something, Links.The_words_of_a_link_stand_alone),
        .. from words in (string[])["here", "Click here", "read more", "This article.", "https://example.org/"]
           select new Mutation($"a link that says \"{words}\"", Article, Say(".prose a[href^='/']", words), Links.The_words_of_a_link_stand_alone),
        new("one text for two places", Article, Add(".prose > p", """<p><a href="/about/">Browse all articles</a></p>""", AdjacentPosition.AfterEnd), Links.The_same_words_lead_to_the_same_place),
        new("a link that leaves in silence", Article, Remove(".prose .leaves"), Links.A_link_that_leaves_names_its_host),
        new("a new window", Article, Set(".prose a", "target", "_blank"), Links.No_link_opens_a_new_window),
        new("a link to nowhere", Article, Set(".contents a", "href", "#"),
            Links.Every_link_goes_somewhere, Identifiers.Every_fragment_finds_its_element),
        new("a link to a script", Article, Set(".contents a", "href", "javascript:go()"), Links.Every_link_goes_somewhere),
        new("a link with a trail", Article, Set(".prose a[href^=https]", "href", "https://www.thehotline.org/?utm_source=us"),
            Links.No_link_carries_a_trail),

        new("an image without a text", Reviewed, Drop("img", "alt"), Images.Every_image_has_a_text_or_is_decoration),
        new("a file name for a text", Reviewed, Set("img", "alt", "IMG_2031.jpg"), Images.No_text_of_an_image_is_a_file_name),
        new("an image without a size", Reviewed, Drop("img", "height"), Images.Every_image_knows_its_size),
        new("a drawing that is read aloud", Article, Drop(".cover", "aria-hidden"), Images.Every_drawing_is_decoration),

        new("a mark without a note", Article, Remove(".notes li:last-child"),
            Footnotes.Every_mark_leads_to_a_note, Identifiers.Every_fragment_finds_its_element),
        new("a mark that is a bare number", Article, Remove(".note-mark .visually-hidden"), Footnotes.Every_mark_says_that_it_is_a_note),
        new("a note without a way back", Article, Remove(".note-backs a"), Footnotes.Every_note_leads_back_to_each_of_its_marks),
        new("an arrow for a way back", Article, Say(".note-backs a", "↩"),
            Footnotes.Every_way_back_has_a_name_of_its_own, Links.The_words_of_a_link_stand_alone),
        new("two ways back of one name", Article, Say(".notes li:first-child .note-backs a", "Back to the text from note 2"),
            Footnotes.Every_way_back_has_a_name_of_its_own, Links.The_same_words_lead_to_the_same_place),

        new("a table without a caption", Article, Say("caption", " "),
            Tables.Every_table_has_a_caption, Tables.Every_table_scrolls_in_a_named_region, Landmarks.Every_navigation_and_section_has_a_name),
        new("a header cell without a scope", Article, Drop("th", "scope"), Tables.Every_header_cell_has_a_scope),
        new("a table that scrolls out of reach", Article, Drop("[role=region]", "tabindex"), Tables.Every_table_scrolls_in_a_named_region),

        new("a foreign image", Article, Add(".prose > p", """<img src="https://example.org/dot.png" alt="" width="1" height="1">""", AdjacentPosition.AfterEnd),
            Privacy.Nothing_is_fetched_from_elsewhere),
        new("a foreign image in a set", Article, Set("main", "srcset", "https://example.org/dot.png 2x"),
            Privacy.Nothing_is_fetched_from_elsewhere),
        new("a foreign style sheet", Article, Add("head", """<link rel="stylesheet" href="//example.org/a.css">"""),
            Privacy.Nothing_is_fetched_from_elsewhere, Privacy.A_link_element_fetches_only_what_the_page_needs, Policy.A_page_carries_its_style),
        new("a foreign script", Article, Add("head", """<script src="https://example.org/a.js"></script>"""),
            Privacy.Nothing_is_fetched_from_elsewhere, Privacy.No_script_runs_but_the_one_that_searches),
        new("the script of the search on an article", Article, Add("body > footer", $"<script src=\"/{Specimen.Site.Files.Keys.Single(path => path.EndsWith("/search.js", StringComparison.Ordinal))}\" defer></script>"),
            Privacy.No_script_runs_but_the_one_that_searches),
        new("another script of the search", Search, Set("script[src]", "src", "/search.js"), Privacy.No_script_runs_but_the_one_that_searches),
        new("a search that sends the question", Search, Set("search form", "action", "/"), Privacy.There_is_no_form_no_frame_and_no_player),
        new("a search that is there without script", Search, Drop("main > search", "hidden"), Privacy.There_is_no_form_no_frame_and_no_player),
        new("a script of our own", Article, Add("body > footer", "<script>track()</script>"), Privacy.No_script_runs_but_the_one_that_searches),
        new("a foreign font", NotFound, page => page.The("style").TextContent += "@font-face{font-family:A;src:url(https://example.org/a.woff2)}",
            Privacy.A_style_fetches_nothing, Policy.It_allows_every_style_of_the_page),
        new("a look-up in advance", Article, Add("head", """<link rel="dns-prefetch" href="example">"""),
            Privacy.A_link_element_fetches_only_what_the_page_needs, Privacy.Addresses_of_our_own_hold_where_the_site_stands),
        new("a frame", Article, Add(".prose > p", """<iframe srcdoc=""></iframe>""", AdjacentPosition.AfterEnd),
            Privacy.There_is_no_form_no_frame_and_no_player),
        new("an address that needs the slash of its page", Article, Set(".article-nav li a", "href", "../a-specimen/"),
            Privacy.Addresses_of_our_own_hold_where_the_site_stands),
        new("a whole address for a page of our own", Article, Set(".prose a[href^='/']", "href", Specimen.Site.Facts.Home + "/about/"),
            Privacy.Addresses_of_our_own_hold_where_the_site_stands, Links.A_link_that_leaves_names_its_host),
        new("a relative address on 404", NotFound, Set(".prose a", "href", "help/"),
            Privacy.Addresses_of_our_own_hold_where_the_site_stands, Links.The_same_words_lead_to_the_same_place),

        new("a policy that comes too late", Article, page => page.Head!.Append(page.The("meta[http-equiv]")),
            Policy.It_stands_before_everything_it_governs),
        new("a page that tells where its links were followed", Article, Remove("meta[name=referrer]"), Policy.No_link_tells_where_it_was_followed),
        new("a page that tells its address to sites it leads to", Moved, Set("meta[name=referrer]", "content", "unsafe-url"), Policy.No_link_tells_where_it_was_followed),
        new("a page without its style", Article, Remove("style"), Policy.A_page_carries_its_style),

        new("no JSON-LD", Article, Remove("script"), StructuredData.There_is_one_graph_that_can_be_read),
        new("broken JSON-LD", Article, Say("script", "{"), StructuredData.There_is_one_graph_that_can_be_read),
        new("JSON-LD with another headline", Article, Replace("script", "\"headline\":\"The chase and", "\"headline\":\"A chase and"),
            StructuredData.It_describes_the_article_that_is_shown),
        new("JSON-LD with another day", Reviewed, Replace("script", "\"dateModified\":\"2026-06-02\"", "\"dateModified\":\"2026-06-03\""),
            StructuredData.It_describes_the_article_that_is_shown),
        new("JSON-LD with another address", Article, Replace("script", "/articles/the-chase-and-the-retreat/\"},", "/articles/\"},"),
            StructuredData.It_describes_the_article_that_is_shown),
        new("JSON-LD of the home page with another name", Home, Replace("script", "\"WebSite\",\"name\":\"", "\"WebSite\",\"name\":\"Not "),
            StructuredData.The_home_page_names_the_site),
        new("JSON-LD with another breadcrumb", Article, Say(".breadcrumb a", "Beginning"), StructuredData.The_breadcrumb_is_the_one_that_is_shown),
        new("a review that nobody made", Article, Replace("script", "\"headline\"", "\"lastReviewed\":\"2026-11-01\",\"headline\""),
            StructuredData.It_claims_a_review_where_the_page_shows_one),
        new("a review that is not said", Reviewed, Replace("script", "\"lastReviewed\"", "\"reviewed\""),
            StructuredData.It_claims_a_review_where_the_page_shows_one),
        new("another reviewer", Reviewed, Replace("script", "Sam Sample", "Dr. Sample"), StructuredData.It_claims_a_review_where_the_page_shows_one),

        new("another canonical address", Article, Set("link[rel=canonical]", "href", Specimen.Site.Facts.Home + "/"),
            Metadata.The_canonical_address_is_the_pages_own, StructuredData.It_describes_the_article_that_is_shown),
        new("a preview of another title", Article, Set("meta[property='og:title']", "content", "Read this"),
            Metadata.Previews_show_the_title_and_the_description),
        new("another description", Article, Set("meta[name=description]", "content", "Read this."),
            Metadata.Previews_show_the_title_and_the_description, Metadata.The_lead_is_the_description),
        new("a page that cannot be enlarged", Article, Set("meta[name=viewport]", "content", "width=device-width, user-scalable=no"),
            Metadata.The_page_can_be_enlarged),
        new("no card", Article, Remove("meta[property='og:image']"), Metadata.Previews_show_a_card_of_this_site_with_the_title_in_words),
        new("a card that says nothing", Article, Set("meta[property='og:image:alt']", "content", "Image"), Metadata.Previews_show_a_card_of_this_site_with_the_title_in_words),
        new("no feed", Article, Remove("link[rel=alternate]"), Metadata.A_feed_and_an_encoding_are_announced),
        new("a bar in another colour", Article, Set("meta[name=theme-color]", "content", "#ffffff"), Metadata.The_bar_above_the_page_has_its_ground),
        new("404 in a search engine", NotFound, Remove("meta[name=robots]"), Metadata.What_is_not_a_page_is_kept_out_of_search),
        new("a redirect in a search engine", Moved, Remove("meta[name=robots]"), Metadata.What_is_not_a_page_is_kept_out_of_search),
        new("a redirect that waits", Moved, Set("meta[http-equiv=refresh]", "content", "5; url=/articles/a-specimen/"),
            Metadata.A_redirect_is_at_once_and_has_a_link),
        new("a redirect without a link", Moved, Remove("main a"), Metadata.A_redirect_is_at_once_and_has_a_link),

        new("an article with one source", Article, page => Array.ForEach([.. page.QuerySelectorAll(".notes .source-title").Skip(1)], part => part.Remove()),
            Words.An_article_cites_two_sources),
        new("nothing about a review", Article, Replace(".provenance", "No clinician has reviewed this article yet.", "We like it."),
            Words.An_article_says_whether_a_clinician_reviewed_it),
        new("a term that nothing leads to", Terms, Drop(".glossary dt", "id"), Glossary.Every_term_has_an_id_and_a_meaning),
        new("a term without a meaning", Terms, Say(".glossary dd", ""), Glossary.Every_term_has_an_id_and_a_meaning),
        new("a term from nowhere", Terms, Say(".glossary .small", "So they say"), Glossary.Every_term_says_where_its_meaning_is_from),
        new("a mention of suicide and no line beside it", Article, Add(".prose > h2", "<p>Some think of suicide.</p>", AdjacentPosition.BeforeBegin),
            Words.A_mention_of_suicide_has_help_beside_it),
    ];
}
