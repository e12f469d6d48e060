using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about front matter and fact files, to the letter.</summary>
public sealed class YamlMessages
{
    [Fact]
    public void front_matter_missing() => new Support.MiniSite().With("pages/about.md", "About us").Prints("""
        input/pages/about.md(1,1): error front-matter-missing: The file does not begin with front matter. Its first line is ---, then come title: and description:, then a line ---.
        """);

    [Fact]
    public void front_matter_unopened() => Changed("---\ntitle: About us", "title: About us", "pages/about.md").Prints("""
        input/pages/about.md(1,1): error front-matter-unopened: The front matter begins without its first line. Put a line with only --- above this one.
        """);

    [Fact]
    public void front_matter_unclosed() => Changed("while a test runs.\n---", "while a test runs.", "pages/about.md").Prints("""
        input/pages/about.md(1,1): error front-matter-unclosed: The front matter that begins here is not closed. Put a line with only --- after its last key, which seems to be in line 3.
        """);

    [Fact]
    public void yaml_tab() => Changed("  - A wall comes", "\t- A wall comes").Prints("""
        input/articles/a-wall.md(8,1): error yaml-tab: A tab stands here, and YAML takes only spaces. Replace it with two spaces.
        """);

    [Fact]
    public void yaml_curly_quote() => Changed("title: A wall or a boundary", "title: “A wall or a boundary”").Prints("""
        input/articles/a-wall.md(2,8): error yaml-curly-quote: Curly quotes stand around this value, and the page would print them. Write it without: A wall or a boundary
        """);

    [Fact]
    public void yaml_curly_quote_that_is_single() => Changed("title: A wall or a boundary", "title: ‘A wall or a boundary’").Prints("""
        input/articles/a-wall.md(2,8): error yaml-curly-quote: Curly quotes stand around this value, and the page would print them. Write it without: A wall or a boundary
        """);

    [Fact]
    public void yaml_stray_quote() => Changed("title: A wall or a boundary", "title: “A wall or a boundary").Prints("""
        input/articles/a-wall.md(2,8): error yaml-stray-quote: The value begins with a curly quote that has no partner. Write it without: A wall or a boundary
        """);

    [Fact]
    public void yaml_separator() => Changed("author: The editors", "author:The editors").Prints("""
        input/articles/a-wall.md(10,7): error yaml-separator: A space is missing after the colon. Write: author: The editors
        """);

    [Fact]
    public void yaml_separator_that_is_a_no_break_space() => Changed("author: The editors", "author:\u00A0The editors").Prints("""
        input/articles/a-wall.md(10,8): error yaml-separator: A no-break space (U+00A0) stands after the colon, where an ordinary space belongs. Write: author: The editors
        """);

    [Fact]
    public void yaml_separator_that_is_a_wide_colon() => Changed("author: The editors", "author：The editors").Prints("""
        input/articles/a-wall.md(10,7): error yaml-separator: This colon is a wide one (：), which YAML does not know. Write: author: The editors
        """);

    [Fact]
    public void yaml_comment() => Changed("title: A wall or a boundary", "title: The #1 wall").Prints("""
        input/articles/a-wall.md(2,8): warning yaml-comment: YAML takes "#1 wall" for a note to editors, so no page prints it. If it belongs to the text, put quotes around all of it: "The #1 wall"
        """);

    [Fact]
    public void yaml_escape() => Changed("author: The editors", "author: \"C:\\new\"").Prints("""
        input/articles/a-wall.md(10,9): error yaml-escape: In double quotes, YAML does not print \n as it stands. Use single quotes: 'C:\new'
        """);

    [Fact]
    public void front_matter_late() => Changed("---\ntitle: About us", "\n---\ntitle: About us", "pages/about.md").Prints("""
        input/pages/about.md(2,1): error front-matter-late: The front matter begins in line 2, and it has to begin in the first. Delete what stands above it.
        """);

    [Fact]
    public void front_matter_mark() => Changed("---\ntitle: About us", "–-\ntitle: About us", "pages/about.md").Prints("""
        input/pages/about.md(1,1): error front-matter-mark: This line opens the front matter, so it has to be three hyphens and nothing else: ---
        """);

    [Fact]
    public void unlikely_day() => Changed("published: 2026-03-01", "published: 0026-03-01").Prints("""
        input/articles/a-wall.md(4,12): error unlikely-day: "published" says 0026-03-01. Check the year: is 2026-03-01 meant?
        """);

