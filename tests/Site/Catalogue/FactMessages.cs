using Site.Tests.Support;
using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about the facts, to the letter.</summary>
public sealed class FactMessages
{
    [Fact]
    public void sample_value() => Fact("site.yml", "The Practice", "The Sample Practice").Prints("""
        input/facts/site.yml(6,9): warning sample-value: "The Sample Practice" is a sample. Write your own before you publish.
        input/facts/site.yml(8,12): warning sample-value: "Oregon" is a sample. Write your own before you publish.
        """);

    [Fact]
    public void no_site_address() => Fact("site.yml", "address: https://mini.test/\n", "").Prints("""
        input/facts/site.yml(1,1): warning no-site-address: The site's address is unknown, so canonical links, the feed's addresses and the sitemap are left out. Set "address" here, or build with --base-url.
        """);

    [Fact]
    public void bad_site_address() => Fact("site.yml", "https://mini.test/", "https://mini.test/a/index.html?from=flyer").Prints("""
        input/facts/site.yml(4,10): error bad-site-address: This cannot be the site's address: it is the address of a folder, and nothing follows it after a ? or #. Write it like https://mini.test/a/
        """);

    [Fact]
    public void private_site_address() => Fact("site.yml", "https://mini.test/", "http://localhost:8080").Prints("""
        input/facts/site.yml(4,10): warning private-site-address: Nobody else can open http://localhost:8080/, an address of your own machine or network. Write the one that readers will use; for a trial, build with --base-url.
        """);

    [Fact]
    public void insecure_site_address() => Fact("site.yml", "https://mini.test/", "http://mini.test/").Prints("""
        input/facts/site.yml(4,10): warning insecure-site-address: http://mini.test/ is not encrypted, so somebody between could read along and change what is read. Write https://, as soon as your host offers it; nearly all do.
        """);

    [Fact]
    public void foreign_repository() => Fact("site.yml", "name: Mini", "repository: https://gitlab.com/mini/site\nname: Mini").Prints("""
        input/facts/site.yml(1,13): error foreign-repository: "https://gitlab.com/mini/site" is not a repository on GitHub. Write it like https://github.com/your-name/close-enough; on another host, write "editPage" and "reportProblem" instead.
        """);

    [Fact]
    public void unknown_time_zone() => Fact("site.yml", "region: US\n", "region: US\ntimeZone: America/Los Angles\n").Prints("""
        input/facts/site.yml(4,11): error unknown-time-zone: There is no time zone "America/Los Angles". Did you mean "America/Los_Angeles"? Write a part of the world and a large city in it, like America/Los_Angeles or Europe/London.
        """);

    [Fact]
    public void unknown_language() => Fact("site.yml", "en-US", "de").Prints("""
        input/facts/site.yml(2,11): error unknown-language: The theme has no strings for "de". It speaks: en, es. To add one, copy theme/strings/en.yml.
        """);

    [Fact]
    public void unknown_region() => Fact("site.yml", "region: US", "region: CA").Prints("""
        input/facts/site.yml(3,9): error unknown-region: In helplines.yml, no country "CA" has both a crisis line and an emergency line, and the site's own country needs both. Add what is missing there, or write one of these here: US.
        """);

    [Theory]
    [InlineData("crisis")]
    [InlineData("emergency")]
    public void unknown_region_of_a_country_without_a_line(string role) => Fact("helplines.yml", $"role: {role}", "role: support").Prints("""
        input/facts/site.yml(3,9): error unknown-region: In helplines.yml, no country "US" has both a crisis line and an emergency line, and the site's own country needs both. Add what is missing there.
        """);

    [Theory]
    [InlineData("EU")]
    [InlineData("ZZ")]
    [InlineData("UK")]
    public void unknown_region_names_those_that_can_be_chosen(string region) => new MiniSite().With("facts/helplines.yml", Kept.Read("facts/helplines.yml"))
        .With("facts/disclaimer.md", Kept.Read("facts/disclaimer.md")).Replace("facts/site.yml", "region: US", $"region: {region}").Prints($"""
        input/facts/site.yml(3,9): error unknown-region: In helplines.yml, no country "{region}" has both a crisis line and an emergency line, and the site's own country needs both. Add what is missing there, or write one of these here: US, CA, GB, IE, AU, NZ.
        """, today: Kept.Day);

