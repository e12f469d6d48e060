using Site.Tests.Support;
using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about words that could be safer or plainer, to the letter.</summary>
public sealed class ProseMessages
{
    [Fact]
    public void wording() => Article(text: "You can simply ask. He \"committed\nsuicide\" in May; <helpline:us-call>.").Prints("""
        input/articles/a-wall.md(16,9): warning wording: Instead of "simply", write: the sentence without it. It makes a hard thing sound small.
        input/articles/a-wall.md(16,25): error wording: Instead of "committed suicide", write: died by suicide. It was never a crime.
        """);

    [Fact]
    public void wording_of_the_front_matter() => Changed("- A wall comes by itself.", "- \"A wall, simply put.\"").Prints("""
        input/articles/a-wall.md(8,14): warning wording: Instead of "simply", write: the sentence without it. It makes a hard thing sound small.
        """);

    [Fact]
    public void mention_above_text() => Changed("title: A wall", "title: After a suicide, a wall").Prints("""
        input/articles/a-wall.md(2,16): error mention-above-text: "suicide" stands above the text, and the text does not begin with a place to turn to. Name one in its first paragraph: write <helpline:us-call>.
        """);

    [Fact]
    public void mention_without_support() => Article(text: "Many have thought of suicide.\n\nOne paragraph.\n\n<helpline:us-call> at any hour.").Prints("""
        input/articles/a-wall.md(16,22): error mention-without-support: "suicide" is mentioned with no place to turn to beside it. Name one in the same paragraph, or in the one before or after it: write <helpline:us-call>.
        """);

    [Fact]
    public void sentence_length() => Article(text: $"Short.\nOne{Words(25)}. Two{Words(35)}. Three{Words(24)}.").Prints("""
        input/articles/a-wall.md(17,1): warning sentence-length: This sentence has 26 words. 25 are enough for a reader under strain, and more than 35 are an error. Make two of it.
        input/articles/a-wall.md(17,81): error sentence-length: This sentence has 36 words. 25 are enough for a reader under strain, and more than 35 are an error. Make two of it.
        """);

    [Fact]
    public void paragraph_length() => Article(text: "One. Two. Three. Four. Five.\n\nOne. Two. Three. Four. Five. Six.").Prints("""
        input/articles/a-wall.md(18,1): warning paragraph-length: This paragraph has 6 sentences, and 5 are the most that look readable on a phone. Put a blank line where the thought turns.
        """);

    [Fact]
    public void list_length() => Article(text: $"{string.Concat(Enumerable.Repeat("- one\n", 7))}\nAnd:\n\n{string.Concat(Enumerable.Repeat("1. one\n", 8))}").Prints("""
        input/articles/a-wall.md(26,1): warning list-length: This list has 8 items, and nobody keeps more than 7 in mind. Drop some, or make two lists.
        """);

    [Fact]
    public void heading_distance() => Article(text: $"## One\n\n{Paragraphs(15)}## Two\n\n{Paragraphs(16)}").Prints("""
        input/articles/a-wall.md(80,1): warning heading-distance: By the end of this paragraph, 320 words have passed without a heading, and 300 are the most. Put a heading before it, or further up.
        """);

    [Fact]
    public void article_length()
    {
        var part = string.Join(' ', Enumerable.Repeat("Two words are not much of a sentence yet.", 5));
        Article(text: string.Join("\n\n", Enumerable.Range(1, 41).Select(number => number % 5 == 1 ? $"## Part {number}\n\n{part}" : part))).Prints("""
            input/articles/a-wall.md(102,1): warning article-length: This article has 1867 words, and with this paragraph it passes 1600. Leave something out, or make two articles that link to each other.
            """);
    }

    [Fact]
    public void question_headings() => Article(text: "## Why now?\n\nWords.\n\n## A wall\n\nWords.\n\n## Who built it?\n\nWords.").Prints("""
        input/articles/a-wall.md(16,1): warning question-headings: Of the headings, 2 ask and 1 say something. A reader who skims learns more from an answer: write this one as a statement.
        """);