    [Theory]
    [InlineData("2031-06-15", true)]
    [InlineData("2031-06-16", false)]
    public void unlikely_day_far_ahead(string written, bool isFine) => Changed("published: 2026-03-01", $"published: {written}").Prints(isFine ? "" : $"""
        input/articles/a-wall.md(4,12): error unlikely-day: "published" says {written}. Check the year: is 2026-06-16 meant?
        """);

    [Theory]
    [InlineData("2026-11-31", "November has 30 days.")]
    [InlineData("2026-02-29", "February 2026 has 28 days.")]
    [InlineData("31/11/2026", "November has 30 days.")]
    [InlineData("November 23, 2026", "Write year, month and day with hyphens, like 2026-11-23.")]
    [InlineData("23 Nov 2026", "Write year, month and day with hyphens, like 2026-11-23.")]
    [InlineData("11/23/2026", "Write year, month and day with hyphens, like 2026-11-23.")]
    public void bad_date_that_can_be_mended(string written, string advice) => Changed("published: 2026-03-01", $"published: {written}").Prints($"""
        input/articles/a-wall.md(4,12): error bad-date: "{written}" is not a day for "published". {advice}
        """);

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("Null")]
    public void empty_value_that_YAML_has_a_word_for(string nothing) => Changed("author: The editors", $"author: {nothing}").Prints($"""
        input/articles/a-wall.md(10,9): error empty-value: "author" has no value: YAML takes {nothing} for none. Name who wrote it; the sample site's author is The editors.
        """);

    [Fact]
    public void empty_value_that_is_a_note() => Changed("title: A wall or a boundary", "title: # A wall").Prints("""
        input/articles/a-wall.md(2,7): error empty-value: "title" has no value: YAML takes "# A wall" for a note to editors. Write what the page says, in at most 65 characters.
        """);

    [Fact]
    public void wrong_shape_of_a_list_in_a_list() => Changed("topics: [closeness]", "topics: [[closeness]]").Prints("""
        input/articles/a-wall.md(5,9): error wrong-shape: "topics" takes one pair of brackets: [closeness].
        """);

    [Fact]
    public void yaml_unquoted_colon() => Changed("title: A wall or a boundary", "title: Boundaries: a wall or a choice").Prints("""
        input/articles/a-wall.md(2,8): error yaml-unquoted-colon: The value holds a colon, which YAML takes for a new key. Put straight quotes around it: "Boundaries: a wall or a choice"
        """);

    [Fact]
    public void yaml_unquoted_colon_in_a_list() => Changed("- A wall comes by itself.", "- A wall: it comes by itself.").Prints("""
        input/articles/a-wall.md(8,5): error yaml-unquoted-colon: The value holds a colon, which YAML takes for a new key. Put straight quotes around it: "A wall: it comes by itself."
        """);

    [Fact]
    public void yaml_reserved_character() => Changed("title: A wall or a boundary", "title: @home with a wall").Prints("""
        input/articles/a-wall.md(2,8): error yaml-reserved-character: A value cannot begin with @ in YAML. Put straight quotes around it: "@home with a wall"
        """);

    [Fact]
    public void yaml_reserved_character_that_YAML_lets_pass() => Changed("title: A wall or a boundary", "title: !important A wall").Prints("""
        input/articles/a-wall.md(2,8): error yaml-reserved-character: A value cannot begin with ! in YAML. Put straight quotes around it: "!important A wall"
        """);

    [Fact]
    public void yaml_unclosed_bracket() => Changed("topics: [closeness]", "topics: [closeness").Prints("""
        input/articles/a-wall.md(5,9): error yaml-unclosed-bracket: The list that begins with [ is not closed. Put ] at its end.
        """);

    [Fact]
    public void yaml_unclosed_quote() => Changed("title: A wall or a boundary", "title: \"A wall or a boundary").Prints("""
        input/articles/a-wall.md(2,8): error yaml-unclosed-quote: The value begins with ", and nothing closes it. Write: "A wall or a boundary"
        """);

    [Fact]
    public void yaml_text_after_end() => Changed("title: A wall or a boundary", "title: \"Sorry\" isn't a wall").Prints("""
        input/articles/a-wall.md(2,8): error yaml-text-after-end: YAML takes the first " for the end of this value, and more follows. Put quotes around all of it: '"Sorry" isn''t a wall'
        """);

    [Fact]
    public void yaml_text_after_end_of_a_list() => Changed("title: A wall or a boundary", "title: [A wall] or a boundary").Prints("""
        input/articles/a-wall.md(2,8): error yaml-text-after-end: YAML takes the first ] for the end of this value, and more follows. Put quotes around all of it: "[A wall] or a boundary"
        """);

    [Fact]
    public void yaml_syntax() => Changed("author: The editors", " author: The editors").Prints("""
        input/articles/a-wall.md(10,2): error yaml-syntax: This is not YAML as we read it. A key is a word, a colon and a space; a list has one item a line, each after "- "; what belongs together begins in the same column.
        """);

    [Fact]
    public void yaml_too_deep() => Changed("topics: [closeness]", $"topics: {new string('[', 40)}{new string(']', 40)}").Prints("""
        input/articles/a-wall.md(5,38): error yaml-too-deep: Lists and keys are nested too deeply to be read. If this is a text, put straight quotes around it.
        """);

    [Fact]
    public void yaml_second_document() => Fact("sources.yml", "two-2002:", "---\ntwo-2002:").Prints("""
        input/facts/sources.yml(9,1): error yaml-second-document: This line begins a second document, and all that follows it would be lost. Delete the line.
        """);

    [Fact]
    public void yaml_not_keys() => Fact("site.yml", "name: Mini", "- name: Mini\n- x").With("facts/site.yml", "- Mini\n- en").Prints("""
        input/facts/site.yml(1,1): error yaml-not-keys: site.yml is made of keys, each on its own line: a word, a colon, a space and a value.
        """);

    [Fact]
    public void unknown_key() => Article("decription: A slip").Prints("""
        input/articles/a-wall.md(11,1): error unknown-key: "decription" is not a key of an article. Did you mean "description"?
        """);

    [Fact]
    public void unknown_key_that_is_near_to_none() => Article("colour: red").Prints("""
        input/articles/a-wall.md(11,1): error unknown-key: "colour" is not a key of an article. These are: title, description, published, updated, topics, keyPoints, author, reviewed, callToAction, quickExit, aliases, order, draft.
        """);

    [Fact]
    public void duplicate_key() => Article("title: Another").Prints("""
        input/articles/a-wall.md(11,1): error duplicate-key: "title" stands here a second time; the first is in line 2. Keep one of them.
        """);

    [Fact]
    public void duplicate_key_with_the_same_key_of_another_level_between() => Fact("site.yml", "  address: https://booking.test/", "  address: https://booking.test/\naddress: https://again.test/").Prints("""
        input/facts/site.yml(16,1): error duplicate-key: "address" stands here a second time; the first is in line 4. Keep one of them.
        """);

    [Fact]
    public void duplicate_key_in_other_letters() => Article("Title: Another").Prints("""
        input/articles/a-wall.md(11,1): error duplicate-key: "Title" stands here a second time; the first is in line 2. Keep one of them.
        """);

    [Fact]
    public void missing_key() => Changed("author: The editors\n", "").Prints("""
        input/articles/a-wall.md(2,1): error missing-key: An article needs the key "author". Name who wrote it; the sample site's author is The editors.
        """);

    [Fact]
    public void missing_key_of_a_file() => Fact("site.yml", "name: Mini\n", "").Prints("""
        input/facts/site.yml(1,1): error missing-key: site.yml needs the key "name". Write the site's name.
        """);

    [Fact]
    public void empty_value() => Changed("author: The editors", "author:").Prints("""
        input/articles/a-wall.md(10,8): error empty-value: "author" has no value. Name who wrote it; the sample site's author is The editors.
        """);

    [Fact]
    public void wrong_shape() => Changed("topics: [closeness]", "topics: closeness").Prints("""
        input/articles/a-wall.md(5,9): error wrong-shape: "topics" takes a list: [closeness].
        """);

    [Fact]
    public void wrong_shape_of_a_review() => Article("reviewed: yes").Prints("""
        input/articles/a-wall.md(11,11): error wrong-shape: "reviewed" takes keys of its own: on, by, credential, next.
        """);

    [Theory]
    [InlineData("28.03.2026", "2026-03-28")]
    [InlineData("3/28/2026", "2026-03-28")]
    [InlineData("2026/3/1", "2026-03-01")]
    [InlineData("13.12.2026", "2026-12-13")]
    [InlineData("12/13/2026", "2026-12-13")]
    [InlineData("12.03.2026", "2026-03-28")]
    [InlineData("03/12/2026", "2026-03-28")]
    [InlineData("2026-13-40", "2026-03-28")]
    [InlineData("٢٨-٠٣-٢٠٢٦", "2026-03-28")]
    [InlineData("soon", "2026-03-28")]
    public void bad_date(string written, string suggestion) => Changed("published: 2026-03-01", $"published: {written}").Prints($"""
        input/articles/a-wall.md(4,12): error bad-date: "{written}" is not a day for "published". Write year, month and day with hyphens, like {suggestion}.
        """);

    [Fact]
    public void bad_flag() => Article("draft: perhaps").Prints("""
        input/articles/a-wall.md(11,8): error bad-flag: "draft" is true or false, not "perhaps".
        """);

    [Fact]
    public void bad_number() => Article("order: first").Prints("""
        input/articles/a-wall.md(11,8): error bad-number: "order" is a whole number, not "first".
        """);

    [Fact]
    public void unknown_value() => Fact("sources.yml", "kind: book", "kind: bok").Prints("""
        input/facts/sources.yml(10,9): error unknown-value: "bok" is not a value of "kind". Did you mean "book"?
        """);

    [Fact]
    public void wrong_length() => Changed("title: A wall or a boundary", $"title: {new string('a', 66)}").Prints("""
        input/articles/a-wall.md(2,8): error wrong-length: "title" has 66 characters, and it may have 1 to 65. Shorten it.
        """);

    [Fact]
    public void wrong_length_of_a_short_text() => Changed("description: How to tell A wall or a boundary apart from what was there before you came.", "description: Walls.").Prints("""
        input/articles/a-wall.md(3,14): error wrong-length: "description" has 6 characters, and it may have 50 to 160. Lengthen it.
        """);

    [Fact]
    public void wrong_count() => Changed("  - Both had a reason once.\n", "").Prints("""
        input/articles/a-wall.md(7,3): error wrong-count: 2 items stand under "keyPoints", and 3 to 5 belong there. Add one.
        """);

    [Fact]
    public void wrong_form() => Fact("site.yml", "region: US", "region: us").Prints("""
        input/facts/site.yml(3,9): error wrong-form: "us" has not the form of "region". Write two capital letters, like US.
        """);

    [Fact]
    public void wrong_form_of_a_language() => Fact("site.yml", "language: en-US", "language: en-US-<b>").Prints("""
        input/facts/site.yml(2,11): error wrong-form: "en-US-<b>" has not the form of "language". Write a language tag (BCP 47), like en-US.
        """);

    [Fact]
    public void wrong_form_of_a_mail_address() => Fact("site.yml", "email: mail@mini.test", "email: just words").Prints("""
        input/facts/site.yml(9,10): error wrong-form: "just words" has not the form of "email". Write an address with one @, without spaces, like hello@example.org.
        """);

    [Fact]
    public void wrong_form_of_an_id_of_a_way() => Fact("helplines.yml", "id: us-chat", "id: US Chat line").Prints("""
        input/facts/helplines.yml(14,18): error wrong-form: "US Chat line" has not the form of "id". Write small letters, digits and single hyphens, like us-112-call.
        """);

    [Fact]
    public void wrong_form_of_an_id_of_a_source() => Fact("sources.yml", "two-2002:", "two-2002:\n  kind: book\n  authors: Two\n  title: Two\n  supports: Two.\nThree 2003:").Prints("""
        input/facts/sources.yml(14,1): error wrong-form: "Three 2003" has not the form of "id". Write small letters, digits and single hyphens, like overall-simpson-2013.
        """);

    [Fact]
    public void address_with_password() => Fact("site.yml", "https://mini.test/", "https://me:secret@mini.test/").Prints("""
        input/facts/site.yml(4,10): error address-with-password: The address for "address" holds a user or a password before the @, and everybody could read it. Delete that part up to the @, and change the password if this file was public.
        """);

    [Fact]
    public void bad_address() => Fact("site.yml", "https://booking.test/", "booking.test").Prints("""
        input/facts/site.yml(15,12): error bad-address: "booking.test" is not an address for "address". Write it whole, beginning with https://.
        """);

    [Theory]
    [InlineData("code.test/edit/{path}")]
    [InlineData("http://code.test/edit/{path}")]
    [InlineData("https://")]
    [InlineData("https://code.test/an edit/{path}")]
    public void bad_address_with_gaps(string written) => Fact("site.yml", "name: Mini", $"editPage: {written}\nname: Mini").Prints($"""
        input/facts/site.yml(1,11): error bad-address: "{written}" is not an address for "editPage". Write it whole, beginning with https://.
        """);
}
