using Site.Tests.Support;
using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about the text of a page, to the letter.</summary>
public sealed partial class TextMessages
{
    [Fact]
    public void raw_html() => Article(text: "A <b>bold</b> word.").Prints("""
        input/articles/a-wall.md(16,3): error raw-html: HTML is not used in texts, and this is HTML: <b> Write Markdown instead; to show a < as it is, write \<.
        input/articles/a-wall.md(16,10): error raw-html: HTML is not used in texts, and this is HTML: </b> Write Markdown instead; to show a < as it is, write \<.
        """);

    [Fact]
    public void text_after_comment() => Article(text: "<!-- A note --> And a sentence.").Prints("""
        input/articles/a-wall.md(16,1): error text-after-comment: What follows this comment on its line would be lost. Put it on a line of its own, after a blank line.
        """);

    [Fact]
    public void comment_unclosed() => Article(text: "<!-- A note\n\nAnd the rest.").Prints("""
        input/articles/a-wall.md(16,1): error comment-unclosed: The comment that begins here is not closed, and the text after it would be lost. Put --> at its end.
        """);

    [Fact]
    public void paragraph_too_long() => Article(text: string.Concat(Enumerable.Repeat("Too long. ", 2_100))).Prints("""
        input/articles/a-wall.md(16,1): error paragraph-too-long: A paragraph, list or table that begins here has more than 20000 characters without a blank line. Break it up.
        """);

    [Fact]
    public void too_deeply_nested() => Article(text: $"Some words.\n\n{new string('[', 500)}").Prints("""
        input/articles/a-wall.md(18,1): error too-deeply-nested: Lists, quotations or brackets are nested too deeply to be read. Use two levels at most; to show a mark as it is, write a \ before it.
        """);

    [Fact]
    public void too_deeply_nested_quotes() => Article(text: $"Some words.\n\n{new string('>', 500)} Deep.").Prints("""
        input/articles/a-wall.md(18,1): error too-deeply-nested: Lists, quotations or brackets are nested too deeply to be read. Use two levels at most; to show a mark as it is, write a \ before it.
        """);

    [Fact]
    public void heading_level_one() => Article(text: "# A second title").Prints("""
        input/articles/a-wall.md(16,1): error heading-level-one: A heading with one # is the page's title, which stands in the front matter already. Begin headings in the text with ##.
        """);

    [Fact]
    public void heading_repeated() => Article(text: "## Two kinds\n\nWords.\n\n### Two *Kinds*\n\nWords.").Prints("""
        input/articles/a-wall.md(20,1): warning heading-repeated: "Two Kinds" heads another section of this page as well, so the list of contents has it twice. Say in each what it alone is about.
        """);

    [Fact]
    public void heading_skipped() => Article(text: "## Two kinds\n\nWords.\n\n#### Too far").Prints("""
        input/articles/a-wall.md(20,1): error heading-skipped: This heading has 4 #, and 3 is the most that can follow here. A level is never skipped: write ## or ###.
        """);

    [Fact]
    public void heading_empty() => Article(text: "##").Prints("""
        input/articles/a-wall.md(16,1): error heading-empty: This heading has no words. Write them after the #, or delete the line.
        """);

    [Fact]
    public void heading_in_block() => Article(text: "::: note Walls\n## Inside\n:::").Prints("""
        input/articles/a-wall.md(17,1): error heading-in-block: A heading stands inside a ::: block, a list or a quotation, where no section can begin. End that first, with ::: or a blank line.
        """);

    [Fact]
    public void unknown_block() => Article(text: "::: exampel Two walls\nWords.\n:::").Prints("""
        input/articles/a-wall.md(16,1): error unknown-block: "::: exampel" is not a block. Did you mean "example"? The blocks are: try, example, note, care, urgent, emergency, rules, helplines.
        """);

    [Fact]
    public void block_without_name() => Article(text: "Words.\n\n:::").Prints("""
        input/articles/a-wall.md(18,1): error block-without-name: This ::: has nothing to close. Delete it, or begin a block above it with a name, like "::: note Two walls".
        """);

