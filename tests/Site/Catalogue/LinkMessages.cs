using Site.Tests.Support;
using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about links and images, to the letter.</summary>
public sealed class LinkMessages
{
    [Fact]
    public void link_marks() => Article(text: "See [how we work] (../pages/how-we-write.md) and [the\nstudy](https://a.test/my file.pdf).").Prints("""
        input/articles/a-wall.md(16,5): error link-marks: "[how we work] (../pages/how-we-write.md)" is no link yet, and would be printed as it stands. Write the words between [ ] and right behind them the address between ( ), without a space: [how we work](../pages/how-we-write.md)
        input/articles/a-wall.md(16,50): error link-marks: "[the study](https://a.test/my file.pdf)" is no link yet, and would be printed as it stands. Write the words between [ ] and right behind them the address between ( ), without a space: [the study](https://a.test/my%20file.pdf)
        """);

    [Fact]
    public void tracked_address() => Article(text: "See [a](https://www.google.com/url?q=https://a.test/x).").Prints("""
        input/articles/a-wall.md(16,5): error tracked-address: This address leads through www.google.com, which tracks who follows it. Write the address behind it: https://a.test/x
        """);

    [Fact]
    public void campaign_address() => Article(text: "See [a](https://a.test/x?utm_source=y).").Prints("""
        input/articles/a-wall.md(16,5): warning campaign-address: This address carries marks that track a campaign (utm_…, fbclid and the like). Write it without them: https://a.test/x
        """);

    [Fact]
    public void short_address() => Article(text: "See [a](https://bit.ly/3abc).").Prints("""
        input/articles/a-wall.md(16,5): warning short-address: bit.ly shortens addresses, hides where a link leads, and counts who follows it. Open it, and write the whole address of the page that comes.
        """);

    [Fact]
    public void own_machine() => Article(text: "See [a](http://localhost:8080/x).").Prints("""
        input/articles/a-wall.md(16,5): error own-machine: "localhost" is an address of your own machine or network, and nobody else can follow this link. For a page of this site, write the path of its .md file; else the address that everybody has.
        """);

    [Fact]
    public void impossible_host() => Article(text: "See [a](https://a/x).").Prints("""
        input/articles/a-wall.md(16,5): error impossible-host: The address "https://a/x" leads nowhere: "a" is no whole name of a site, such as a.org. Copy the address again from the address bar.
        """);

    [Fact]
    public void glued_sign() => Article(text: "See [a](https://a.test/x”).").Prints("""
        input/articles/a-wall.md(16,5): error glued-sign: "”" stuck to this address, and the link would not find its page. Write https://a.test/x
        """);

    [Fact]
    public void own_address() => Article(text: "See [a](https://mini.test/about/).").Prints("""
        input/articles/a-wall.md(16,5): error own-address: "https://mini.test/about/" is a page of this site by its own address. Write the path of its file, seen from this one, which holds wherever the site stands: ../pages/about.md
        """);

    [Fact]
    public void link_name() => Article(text: "See [how we work][guide].").Prints("""
        input/articles/a-wall.md(16,5): error link-name: "[how we work][guide]" is no link, for no line of this text says where "guide" leads, and would be printed as it stands. Write [how we work](address), with the path of the file or the whole address.
        """);

    [Fact]
    public void term_without_word() => Article(text: "It is called <glossary:attachment>.").WithGlossary().Prints("""
        input/articles/a-wall.md(16,14): error term-without-word: <glossary:attachment> would be printed as it stands. Put the word of the sentence between brackets, and the term behind it: [word](glossary:attachment)
        """);

    [Fact]
    public void bare_address() => Article(text: "See www.a.test, or mail mail@mini.test.").Prints("""
        input/articles/a-wall.md(16,5): warning bare-address: The address "www.a.test" is printed as letters, and nobody can follow it. Write what it leads to, and the address behind it: [words](https://www.a.test)
        input/articles/a-wall.md(16,25): warning bare-address: The address "mail@mini.test" is printed as letters, and nobody can follow it. Write what it leads to, and the address behind it: [words](mailto:mail@mini.test)
        """);

    [Fact]
    public void dead_link() => Article(text: "See [how we work](../pages/how-we-wriet.md).").Prints("""
        input/articles/a-wall.md(16,5): error dead-link: The link "../pages/how-we-wriet.md" leads to pages/how-we-wriet.md, and there is no such page. Did you mean "../pages/how-we-write.md"?
        """);