    [Fact]
    public void incomplete_call_to_action() => Fact("site.yml", "  licence: License 1\n  states: [Oregon]\n", "").Prints("""
        input/facts/site.yml(6,3): error incomplete-call-to-action: The call to action is on, so the practice needs the key "licence": a reader has to see who offers sessions, under which license and where. Add it, or set "show: false".
        input/facts/site.yml(6,3): error incomplete-call-to-action: The call to action is on, so the practice needs the key "states": a reader has to see who offers sessions, under which license and where. Add it, or set "show: false".
        """);

    [Fact]
    public void incomplete_call_to_action_of_an_empty_list_of_states() => Fact("site.yml", "states: [Oregon]", "states: []").Prints("""
        input/facts/site.yml(8,11): error incomplete-call-to-action: The call to action is on, so the practice needs the key "states": a reader has to see who offers sessions, under which license and where. Add it, or set "show: false".
        """);

    [Fact]
    public void repeated_state() => Fact("site.yml", "states: [Oregon]", "states: [Oregon, Idaho, oregon]").Prints("""
        input/facts/site.yml(8,27): warning repeated-state: "oregon" stands in the list already. Delete it here, or write the state that was meant.
        """);

    [Fact]
    public void incomplete_crisis_line() => Fact("helplines.yml", "id: us-text, kind: text, number", "id: us-text, language: es, kind: text, number").Prints("""
        input/facts/helplines.yml(5,9): error incomplete-crisis-line: Every page shows how to call, to text and to chat, and no crisis line of United States has a way of the kind "text" in the site's language. Add it here, or a second line with the role crisis that has it. If there is none, write the reason under "lacks" of the country, as "text: …".
        """);

    [Fact]
    public void incomplete_crisis_line_that_lacks_every_way() => Fact("helplines.yml", "    lines:", "    lacks: {call: None., text: None., web: None.}\n    lines:")
        .Replace("facts/helplines.yml", "id: us-call,", "id: us-call, language: es,").Replace("facts/helplines.yml", "id: us-text,", "id: us-text, language: es,").Replace("facts/helplines.yml", "id: us-chat,", "id: us-chat, language: es,").Prints("""
        input/facts/helplines.yml(6,9): error incomplete-crisis-line: Every page shows how to call, to text and to chat, and no crisis line of United States has a way of the kind "call" in the site's language. Add it here, or a second line with the role crisis that has it. If there is none, write the reason under "lacks" of the country, as "call: …".
        input/facts/helplines.yml(6,9): error incomplete-crisis-line: Every page shows how to call, to text and to chat, and no crisis line of United States has a way of the kind "text" in the site's language. Add it here, or a second line with the role crisis that has it. If there is none, write the reason under "lacks" of the country, as "text: …".
        input/facts/helplines.yml(6,9): error incomplete-crisis-line: Every page shows how to call, to text and to chat, and no crisis line of United States has a way of the kind "web" in the site's language. Add it here, or a second line with the role crisis that has it. If there is none, write the reason under "lacks" of the country, as "web: …".
        """);

    [Fact]
    public void incomplete_emergency_line() => Fact("helplines.yml", "id: us-911-call, kind: call", "id: us-911-call, kind: text").Prints("""
        input/facts/helplines.yml(15,9): error incomplete-emergency-line: "Emergency services" stands on every page, and it has no way of the kind "call" in the site's language. Add one.
        """);

    [Fact]
    public void unusual_number() => Fact("helplines.yml", "number: \"911\", label: Call 911", "number: 9-1-2, label: Call 9-1-2").Prints("""
        input/facts/helplines.yml(21,13): warning unusual-number: United States: emergency services answer at 911, and this number is 9-1-2. Read it again at the line's own page before it is published.
        """);

    [Fact]
    public void unusual_number_of_a_crisis_line() => Fact("helplines.yml", "number: \"988\", label: Call 988", "number: \"998\", label: Call 998").Prints("""
        input/facts/helplines.yml(12,13): warning unusual-number: United States: the crisis line answers at 988, and this number is 998. Read it again at the line's own page before it is published.
        """);

