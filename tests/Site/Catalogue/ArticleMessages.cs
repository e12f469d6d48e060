using Site.Tests.Features;
using Site.Tests.Support;
using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about articles and pages as a whole, to the letter.</summary>
public sealed partial class ArticleMessages
{
    private const string Moat = "articles/a-moat.md";

    private static string AMoat(string frontMatter) =>
        MiniSite.Article(frontMatter).Replace("A wall or", "A moat or", StringComparison.Ordinal);

    [Fact]
    public void unknown_topic() => Changed("[closeness]", "[closeness, closenes]").Prints("""
        input/articles/a-wall.md(5,21): error unknown-topic: There is no topic "closenes". Did you mean "closeness"? Topics are the files of topics/: closeness.
        """);

    [Fact]
    public void unknown_topic_where_there_is_none() => new MiniSite().Without("topics/closeness.md").Prints("""
        input/articles/a-wall.md(5,10): error unknown-topic: There is no topic "closeness". Add a file to topics/ for it.
        """);

    [Fact]
    public void repeated_topic() => Changed("[closeness]", "[closeness, closeness]").Prints("""
        input/articles/a-wall.md(5,21): error repeated-topic: The topic "closeness" stands here twice. Keep one.
        """);

    [Fact]
    public void unknown_article() => new MiniSite().WithPath("in", "a-wall, a-wal").Prints("""
        input/paths/in.md(4,20): error unknown-article: There is no article "a-wal". Did you mean "a-wall"? Write the name of its file in articles/, without the ending.
        """);

    [Fact]
    public void repeated_article() => new MiniSite().WithPath("in", "a-wall, a-wall").Prints("""
        input/paths/in.md(4,20): error repeated-article: The article "a-wall" stands here twice. Keep one.
        """);

    [Fact]
    public void too_few_sources() => Changed("[^two-2002]", "").Prints("""
        input/articles/a-wall.md(1,1): error too-few-sources: The article cites 1 source, and it needs at least 2. Cite with [^id] after the sentence; the ids stand in facts/sources.yml.
        """);

    [Fact]
    public void unknown_source() => Changed("[^two-2002]", "[^two-2003]").Prints("""
        input/articles/a-wall.md(14,39): error unknown-source: There is no source and no footnote "two-2003". Did you mean "two-2002"? Sources stand in facts/sources.yml; a footnote of your own needs a line [^two-2003]: with its text.
        """);

    [Fact]
    public void updated_before_published() => Article("updated: 2026-02-28").Prints("""
        input/articles/a-wall.md(11,10): error updated-before-published: "updated" is before "published". Check both dates.
        """);

    [Fact]
    public void review_order() => Article("reviewed: {on: 2026-06-15, by: A. Person, credential: LMFT, next: 2026-06-15}").Prints("""
        input/articles/a-wall.md(11,67): error review-order: "next" is not later than "on". The next review comes after the last one.
        """);

    [Fact]
    public void review_due() => Article("reviewed: {on: 2025-06-01, by: A. Person, credential: LMFT, next: 2026-06-01}").Prints("""
        input/articles/a-wall.md(11,67): warning review-due: The review was due on 2026-06-01, and the page says so. Ask for a new review, then set "on" and "next".
        """);

    [Fact]
    public void review_overdue() => Article("reviewed: {on: 2024-06-01, by: A. Person, credential: LMFT, next: 2025-06-01}").Prints("""
        input/articles/a-wall.md(11,67): error review-overdue: The review was due on 2025-06-01, more than 180 days ago. Ask for a new review, or make the article a draft.
        """);

    [Fact]
    public void repeated_title() => new MiniSite().With("pages/closeness.md", MiniSite.Page("closeness")).Prints("""
        input/pages/closeness.md(1,1): warning unreachable-page: No page leads to /closeness/, so nobody will find it. Link to it from a page where readers would look for it: [its title](the way to this file).
        input/topics/closeness.md(2,8): error repeated-title: The title "Closeness" is also that of input/pages/closeness.md. Each page has a title of its own.
        input/topics/closeness.md(3,14): warning repeated-description: The description is also that of input/pages/closeness.md, and side by side nobody could tell the two pages apart. Say what this one has that the other has not.
        """);