    [Fact]
    public void block_title_missing() => Article(text: "::: try\nWords.\n:::").Prints("""
        input/articles/a-wall.md(16,1): error block-title-missing: This block needs a title on its first line, like "::: try Name the first signal".
        """);

    [Fact]
    public void block_title_unwanted() => Article(text: "::: care Talk to us\n- you want to\n:::").Prints("""
        input/articles/a-wall.md(16,1): error block-title-unwanted: "::: care" takes no title: its heading is the same on every page, so that readers know it again. Delete the words after care.
        """);

    [Fact]
    public void block_fills_itself() => Article(text: "::: rules Ours\n:::\n\n::: rules\nBe kind.\n:::").Prints("""
        input/articles/a-wall.md(16,1): error block-fills-itself: "::: rules" is filled in by the generator. Delete what stands after the name, and between that line and the closing :::.
        input/articles/a-wall.md(19,1): error block-fills-itself: "::: rules" is filled in by the generator. Delete what stands after the name, and between that line and the closing :::.
        """);

    [Fact]
    public void block_unclosed() => Article(text: "::: try Name the wall\nWords.\n\n## The next section").Prints("""
        input/articles/a-wall.md(16,1): error block-unclosed: The block "::: try" that begins here is not closed. Put a line with only ::: after its last line.
        """);

    [Fact]
    public void block_unclosed_before_another() => Article(text: "::: try Name the wall\nWords.\n\n## The next section\n\n::: urgent\n- now\n:::").Prints("""
        input/articles/a-wall.md(16,1): error block-unclosed: The block "::: try" that begins here is not closed. Put a line with only ::: after its last line.
        """);

    [Fact]
    public void block_empty() => Article(text: "::: try Name the wall\n:::").Prints("""
        input/articles/a-wall.md(16,1): error block-empty: The block "::: try" is empty. Write its text between its first line and the closing :::.
        """);

    [Fact]
    public void block_in_block() => Article(text: ":::: try Name the wall\n::: note Walls\nWords.\n:::\n::::").Prints("""
        input/articles/a-wall.md(17,1): error block-in-block: A ::: block stands inside another block, a list or a quotation. End that before it, with ::: or a blank line.
        """);

    [Fact]
    public void tier_not_list() => Article("callToAction: true", "::: care\nYou want to talk.\n:::").Prints("""
        input/articles/a-wall.md(17,1): error tier-not-list: "::: care" holds one list and nothing else: lines that begin with "- " and complete its heading.
        """);

    [Fact]
    public void too_many_tiers() => Article(text: """
        ::: emergency
        - now
        :::

        ## One

        ::: urgent
        - soon
        :::

        ## Two

        ::: care
        - later
        :::
        """).Prints("""
        input/articles/a-wall.md(28,1): error too-many-tiers: A page has two help blocks at most, so that each is read. Delete this one or another.
        """);

    [Fact]
    public void tier_twice() => Article(text: "::: care\n- now\n:::\n\n## One\n\n::: care\n- later\n:::").Prints("""
        input/articles/a-wall.md(22,1): error tier-twice: "::: care" stands in line 16 already. A page has one help block of each kind.
        """);

    [Fact]
    public void tier_order() => Article(text: "::: care\n- later\n:::\n\n## One\n\n::: urgent\n- now\n:::").Prints("""
        input/articles/a-wall.md(22,1): error tier-order: "::: urgent" comes after "::: care". The most urgent help comes first: move this block up.
        """);

    [Fact]
    public void tiers_back_to_back() => Article(text: "::: urgent\n- now\n:::\n\n::: care\n- later\n:::").Prints("""
        input/articles/a-wall.md(20,1): error tiers-back-to-back: Two help blocks stand back to back, and readers take them for one. Put a section with its own heading between them.
        """);