    [Fact]
    public void abbreviation() => Article(text: "In the US, a GP may help. The World Health Organization (WHO) agrees; the WHO and the GP.").Prints("""
        input/articles/a-wall.md(16,14): warning abbreviation: "GP" is not explained. At its first use write the whole words, then (GP); or add it to "abbreviations" in facts/wording.yml, if everyone knows it.
        """);

    [Fact]
    public void link_text() => Article(text: "See <https://study.test/one>, or [https://study.test](https://study.test/).").Prints("""
        input/articles/a-wall.md(16,5): warning link-text: The words of this link are an address, which a screen reader spells out. Write [what it leads to](https://study.test/one).
        input/articles/a-wall.md(16,34): warning link-text: The words of this link are an address, which a screen reader spells out. Write [what it leads to](https://study.test).
        """);

    [Fact]
    public void allowance_without_reason() => Article(text: "<!-- allow wording -->\nSimply a wall.").Prints("""
        input/articles/a-wall.md(16,1): error allowance-without-reason: An exception needs a reason that the next editor can judge. Write <!-- allow wording: the reason -->.
        """);

    [Fact]
    public void allowance_unneeded() => Article(text: "<!-- allow wording: a quotation -->\nA wall.").Prints("""
        input/articles/a-wall.md(16,1): warning allowance-unneeded: The text that this exception is for keeps the rule "wording". Delete the comment; an exception stands right before its block, or at the end of it.
        """);

    [Fact]
    public void unknown_rule() => Article(text: "A wall. <!-- allow sentence-lenght: a law's own words -->").Prints("""
        input/articles/a-wall.md(16,9): error unknown-rule: There is no rule "sentence-lenght" to make an exception from. Did you mean "sentence-length"? The rules are: wording, sentence-length, paragraph-length, list-length, heading-distance, article-length, question-headings, abbreviation, former-name, link-text, heading-skipped, heading-repeated, unknown-number, quick-exit-missing, heading-form, heading-underlined, heading-in-bold, list-form, list-number, table-form, table-row-length, table-head-empty, note-form, note-before-stop, unused-definition, emphasis-form, unknown-mark, comment-form, vague-link, ambiguous-link, alt-says-nothing, long-alt, link-marks, link-name, bare-address, tracked-address, campaign-address, short-address, glued-sign, own-address.
        """);

    private static string Words(int count) => string.Concat(Enumerable.Repeat(" ab", count));

    private static string Paragraphs(int count) => string.Concat(Enumerable.Repeat($"One{Words(19)}.\n\n", count));

    [Fact]
    public void former_name() => Fact("site.yml", "language:", "formerNames: [Close Enough, Anna's Notes, Mini]\nlanguage:")
        .With("pages/about.md", MiniSite.Page("About Close Enough").Replace("Some words.", "A line with Close\nEnough.\n\nAnna's Notes are here, and **Close Enough** is not. It is close enough, says Close Enoughs.", StringComparison.Ordinal)).Prints("""
        input/pages/about.md(2,14): warning former-name: "Close Enough" is no longer the name of this site, which is "Mini". Write "this site", which stays true whatever its name is.
        input/pages/about.md(3,20): warning former-name: "Close Enough" is no longer the name of this site, which is "Mini". Write "this site", which stays true whatever its name is.
        input/pages/about.md(6,13): warning former-name: "Close Enough" is no longer the name of this site, which is "Mini". Write "this site", which stays true whatever its name is.
        input/pages/about.md(9,1): warning former-name: "Anna's Notes" is no longer the name of this site, which is "Mini". Write "this site", which stays true whatever its name is.
        input/pages/about.md(9,30): warning former-name: "Close Enough" is no longer the name of this site, which is "Mini". Write "this site", which stays true whatever its name is.
        """);

    [Fact]
    public void former_name_that_is_kept_for_a_reason() => Fact("site.yml", "language:", "formerNames: [Close Enough]\nlanguage:")
        .With("pages/about.md", MiniSite.Page("About us").Replace("Some words.", "<!-- allow former-name: credit for the texts -->\nThe texts come from Close Enough.", StringComparison.Ordinal)).Prints("");
}
