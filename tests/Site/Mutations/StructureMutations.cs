using AngleSharp.Dom;
using Site.Tests.Rules;
using Site.Tests.Support;
using static Site.Tests.Support.Harm;

namespace Site.Tests.Mutations;

/// <summary>Faults in the frame of a page: landmarks, skip link, headings, language, ids, attributes.</summary>
internal static class StructureMutations
{
    private static readonly Func<BuiltPage> Article = () => Specimen.Site.Page(Specimen.Article);

    public static IEnumerable<Mutation> All =>
    [
        new("main is a div", Article, Rename("main", "div"),
            Landmarks.There_is_one_main, Landmarks.Everything_stands_inside_a_landmark, SkipLink.Main_takes_the_focus,
            CallToAction.It_stands_after_the_care_tier, StructuredData.It_describes_the_article_that_is_shown),
        new("a second main", Article, Add("main", "<main>More.</main>"), Landmarks.There_is_one_main),
        new("no banner", Article, Rename("body > header", "div"), Landmarks.There_is_one_banner, Landmarks.Everything_stands_inside_a_landmark),
        new("a second banner", Article, Add("body > header", "<header></header>", AdjacentPosition.AfterEnd), Landmarks.There_is_one_banner),
        new("a second footer", Article, Add("body", "<footer></footer>"), Landmarks.There_is_one_contentinfo),
        new("a footer inside main", Article, page => page.The("main").Append(page.The("body > footer")),
            Landmarks.There_is_one_contentinfo, CrisisHelp.The_footer_offers_call_text_chat_and_emergency,
            CrisisHelp.The_top_and_the_footer_lead_to_more_help, CrisisHelp.It_says_what_the_line_is_and_whom_for,
            CrisisHelp.It_speaks_the_other_languages_of_the_line, Disclaimer.It_says_every_phrase, Disclaimer.It_has_a_number_that_can_be_called,
            Practice.It_says_who_runs_the_site_and_where_it_is_licensed, Practice.It_can_be_written_to, Practice.The_footer_leads_to_every_policy, Words.A_mention_of_suicide_has_help_beside_it),
        new("a navigation without a name", Article, Drop("body > header nav", "aria-label"), Landmarks.Every_navigation_and_section_has_a_name),
        new("a section without a name", Article, Drop(".key-points", "aria-labelledby"), Landmarks.Every_navigation_and_section_has_a_name),
        new("two navigations of one name", Article, Set("nav.breadcrumb", "aria-label", "main"), Landmarks.No_two_landmarks_share_a_name),
        new("words outside of every landmark", Article, Add("body", "<p>By the way.</p>"), Landmarks.Everything_stands_inside_a_landmark),
        new("bare words in the body", Article, Add("body", "By the way."), Landmarks.Everything_stands_inside_a_landmark),

        new("no skip link", Article, Remove(".skip-link"), SkipLink.It_is_the_first_stop),
        new("a skip link that is not first", Article, Move(".skip-link", before: "body > header"), SkipLink.It_is_the_first_stop),
        new("a stop before the skip link", Article, Add(".skip-link", """<a href="/about/">About us</a>""", AdjacentPosition.BeforeBegin),
            SkipLink.It_is_the_first_stop, Landmarks.Everything_stands_inside_a_landmark),
        new("a skip link without words", Article, Say(".skip-link", " "),
            SkipLink.It_is_the_first_stop, Links.Every_link_says_something, Links.The_words_of_a_link_stand_alone),
        new("a main that takes no focus", Article, Drop("main", "tabindex"), SkipLink.Main_takes_the_focus),

        new("no h1", Article, Remove("h1"),
            Headings.There_is_one_h1, Headings.No_level_is_skipped, Headings.The_title_is_the_h1_and_the_name_of_the_site,
            StructuredData.It_describes_the_article_that_is_shown),
        new("a second h1", Article, Rename(".prose > h2", "h1"), Headings.There_is_one_h1),
        new("a heading level skipped", Article, Rename(".prose > h2", "h4"), Headings.No_level_is_skipped),
        new("a heading that says nothing", Article, Say(".prose > h2", " "), Headings.No_heading_is_empty),
        new("a title of its own", Article, Say("title", "Close Enough"),
            Headings.The_title_is_the_h1_and_the_name_of_the_site, Metadata.Previews_show_the_title_and_the_description, Metadata.Previews_show_a_card_of_this_site_with_the_title_in_words),
        new("a bold line posing as a heading", Article, Add(".prose > p", "<p><strong>Next</strong></p>", AdjacentPosition.AfterEnd),
            Headings.No_bold_line_poses_as_a_heading),
        new("a heading that stands there already", Article, Add(".prose > p", $"<h2>{Specimen.Site.Facts.Say["keyPointsHeading"]}</h2>", AdjacentPosition.AfterEnd), Headings.No_two_headings_say_the_same),
        new("a heading by role", Article, Add(".prose > p", """<p role="heading" aria-level="2">Next</p>""", AdjacentPosition.AfterEnd),
            Headings.No_role_makes_a_heading, Attributes.No_role_stands_in_for_an_element),

        new("a page without a language", Article, Drop("html", "lang"), Language.The_page_says_its_language),
        new("a page that runs the wrong way", Article, Set("html", "dir", "rtl"), Language.The_page_runs_as_its_language_does),
        new("Spanish read as English", Article, Drop("footer [lang=es]", "lang"), Language.A_crisis_line_in_another_language_says_so),
        new("an empty language", Article, Set(".prose", "lang", ""), Language.No_language_is_empty),

        new("an id used twice", Article, Set(".prose > p", "id", "key_points_title"), Identifiers.Every_id_is_unique),
        new("a name that points nowhere", Article, Set(".key-points", "aria-labelledby", "key_points_title nothing"),
            Identifiers.Every_reference_finds_its_element),
        new("a fragment that leads nowhere", Article, Set(".contents a", "href", "#nowhere"), Identifiers.Every_fragment_finds_its_element),

        new("a role where an element is", Article, Set(".prose > ul, .key-points ul", "role", "list"), Attributes.No_role_stands_in_for_an_element),
        new("a list without marks", Article, Drop(".facts", "role"), Attributes.Every_list_without_marks_says_that_it_is_one),
        new("role=text", Article, Set(".prose > p", "role", "text"), Attributes.No_role_stands_in_for_an_element),
        new("a label over a number", Article, Set("body > section a[href='tel:988']", "aria-label", "Call nine eight eight"),
            Attributes.Only_landmarks_are_named_by_an_attribute),
        new("a label over a link", Article, Set(".prose a[href^='/']", "aria-label", "An article"),
            Attributes.Only_landmarks_are_named_by_an_attribute),
        new("a positive tabindex", Article, Set(".prose a", "tabindex", "3"), Attributes.No_tabindex_is_positive),
        new("a tooltip", Article, Set(".prose a", "title", "An article"), Attributes.Nothing_explains_itself_in_a_tooltip),
        new("an event handler", Article, Set(".prose a", "onclick", "track()"), Attributes.Nothing_handles_events),
        new("a style attribute", Article, Set(".prose > p", "style", "color: red"), Attributes.Nothing_has_a_style_of_its_own),
        new("an access key", Article, Set(".prose a", "accesskey", "s"), Attributes.Nothing_takes_a_key_or_the_focus),
    ];
}