    [Fact]
    public void tier_without_heading_after() => Article(text: "::: care\n- now\n:::\n\nMore words.").Prints("""
        input/articles/a-wall.md(20,1): error tier-without-heading-after: What follows a help block has a heading of its own, so that nobody takes it for part of the block. Put a ## heading here.
        """);

    [Theory]
    [InlineData("urgent")]
    [InlineData("emergency")]
    public void tier_with_other_link(string name) => Article(text: $"::: {name}\n- you read [about us](../pages/about.md)\n:::").Prints($"""
        input/articles/a-wall.md(17,12): error tier-with-other-link: "::: {name}" holds crisis links only, written <helpline:…>. Move this link out of the block.
        """);

    [Fact]
    public void table_without_caption() => Article(text: "| One | Two |\n|---|---|\n| a | b |").Prints("""
        input/articles/a-wall.md(16,1): error table-without-caption: This table has no caption. Put a paragraph "Table: what it shows" right above it.
        """);

    [Fact]
    public void unused_note() => Article(text: "Words.\n\n[^aside]: Nobody points here.").Prints("""
        input/articles/a-wall.md(18,1): error unused-note: Nothing points to the footnote [^aside], so its text would be lost. Put [^aside] into the text, or delete the footnote.
        """);

    [Fact]
    public void note_outside_article() => Changed("Some words.", "A finding.[^one-2001] A word.[^aside]\n\n[^aside]: An aside.", "pages/about.md").Prints("""
        input/pages/about.md(6,11): error note-outside-article: Only articles list their sources and footnotes, so this mark would lead nowhere. Write the words into the text, or link to them.
        input/pages/about.md(6,30): error note-outside-article: Only articles list their sources and footnotes, so this mark would lead nowhere. Write the words into the text, or link to them.
        """);

    [Fact]
    public void crisis_number_in_text() => Article(text: "In a crisis, call 988 at once.").Prints("""
        input/articles/a-wall.md(16,19): error crisis-number-in-text: The crisis number 988 is written by hand. Write <helpline:us-call>, which prints it with its link, so that it can be corrected in one place.
        """);

    [Fact]
    public void crisis_number_in_text_of_the_disclaimer() => Fact("disclaimer.md", "If you", "Call 988. If you").Prints("""
        input/facts/disclaimer.md(2,6): error crisis-number-in-text: The crisis number 988 is written by hand. Write <helpline:us-call>, which prints it with its link, so that it can be corrected in one place.
        """);

    [Fact]
    public void unknown_number() => Article(text: "Call 555 0123 at night, or (800) 555-0199. Some call 500 people, and 97205 is a town.").Prints("""
        input/articles/a-wall.md(16,6): warning unknown-number: Readers are asked to call 555 0123, which is not in facts/helplines.yml, so nobody is told when to read it again. Add its line there, and write <helpline:…> with its id.
        input/articles/a-wall.md(16,28): warning unknown-number: Readers are asked to call (800) 555-0199, which is not in facts/helplines.yml, so nobody is told when to read it again. Add its line there, and write <helpline:…> with its id.
        """);

    [Fact]
    public void unknown_number_of_a_practice_on_its_own_page() => Changed("Some words.", "Call us: call 503 555 0188.", "pages/about.md").Prints("");

    [Fact]
    public void retired_number() => Article(text: "Call 1 (800) 273-8255 or 1-800-273-8255.").Prints("""
        input/articles/a-wall.md(16,6): error retired-number: "1 (800) 273-8255" may not be printed any more. It was replaced. Write <helpline:us-call>.
        input/articles/a-wall.md(16,26): error retired-number: "1-800-273-8255" may not be printed any more. It was replaced. Write <helpline:us-call>.
        """);

    [Fact]
    public void unknown_helpline_of_a_retired_number() => Fact("helplines.yml", "instead: us-call", "instead: us-cal").Prints("""
        input/facts/helplines.yml(23,60): error unknown-helpline: There is no helpline "us-cal". Did you mean "us-call"? The ids stand in facts/helplines.yml.
        """);