    [Fact]
    public void duplicate_id() => Fact("helplines.yml", "us-text", "us-call").Prints("""
        input/facts/helplines.yml(13,18): error duplicate-id: The id "us-call" stands above already. Give one of the two another.
        """);

    [Theory]
    [InlineData("us")]
    [InlineData("us-call")]
    public void duplicate_id_of_another_line(string id) => Fact("helplines.yml", "id: us-911-call", $"id: {id}").Prints($"""
        input/facts/helplines.yml(21,18): error duplicate-id: The id "{id}" stands above already. Give one of the two another.
        """);

    [Theory]
    [InlineData("us", "ca-call", "25,13")]
    [InlineData("us-call", "ca-call", "25,13")]
    [InlineData("ca", "us-call", "31,18")]
    public void duplicate_id_of_another_country(string line, string way, string place) => Fact("helplines.yml", "retired:\n", $$"""
          - code: CA
            name: Canada
            lines:
              - id: {{line}}
                name: A line
                role: support
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: {{way}}, kind: call, number: "555 0100", label: Call 555 0100}
        retired:

        """).Prints($"""
        input/facts/helplines.yml({place}): error duplicate-id: The id "{(line == "ca" ? way : line)}" stands above already. Give one of the two another.
        """);

    [Fact]
    public void duplicate_country() => Fact("helplines.yml", "retired:\n", """
          - code: US
            name: United States
            lines:
              - id: us-warm
                name: A warm line
                role: support
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: us-warm-call, kind: call, number: "555 0100", label: Call 555 0100}
        retired:

        """).Prints("""
        input/facts/helplines.yml(22,11): error duplicate-country: The country "US" stands above already, and the lines below this entry would be on no page. Move them to the first.
        """);

    [Fact]
    public void duplicate_id_of_a_line() => Fact("helplines.yml", "id: us-911\n", "id: us\n").Prints("""
        input/facts/helplines.yml(15,13): error duplicate-id: The id "us" stands above already. Give one of the two another.
        """);

    [Fact]
    public void duplicate_id_of_a_line_and_a_way() => Fact("helplines.yml", "us-911-call", "us-911").Prints("""
        input/facts/helplines.yml(21,18): error duplicate-id: The id "us-911" stands above already. Give one of the two another.
        """);

    [Fact]
    public void duplicate_role() => Fact("helplines.yml", "role: crisis", "role: emergency").Prints("""
        input/facts/helplines.yml(17,15): error duplicate-role: United States has a second line with the role emergency. One number is tried first: make the others further ways of the first line, or give this one the role support.
        """);

    [Theory]
    [InlineData("call", "us-call")]
    [InlineData("text", "us-text")]
    [InlineData("web", "us-chat")]
    public void not_lacking(string kind, string way) => Fact("helplines.yml", "    lines:", $"    lacks: {{{kind}: None has one.}}\n    lines:").Prints($"""
        input/facts/helplines.yml(4,{19 + kind.Length - 4}): error not-lacking: United States is said to lack the way "{kind}", and "{way}" is one. Remove this reason, or the way if it has closed.
        """);

    [Fact]
    public void way_without_target() => Fact("helplines.yml", "address: \"https://line.test/\", ", "").Prints("""
        input/facts/helplines.yml(14,13): error way-without-target: "us-chat" needs the key "address": without it its link leads nowhere.
        """);

    [Fact]
    public void bad_helpline_number() => Fact("helplines.yml", "number: \"911\"", "number: \"+1 911\"").Prints("""
        input/facts/helplines.yml(21,51): error bad-helpline-number: "+1 911" is not a number that can be dialled as it stands. Write digits with spaces or hyphens, without a country code, in quotes.
        """);

    [Fact]
    public void label_without_number() => Fact("helplines.yml", "label: Call 911", "label: Call now").Prints("""
        input/facts/helplines.yml(21,65): error label-without-number: The label "Call now" does not show the number 911. A number is always visible, so that it can be dialled from another phone.
        """);

    [Fact]
    public void helpline_due() => new MiniSite().Prints("""
        input/facts/helplines.yml(10,19): warning helpline-due: "The Line" was last checked 91 days ago. Read it again at its own official page, then set "verified" to that day.
        input/facts/helplines.yml(19,19): warning helpline-due: "Emergency services" was last checked 91 days ago. Read it again at its own official page, then set "verified" to that day.
        """, today: new DateOnly(2026, 8, 31));