    [Fact]
    public void dead_link_that_is_near_to_none() => Article(text: "See [the moat around it](the-moat-around-a-castle.md).").Prints("""
        input/articles/a-wall.md(16,5): error dead-link: The link "the-moat-around-a-castle.md" leads to articles/the-moat-around-a-castle.md, and there is no such page. Write the path of its .md file, seen from this file. If it was renamed, keep its old address: write aliases: [/articles/the-moat-around-a-castle/] in the front matter of the new file.
        """);

    [Fact]
    public void dead_link_to_a_renamed_page() => Article(text: "See [who we are](../pages/about-us-all.md), or [the help](../pages/hel.md).").With("pages/about-us-all-here.md", MiniSite.Page("About us all")).Prints("""
        input/articles/a-wall.md(16,5): error dead-link: The link "../pages/about-us-all.md" leads to pages/about-us-all.md, and there is no such page. Did you mean "../pages/about-us-all-here.md"? If it was renamed, keep its old address: write aliases: [/about-us-all/] in the front matter of the new file.
        input/articles/a-wall.md(16,48): error dead-link: The link "../pages/hel.md" leads to pages/hel.md, and there is no such page. Did you mean "../pages/help.md"?
        input/pages/about-us-all-here.md(1,1): warning unreachable-page: No page leads to /about-us-all-here/, so nobody will find it. Link to it from a page where readers would look for it: [its title](the way to this file).
        """);

    [Fact]
    public void dead_link_in_other_letters() => Article(text: "See [who we are](../pages/About.md).").Prints("""
        input/articles/a-wall.md(16,5): error dead-link: The link "../pages/About.md" leads to pages/About.md, and there is no such page. Did you mean "../pages/about.md"?
        """);

    [Fact]
    public void link_to_unpublished() => Article(text: "See [the moat](a-moat.md) and [the gate](a-gate.md) and [quiet things](../topics/quiet.md).")
        .With("articles/a-moat.md", MiniSite.Article("draft: true").Replace("A wall or", "A moat or", StringComparison.Ordinal))
        .With("articles/a-gate.md", MiniSite.Article().Replace("A wall or", "A gate or", StringComparison.Ordinal).Replace("2026-03-01", "2026-07-01", StringComparison.Ordinal))
        .With("topics/quiet.md", MiniSite.Page("Quiet"))
        .Prints("""
        input/articles/a-wall.md(16,5): error link-to-unpublished: The link "a-moat.md" leads to a page that is not published: it is a draft. Link to it once it is.
        input/articles/a-wall.md(16,31): error link-to-unpublished: The link "a-gate.md" leads to a page that is not published: it is due on 2026-07-01. Link to it once it is.
        input/articles/a-wall.md(16,57): error link-to-unpublished: The link "../topics/quiet.md" leads to a page that is not published: no published article has this topic. Link to it once it is.
        """);

    [Fact]
    public void dead_fragment() => Article(text: "## Two kinds\n\nSee [the kinds](#two-kind) and [our rules](../pages/about.md#rules).").Prints("""
        input/articles/a-wall.md(18,5): error dead-fragment: input/articles/a-wall.md has no heading "#two-kind". Did you mean "#two-kinds"?
        input/articles/a-wall.md(18,32): error dead-fragment: input/pages/about.md has no heading "#rules". It has no headings.
        """);

    [Fact]
    public void dead_fragment_that_is_near_to_none() => Article(text: "## Two kinds\n\nSee [the reasons](#reasons).").Prints("""
        input/articles/a-wall.md(18,5): error dead-fragment: input/articles/a-wall.md has no heading "#reasons". It has: #two-kinds.
        """);

    [Fact]
    public void link_form() => Article(text: "See [who we are](/about/).").Prints("""
        input/articles/a-wall.md(16,5): error link-form: The link "/about/" is neither a file of this site nor a whole address. Write the path of the .md file seen from this file, like ../pages/help.md, or an address with https://.
        """);

    [Fact]
    public void link_scheme() => Article(text: "Press [this button](javascript:alert(1)).").Prints("""
        input/articles/a-wall.md(16,7): error link-scheme: An address cannot begin with "javascript:" here. Links lead to .md files, to https:// addresses, to terms of the glossary, [word](glossary:id), or to helplines, written <helpline:id>; pictures lie in images/.
        """);

    [Fact]
    public void bad_link() => Article(text: "See [a study](https://example.org/100%done) and [a moat](a%0Amoat.md).").Prints("""
        input/articles/a-wall.md(16,5): error bad-link: "https://example.org/100%done" is not an address that browsers understand. Copy it again from the address bar; a % is followed by two digits or letters a to f.
        input/articles/a-wall.md(16,49): error bad-link: "a%0Amoat.md" is not an address that browsers understand. Copy it again from the address bar; a % is followed by two digits or letters a to f.
        """);