    [Fact]
    public void unknown_term() => Article(text: "It is called [attachment](glossary:atachment), and not [a wall](glossary:a-wall).").WithGlossary().Prints("""
        input/articles/a-wall.md(16,14): error unknown-term: There is no term "atachment" in the glossary. Did you mean "attachment"? The ids stand in facts/glossary.yml.
        input/articles/a-wall.md(16,56): error unknown-term: There is no term "a-wall" in the glossary. The ids stand in facts/glossary.yml.
        """);

    [Fact]
    public void no_glossary() => Article(text: "It is called [attachment](glossary:attachment).").Prints("""
        input/articles/a-wall.md(16,14): error no-glossary: This site has no glossary, so "glossary:attachment" leads nowhere. Add pages/glossary.md, with a title and a description, and facts/glossary.yml, with a term "attachment"; or write the word without a link.
        """);

    [Fact]
    public void unknown_count() => Article(text: "It has <tested:promise> promises.").With("facts/tested.yml", "promises: 23\n").Prints("""
        input/articles/a-wall.md(16,8): error unknown-count: The tests have counted no "promise". Did you mean "promises"? What they counted stands in facts/tested.yml.
        """);

    [Fact]
    public void helpline_form() => Article(text: "You can <helpline: us-cal>, or\n<helpline:us-text at any hour.").Prints("""
        input/articles/a-wall.md(16,9): error helpline-form: "<helpline: us-cal>" would be printed as it stands, and nobody could call. Write <helpline:us-call>
        input/articles/a-wall.md(17,1): error helpline-form: "<helpline:us-text" would be printed as it stands, and nobody could call. Write <helpline:us-text>
        """);

    [Fact]
    public void unknown_helpline() => Article(text: "<helpline:us-cal> at any time.").Prints("""
        input/articles/a-wall.md(16,1): error unknown-helpline: There is no helpline "us-cal". Did you mean "us-call"? The ids stand in facts/helplines.yml.
        """);

    [Fact]
    public void quick_exit_missing() => Unsafe(Article(text: "<helpline:us-call> at any time, or <helpline:us-text>.")).Prints("""
        input/articles/a-wall.md(16,1): warning quick-exit-missing: "us-call" is for people who may be watched, and this page has no quick exit. Write "quickExit: true" between the lines ---, or say here why it needs none.
        """);

    [Fact]
    public void quick_exit_missing_of_a_page() => Unsafe(new MiniSite().Replace("pages/about.md", "Some words.", "At any time, <helpline:us-chat>.")).Prints("""
        input/pages/about.md(6,14): warning quick-exit-missing: "us-chat" is for people who may be watched, and this page has no quick exit. Write "quickExit: true" between the lines ---, or say here why it needs none.
        """);

    /// <summary>Nor of the disclaimer, which names the line, nor of a page that cannot have one.</summary>
    [Fact]
    public void quick_exit_missing_nowhere() => Unsafe(Article("quickExit: true", "<helpline:us-call> at any time."))
        .Replace("topics/closeness.md", "Some words.", "At any time, <helpline:us-call>.")
        .Replace("pages/about.md", "Some words.", "<!-- allow quick-exit-missing: nothing else on this page is about it -->\nAt any time, <helpline:us-call>.")
        .Prints("");

    private static MiniSite Unsafe(MiniSite site) =>
        site.Replace("facts/helplines.yml", "        about: For anyone.\n", "        about: For anyone.\n        warning: Somebody may see the call.\n");

    [Fact]
    public void foreign_helpline() => Article(text: "<helpline:gb-999-call> at any time.").Replace("facts/helplines.yml", "retired:\n", """
          - code: GB
            name: United Kingdom
            lines:
              - id: gb-999
                name: Emergency services
                role: emergency
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: gb-999-call, kind: call, number: "999", label: Call 999}
        retired:

        """).Prints("""
        input/articles/a-wall.md(16,1): warning foreign-helpline: "gb-999-call" is a number of United Kingdom, and the site's region is US, where the same digits may reach nobody. Write a line of the region, or name the country in the sentence.
        """);
}
