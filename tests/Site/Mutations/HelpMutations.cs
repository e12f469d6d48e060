using AngleSharp.Dom;
using Site.Tests.Rules;
using Site.Tests.Support;
using static Site.Tests.Support.Harm;

namespace Site.Tests.Mutations;

/// <summary>Faults in what keeps people safe: crisis help, disclaimer, tiers, call to action, numbers.</summary>
internal static class HelpMutations
{
    private static readonly string Booking = $"""
        <section aria-label="Booking"><h2>A next step</h2>
        <p>{Specimen.Site.Facts.Say.FillList("nextStepLimits", Specimen.Site.Facts.Site.Practice.States)} <a href="{Specimen.Site.Facts.Booking!.AbsoluteUri}">Book at {Specimen.Site.Facts.Booking!.Host}</a></p>
        <p>{Specimen.Site.Facts.Say.Fill("nextStepLeaving", Specimen.Site.Facts.Booking!.Host)}</p>
        </section>
        """;

    private const string AnotherTier = """
        <h2>Between</h2>
        <section class="help-tier help-tier-emergency" aria-labelledby="another">
        <h3 id="another"><span class="visually-hidden">Immediate action required: </span>Call 911 now if:</h3>
        <ul><li>it burns</li></ul>
        <p><a href="tel:911">Call 911</a></p>
        </section>
        """;

    private static readonly string Form = $"""<form action="{Specimen.Site.Facts.Booking!.AbsoluteUri}"><button>Book</button></form>""";

    private static readonly Func<BuiltPage> Article = () => Specimen.Site.Page(Specimen.Article);
    private static readonly Func<BuiltPage> Reviewed = () => Specimen.Site.Page(Specimen.Reviewed);
    private static readonly Func<BuiltPage> Help = () => Specimen.Site.Page("help/index.html");