    [Fact]
    public void link_outside() => Article(text: "See [the code](../../src/Program.md).").Prints("""
        input/articles/a-wall.md(16,5): error link-outside: The link "../../src/Program.md" leads out of the input folder. Link to a file inside it.
        """);

    [Fact]
    public void link_without_text() => Article(text: "See [](../pages/about.md).").Prints("""
        input/articles/a-wall.md(16,5): error link-without-text: This link has no words, so nobody can tell where it leads. Write them between the square brackets.
        """);

    [Fact]
    public void link_in_link() => Article(text: "See [the study[^one-2001]](../pages/about.md).").Prints("""
        input/articles/a-wall.md(16,15): error link-in-link: A link, a helpline or a [^mark] stands inside the words of another link, and a browser can follow only one. Put it after the link.
        """);

    [Fact]
    public void ambiguous_link() => Article(text: "[What we know](../pages/about.md), [what we know](../pages/about.md), [what *we* know](../pages/privacy.md).").Prints("""
        input/articles/a-wall.md(16,71): warning ambiguous-link: "what we know" is also the text of a link to another place, and whoever hears the links alone cannot tell them apart. Name in each what it leads to.
        """);

    [Fact]
    public void vague_link() => Article(text: "Read more [here](../pages/about.md).").Prints("""
        input/articles/a-wall.md(16,11): error vague-link: "here" says nothing to someone who hears the links alone. Name what the link leads to.
        """);

    [Fact]
    public void missing_image() => Article(text: "![A low wall](../images/wal.svg)").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Prints("""
        input/articles/a-wall.md(16,1): error missing-image: There is no image "images/wal.svg". Did you mean "../images/wall.svg"?
        """);

    [Fact]
    public void foreign_image() => Article(text: "![A low wall](https://pictures.test/wall.png)").Prints("""
        input/articles/a-wall.md(16,1): error foreign-image: This image would be loaded from another site, which would learn who reads the page. Save it in images/ and link to it there.
        """);

    [Fact]
    public void image_without_alt() => Article(text: "![](../images/wall.svg)").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Prints("""
        input/articles/a-wall.md(16,1): error image-without-alt: This image has no text alternative. Describe it in the square brackets; if it is mere decoration, write ![](picture.png "decorative").
        """);

    [Fact]
    public void alt_is_file_name() => Article(text: "![wall.svg](../images/wall.svg)").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Prints("""
        input/articles/a-wall.md(16,1): error alt-is-file-name: "wall.svg" is a file name, not a description. Say what the picture shows.
        """);

    [Fact]
    public void alt_on_decoration() => Article(text: "![A low wall](../images/wall.svg \"decorative\")").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Prints("""
        input/articles/a-wall.md(16,1): error alt-on-decoration: This image is marked as decorative and described as well. Keep the description, or the word "decorative".
        """);

    [Fact]
    public void image_title() => Article(text: "![A low wall](../images/wall.svg \"My garden\")").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Prints("""
        input/articles/a-wall.md(16,1): error image-title: The words in quotes after an image's path are shown nowhere. Put them into the text below the image, and delete them here.
        """);

    [Fact]
    public void missing_image_that_resembles_none() => Article(text: "![A couch](couch.jpg)").Prints("""
        input/articles/a-wall.md(16,1): error missing-image: There is no image "articles/couch.jpg". Put the picture into images/, and write its path seen from this file, like ../images/picture.jpg.
        """);

    [Fact]
    public void misplaced_image() => Article(text: "![A couch](couch.jpg)").With("articles/couch.jpg", "bytes").Prints("""
        input/articles/a-wall.md(16,1): error misplaced-image: "articles/couch.jpg" lies in the wrong folder: pictures belong in images/. Move it to images/couch.jpg, and write ../images/couch.jpg here.
        """);

    [Fact]
    public void alt_says_nothing() => Article(text: "![IMG_0001](../images/wall.svg)").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Prints("""
        input/articles/a-wall.md(16,1): error alt-says-nothing: "IMG_0001" does not say what the picture shows. Describe it as you would on the telephone; if it is mere decoration, write ![](picture.png "decorative").
        """);

    [Fact]
    public void long_alt() => Article(text: $"![{new string('a', 230)}](../images/wall.svg)").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Prints("""
        input/articles/a-wall.md(16,1): warning long-alt: This description has 230 characters, and more than 200 are hard to listen to. Say the main thing here, and the rest in the text beside the picture.
        """);
}