    [Fact]
    public void helpline_overdue() => Fact("helplines.yml", "about: For anyone.\n        source: its own page\n        verified: 2026-06-01", "about: For anyone.\n        source: its own page\n        verified: 2025-12-01").Prints("""
        input/facts/helplines.yml(10,19): error helpline-overdue: "The Line" was last checked 196 days ago, more than 180. Read it again at its own official page today, then set "verified".
        """);

    [Fact]
    public void date_in_future() => Fact("helplines.yml", "about: For anyone.\n        source: its own page\n        verified: 2026-06-01", "about: For anyone.\n        source: its own page\n        verified: 2027-06-01").Prints("""
        input/facts/helplines.yml(10,19): warning date-in-future: "verified" is later than today, 2026-06-15, for something that has already been done. Check the year.
        """);

    [Fact]
    public void date_in_future_by_a_day() => new MiniSite().Prints("""
        input/facts/helplines.yml(10,19): warning date-in-future: "verified" is later than today, 2026-05-31, for something that has already been done. Check the year.
        input/facts/helplines.yml(19,19): warning date-in-future: "verified" is later than today, 2026-05-31, for something that has already been done. Check the year.
        """, today: new DateOnly(2026, 5, 31));

    [Fact]
    public void date_in_future_is_none_of_today() => new MiniSite().Prints("", today: new DateOnly(2026, 6, 1));

    [Fact]
    public void date_in_future_of_a_review() => Article("reviewed: {on: 2026-06-16, by: A. Person, credential: LMFT, next: 2027-06-16}").Prints("""
        input/articles/a-wall.md(11,16): warning date-in-future: "on" is later than today, 2026-06-15, for something that has already been done. Check the year.
        """);

    [Fact]
    public void date_in_future_is_none_of_a_review_of_today() =>
        Article("reviewed: {on: 2026-06-15, by: A. Person, credential: LMFT, next: 2027-06-15}").Prints("");

    [Fact]
    public void phrase_form() => Fact("wording.yml", "phrases: [committed suicide]", "phrases: [\"(commit|commits suicide\"]").Prints("""
        input/facts/wording.yml(3,16): error phrase-form: The phrase "(commit|commits suicide" cannot be read. Between ( and ) stand words parted by |, like (took|takes); ? behind ) says that they may be missing, * at the end of a word is the rest of it, and … in the middle is up to four words.
        """);

    [Fact]
    public void incomplete_disclaimer() => Fact("disclaimer.md", "for educational purposes only", "for learning").Prints("""
        input/facts/disclaimer.md(1,1): error incomplete-disclaimer: The disclaimer has to say, word for word: "for educational purposes only".
        """);

    [Fact]
    public void incomplete_disclaimer_about_emergencies() => Fact("disclaimer.md", "Nobody watches this site", "Write to us").Prints("""
        input/facts/disclaimer.md(1,1): error incomplete-disclaimer: The disclaimer has to say, word for word: "Nobody watches this site for emergencies".
        """);

    [Fact]
    public void disclaimer_without_helpline() => Fact("disclaimer.md", "<helpline:us-call>", "<helpline:us-text>").Prints("""
        input/facts/disclaimer.md(1,1): error disclaimer-without-helpline: The disclaimer has to hold the crisis line as a link: write <helpline:us-call>.
        """);

    [Fact]
    public void bad_doi() => Fact("sources.yml", "doi: 10.1000/one", "doi: https://doi.org/10.1000/one").Prints("""
        input/facts/sources.yml(7,8): error bad-doi: "https://doi.org/10.1000/one" is not a DOI. Write it without an address in front, like 10.1037/0022-3514.52.3.511.
        """);

    [Fact]
    public void repeated_term() => Glossary("bond:\n  term: Attachment\n  text: What ties us to somebody.\n  source: everyday\n").Prints("""
        input/facts/glossary.yml(6,9): error repeated-term: "Attachment" is a term of the glossary already: "attachment" explains it. Keep one of the two; where the word is used in two ways, say so there.
        """);