    [Fact]
    public void repeated_description() => Changed("All articles, on", "about us, on", "articles/index.md").Prints("""
        input/pages/about.md(3,14): warning repeated-description: The description is also that of input/articles/index.md, and side by side nobody could tell the two pages apart. Say what this one has that the other has not.
        """);

    [Fact]
    public void unreachable_page() => new MiniSite()
        .With("pages/rooms.md", MiniSite.Page("Our rooms").Replace("Some words.", "See [the stairs](stairs.md).", StringComparison.Ordinal))
        .With("pages/stairs.md", MiniSite.Page("Our stairs").Replace("Some words.", "See [the rooms](rooms.md).", StringComparison.Ordinal))
        .With("pages/bell.md", MiniSite.Page("Our bell"))
        .Replace("pages/about.md", "Some words.", "See [the bell](bell.md).").Prints("""
        input/pages/rooms.md(1,1): warning unreachable-page: No page leads to /rooms/, so nobody will find it. Link to it from a page where readers would look for it: [its title](the way to this file).
        input/pages/stairs.md(1,1): warning unreachable-page: No page leads to /stairs/, so nobody will find it. Link to it from a page where readers would look for it: [its title](the way to this file).
        """);

    [Fact]
    public void bad_alias() => Article("aliases: [Old Walls, /, /../etc/, /Old.php?id=3]").Prints("""
        input/articles/a-wall.md(11,11): error bad-alias: "Old Walls" cannot be an old address. Write it from the site's root, with a slash at both ends or with the ending that it had: /old-walls/. What follows a ? or # is left out.
        input/articles/a-wall.md(11,22): error bad-alias: "/" cannot be an old address. Write it from the site's root, with a slash at both ends or with the ending that it had: /old-address/. What follows a ? or # is left out.
        input/articles/a-wall.md(11,25): error bad-alias: "/../etc/" cannot be an old address. Write it from the site's root, with a slash at both ends or with the ending that it had: /etc/. What follows a ? or # is left out.
        input/articles/a-wall.md(11,35): error bad-alias: "/Old.php?id=3" cannot be an old address. Write it from the site's root, with a slash at both ends or with the ending that it had: /Old.php. What follows a ? or # is left out.
        """);

    [Fact]
    public void alias_over_page() => Article("aliases: [/about/]").Prints("""
        input/articles/a-wall.md(11,11): error alias-over-page: The alias /about/ is the address of input/pages/about.md, which would become unreachable. Delete the alias or rename the page.
        """);

    [Fact]
    public void alias_twice() => Article("aliases: [/old/]").With(Moat, AMoat("aliases: [/old/]")).Prints("""
        input/articles/a-wall.md(11,11): error alias-twice: The alias /old/ stands in input/articles/a-moat.md too, and an old address leads to one page. Keep it in one of them.
        """);

    [Fact]
    public void care_missing() => Changed("callToAction: false\n", "").Prints("""
        input/articles/a-wall.md(1,1): warning care-missing: The article has no block "::: care", so its reader is not told when to talk to someone, and the next step is not offered. End the text with one: a list between "::: care" and ":::". If that is meant, write "callToAction: false" in the front matter.
        """);

    [Fact]
    public void repeated_order() => Article("order: 2").With(Moat, AMoat("order: 2")).Prints("""
        input/articles/a-wall.md(11,8): warning repeated-order: "order: 2" stands in input/articles/a-moat.md too, so their dates decide which comes first. Give one of them another number.
        """);

    [Fact]
    public void call_to_action_without_care() => Article("callToAction: true").Prints("""
        input/articles/a-wall.md(11,15): error call-to-action-without-care: "callToAction: true" needs a block "::: care" in the text: the next step stands only after it. Add the block, or delete the key.
        """);

    [Fact]
    public void unknown_start() => Changed("---\ntitle: The home", "---\nstart: articles/a-wal.md\ntitle: The home", "index.md").Prints("""
        input/index.md(2,8): error unknown-start: There is no published article "articles/a-wal.md" to start with. Did you mean "articles/a-wall.md"? Write its path, like articles/a-wall.md.
        """);
}