    public static IEnumerable<Mutation> All =>
    [
        .. from href in (string[])["tel:988", "sms:988", "https://988lifeline.org/", "tel:911"]
           from mutation in (Mutation[])
           [
               new($"no {href} at the top", Article, Remove($"body > section a[href='{href}']"), CrisisHelp.The_top_offers_call_text_chat_and_emergency),
               new($"no {href} in the footer", Article, Remove($".crisis-ways a[href='{href}']"), CrisisHelp.The_footer_offers_call_text_chat_and_emergency),
               new($"{href} at the top is no link", Article, Drop($"body > section a[href='{href}']", "href"),
                   CrisisHelp.The_top_offers_call_text_chat_and_emergency, Links.Every_link_goes_somewhere),
           ]
           select mutation,
        new("crisis help after the header", Article, Move("body > header", before: "body > section"),
            CrisisHelp.The_top_offers_call_text_chat_and_emergency, CrisisHelp.The_top_and_the_footer_lead_to_more_help),
        new("no way to more help", Article, Remove("body > section a[href$='help/']"), CrisisHelp.The_top_and_the_footer_lead_to_more_help),
        new("another name for the page of help", Article, Say("body > section a[href$='help/']", "More"), CrisisHelp.The_page_of_help_has_one_name, Links.The_words_of_a_link_stand_alone),
        new("numbers of no country at the top", Article, Remove("body > section p span"), CrisisHelp.The_top_says_what_the_line_is_and_for_which_country),
        new("crisis help in details", Article, Wrap("body > section", """<section aria-label="Help"><details><summary>Help</summary>""", "</details></section>"),
            CrisisHelp.No_crisis_link_is_hidden),
        new("crisis help in a dialog", Article, Rename("footer .crisis-ways", "dialog"),
            CrisisHelp.No_crisis_link_is_hidden, CrisisHelp.The_footer_keeps_crisis_help_in_print),
        new("crisis help for scripts only", Article, Set("body > section", "hidden", ""), CrisisHelp.No_crisis_link_is_hidden),
        new("crisis help in noscript", Article, Rename("footer .crisis-ways", "noscript"),
            CrisisHelp.No_crisis_link_is_hidden, CrisisHelp.The_footer_keeps_crisis_help_in_print),
        new("crisis help in a template", Article, Rename("footer .crisis-ways", "template"),
            CrisisHelp.The_footer_offers_call_text_chat_and_emergency),
        new("crisis help kept from screen readers", Article, Set("body > section", "aria-hidden", "true"), CrisisHelp.No_crisis_link_is_hidden),
        new("a crisis link for screen readers only", Article, Set("body > section a", "class", "visually-hidden"),
            CrisisHelp.No_crisis_link_is_hidden),
        new("crisis help lost in forced colours", Article, Set("body > section", "class", "cover"), CrisisHelp.No_crisis_link_is_hidden),
        new("crisis help lost in print", Article, Set("footer .crisis-help", "class", "policies help-bar"),
            CrisisHelp.The_footer_keeps_crisis_help_in_print),
        new("nothing on what the number is", Article, Remove("footer .crisis-help p"), CrisisHelp.It_says_what_the_line_is_and_whom_for),
        new("no Spanish", Article, Remove("footer [lang=es]"), CrisisHelp.It_speaks_the_other_languages_of_the_line),
        new("another order of the ways to help", Article, Move("body > section a[href='tel:911']", before: "body > section a"),
            CrisisHelp.Help_comes_in_the_same_order),
        new("the disclaimer before crisis help", Article, Move(".disclaimer", before: ".crisis-help"), CrisisHelp.Help_comes_in_the_same_order),
        new("the contact before the disclaimer", Article, Move(".practice", before: ".disclaimer"), CrisisHelp.Help_comes_in_the_same_order),

        new("no disclaimer", Article, Remove(".disclaimer"), Disclaimer.It_says_every_phrase, Disclaimer.It_has_a_number_that_can_be_called),
        .. from phrase in (string[])["for educational purposes only", "not a substitute for", "in crisis", "creates no therapist", "Nobody watches"]
           select new Mutation($"a disclaimer without \"{phrase}\"", Article, Replace(".disclaimer", phrase, "…"), Disclaimer.It_says_every_phrase),
        new("a disclaimer whose number is no link", Article, page => page.The(".disclaimer a").OuterHtml = "call 988",
            Disclaimer.It_has_a_number_that_can_be_called),
        new("a disclaimer that calls another number", Article, Set(".disclaimer a", "href", "tel:911"),
            Disclaimer.It_has_a_number_that_can_be_called, Links.The_same_words_lead_to_the_same_place, Numbers.Every_phone_link_shows_its_number),
        new("a hidden disclaimer", Article, Set(".disclaimer", "hidden", ""), HiddenDisclaimer),
        new("a disclaimer in details", Article, Wrap(".disclaimer", "<details><summary>For learning, not treatment</summary>", "</details>"),
            HiddenDisclaimer),
        new("a disclaimer hidden by the style sheet", Article, Set(".disclaimer", "class", "print-only"), HiddenDisclaimer),
        new("a disclaimer for screen readers only", Article, Set(".disclaimer", "class", "visually-hidden"), HiddenDisclaimer),
        new("a disclaimer hidden by a style", Article, Set(".disclaimer", "style", "display:none"), [.. HiddenDisclaimer,
            Attributes.Nothing_has_a_style_of_its_own]),
        new("a disclaimer kept from screen readers", Article, Set(".disclaimer", "aria-hidden", "true"), HiddenDisclaimer),
        new("a disclaimer lost in print", Article, Set(".disclaimer", "class", "policies"), Disclaimer.It_is_there_in_print),

        new("nobody runs the site", Article, Say(".practice p", "We run this site."), Practice.It_says_who_runs_the_site_and_where_it_is_licensed),
        new("no licence", Article, Remove(".practice p:nth-of-type(2)"), Practice.It_says_who_runs_the_site_and_where_it_is_licensed),
        new("nobody to write to", Article, Remove(".practice a"), Practice.It_can_be_written_to),
        new("no way to the privacy page", Article, Remove(".policies li"), Practice.The_footer_leads_to_every_policy),

        new("a tier with another heading", Article, Replace(".help-tier-emergency h3", "Call 911 now if", "Seek help when"),
            HelpTiers.Its_heading_says_what_to_do_and_when),
        new("a tier told by its colour alone", Article, Remove(".help-tier-care h3 span"), HelpTiers.Its_heading_says_how_urgent_it_is),
        new("a tier's heading outside of a tier", Article, Add(".prose", "<h2><span class=visually-hidden>Urgent advice:</span> Call someone if:</h2>"), HelpTiers.A_heading_of_this_form_heads_a_tier),
        new("a tier without a list", Article, Rename(".help-tier-care ul", "p"), HelpTiers.A_list_follows_its_heading),
        new("another link in a crisis tier", Article, Add(".help-tier-emergency li", """ See <a href="/about/">about this site</a>."""),
            HelpTiers.A_crisis_tier_holds_crisis_links_only),
        new("a crisis tier without its number", Reviewed, Remove(".help-tier-urgent a[href^='sms:']"),
            HelpTiers.A_crisis_tier_offers_what_its_heading_says),
        new("two tiers of one kind", Article, Set(".help-tier-emergency", "class", "help-tier help-tier-care"),
            HelpTiers.A_page_has_at_most_two_and_one_of_each, HelpTiers.Its_heading_says_what_to_do_and_when,
            HelpTiers.Its_heading_says_how_urgent_it_is),
        new("three tiers", Reviewed, Add(".help-tier-urgent", AnotherTier, AdjacentPosition.AfterEnd),
            HelpTiers.A_page_has_at_most_two_and_one_of_each),
        new("tiers back to back", Article, Move(".help-tier-emergency", before: ".help-tier-care"), HelpTiers.Two_never_stand_back_to_back),
        new("words after a tier that seem its own", Article, Add(".help-tier-emergency", "<p>Or not.</p>", AdjacentPosition.AfterEnd),
            HelpTiers.What_follows_has_a_heading_of_its_own),

        new("a call to action before the care tier", Article, Move(".call-to-action", before: ".help-tier-care"),
            CallToAction.It_stands_after_the_care_tier),
        new("a call to action without a care tier", () => Specimen.Site.Page("about/index.html"), Add("main", Booking),
            CallToAction.It_stands_after_the_care_tier),
        new("a call to action before the crisis tier", Article, Move(".call-to-action", before: ".help-tier-emergency"),
            CallToAction.It_stands_after_the_care_tier, CallToAction.No_crisis_tier_comes_after_it),
        new("a call to action inside the care tier", Article, page => page.The(".help-tier-care").Append(page.The(".call-to-action")),
            CallToAction.It_never_stands_inside_crisis_help),
        new("a call to action inside a crisis tier", Article, page => page.The(".help-tier-emergency").Append(page.The(".call-to-action")),
            CallToAction.It_stands_after_the_care_tier, CallToAction.It_never_stands_inside_crisis_help,
            HelpTiers.A_crisis_tier_holds_crisis_links_only),
        new("a call to action in a new window", Article, Set(".call-to-action a", "target", "_blank"),
            CallToAction.It_is_a_plain_link, Links.No_link_opens_a_new_window),
        new("a call to action that tells what was read", Article, Set(".call-to-action a", "href", Specimen.Site.Facts.Booking!.AbsoluteUri + "?from=chase"),
            CallToAction.It_is_a_plain_link),
        new("a call to action as a form", Article, page => page.The(".call-to-action a").OuterHtml = Form,
            CallToAction.It_is_a_plain_link, Privacy.There_is_no_form_no_frame_and_no_player, Privacy.Nothing_is_fetched_from_elsewhere),
        new("a call to action that seems to be for emergencies", Article, Replace(".call-to-action", "not for emergencies", "for everyone"),
            CallToAction.It_says_that_it_is_not_for_emergencies),
        new("a call to action that leaves in silence", Article, Replace(".call-to-action", "This link leaves our site", "It goes"),
            CallToAction.It_says_that_it_leaves),

        new("a number from nowhere", Article, Add(".prose > p", "<p>Call 555-0199.</p>", AdjacentPosition.AfterEnd),
            Numbers.Every_number_to_call_is_in_the_data),
        new("a short code from nowhere", Article, Add(".prose > p", "<p>The number is 50808.</p>", AdjacentPosition.AfterEnd),
            Numbers.Every_number_to_call_is_in_the_data),
        new("a long number from nowhere", Article, Add(".prose > p", "<p>The number is (800) 555-0199.</p>", AdjacentPosition.AfterEnd),
            Numbers.Every_number_to_call_is_in_the_data),
        new("a phone link from nowhere", Article, Add(".prose > p", """<p><a href="tel:611">The operator, 611</a></p>""", AdjacentPosition.AfterEnd),
            Numbers.Every_phone_link_is_in_the_data),
        new("a short code as an international number", Article, Set("body > section a[href='tel:988']", "href", "tel:+988"),
            Numbers.Every_phone_link_is_in_the_data, CrisisHelp.The_top_offers_call_text_chat_and_emergency,
            Links.The_same_words_lead_to_the_same_place, Links.Every_link_goes_somewhere),
        new("a message with a body", Help, Set("a[href='sms:741741']", "href", "sms:741741?body=HOME"),
            Numbers.Every_phone_link_is_in_the_data, Numbers.Every_number_stands_under_its_country),
        new("a number that is not shown", Article, Say(".prose a[href='tel:988']", "call the Lifeline"), Numbers.Every_phone_link_shows_its_number),
        new("the retired number", Article, Add(".prose > p", "<p>Or 1-800-273-8255.</p>", AdjacentPosition.AfterEnd),
            Numbers.Nothing_retired_is_printed),
        new("a number whose groups may change places", Help, Rename("a[href='tel:116123'] bdi", "span"), Numbers.A_number_in_groups_keeps_their_order),
        new("the retired option", Article, Add(".prose > p", "<p>Then press 3.</p>", AdjacentPosition.AfterEnd), Numbers.Nothing_retired_is_printed),
        new("the videophone number as the main one", Help, Say("a[href='tel:+18002738255']", "Call 1-800-273-8255"),
            Numbers.Nothing_retired_is_printed, Numbers.Every_number_stands_under_its_country, Numbers.A_number_in_groups_keeps_their_order),
        new("a number under another country", Help, page => page.The("#country_us").ParentElement!.Append(page.The("a[href='tel:999']")),
            Numbers.Every_number_stands_under_its_country),
        new("a number that does not say its country", Help, Remove("a[href='tel:911'] .visually-hidden"),
            Numbers.Every_number_stands_under_its_country, Numbers.The_same_words_never_stand_under_two_countries),
    ];

    private static Func<BuiltPage, IEnumerable<string>>[] HiddenDisclaimer =>
        [Disclaimer.It_is_there_for_everyone, Disclaimer.It_is_there_in_print, CrisisHelp.No_crisis_link_is_hidden];
}