    [Fact]
    public void repeated_term_by_id() => Glossary("attachment:\n  term: bond\n  text: What ties us to somebody.\n  source: everyday\n").Prints("""
        input/facts/glossary.yml(5,1): error duplicate-key: "attachment" stands here a second time; the first is in line 1. Keep one of them.
        """);

    [Fact]
    public void unused_term() => Glossary("bond:\n  term: bond\n  text: What ties us to somebody.\n  source: everyday\n").Prints("""
        input/facts/glossary.yml(5,1): warning unused-term: No text links to the term "bond". Where one uses the word, write [the word](glossary:bond); or delete the term.
        """);

    [Fact]
    public void unknown_term_source() => new MiniSite().WithGlossary().Replace("facts/glossary.yml", "everyday", "one-2011").Prints("""
        input/facts/glossary.yml(4,11): error unknown-term-source: There is no source "one-2011" in facts/sources.yml. Did you mean "one-2001"? Add it there, or write "everyday" where the word is explained as people use it.
        """);

    [Fact]
    public void term_is_heading() => new MiniSite().WithGlossary().Replace("pages/glossary.md", "Some words.", "## Attachment\n\nSome words.").Prints("""
        input/pages/glossary.md(6,1): error term-is-heading: The heading "Attachment" and the term "attachment" would have one address, #attachment. Word the heading otherwise.
        """);

    [Fact]
    public void missing_key_of_a_term() => new MiniSite().WithGlossary().Replace("facts/glossary.yml", "  text: The bond with the people we turn to when we are afraid.\n  source: everyday\n", "").Prints("""
        input/facts/glossary.yml(2,3): error missing-key: A term needs the key "source". Write the id of its source in sources.yml, or everyday.
        input/facts/glossary.yml(2,3): error missing-key: A term needs the key "text". Say in one to three plain sentences what it means.
        """);

    [Fact]
    public void untranslated_helpline() => new MiniSite().WithSpanishHelp().Replace("facts/helplines.yml", "        translations: [{language: es, name: Emergencias}]\n", "").Prints("""
        input/facts/helplines.yml(21,9): warning untranslated-helpline: "Emergency services" has ways in "es", and nothing says in that language what it is. Add "translations" to the line, with language: es, name, about and hours.
        """);

    [Fact]
    public void duplicate_translation() => new MiniSite().WithSpanishHelp().Replace("facts/helplines.yml", "[{language: es, name: Emergencias}]", "[{language: es, name: Emergencias}, {language: es, name: Urgencias}]").Prints("""
        input/facts/helplines.yml(24,70): error duplicate-translation: The language "es" stands above already. Keep one of the two.
        """);

    [Fact]
    public void missing_file_of_the_disclaimer_in_its_language() => new MiniSite().WithSpanishHelp().Without("facts/disclaimer.es.md").Prints("""
        input/facts/disclaimer.es.md(1,1): error missing-file: This file is missing. It holds the disclaimer in the language "es", which input/pages/ayuda.md has to show. Take it from the original project, or write it anew.
        """);

    [Fact]
    public void incomplete_disclaimer_in_its_language() => new MiniSite().WithSpanishHelp().Replace("facts/disclaimer.es.md", "no sustituye", "acompaña").Replace("facts/disclaimer.es.md", "us-call-es", "us-text-es").Prints("""
        input/facts/disclaimer.es.md(1,1): error disclaimer-without-helpline: The disclaimer has to hold the crisis line as a link: write <helpline:us-call-es>.
        input/facts/disclaimer.es.md(1,1): error incomplete-disclaimer: The disclaimer has to say, word for word: "no sustituye un tratamiento profesional de salud mental".
        """);

    [Fact]
    public void unused_disclaimer() => new MiniSite().With("facts/disclaimer.old.md", "Nothing.").Prints("""
        input/facts/disclaimer.old.md(1,1): warning unused-disclaimer: No page is in "old", so no page shows this disclaimer. Delete the file, or end its name like the "language" of your page: disclaimer.es.md.
        """);

    private static MiniSite Glossary(string more)
    {
        var site = new MiniSite().WithGlossary();
        return site.With("facts/glossary.yml", site.Text("facts/glossary.yml") + more);
    }
}
