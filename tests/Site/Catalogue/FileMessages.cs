using Site.Documents;
using Site.Input;
using Site.Problems;
using Site.Tests.Support;
using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about files, to the letter.</summary>
public sealed class FileMessages
{
    [Fact]
    public void form_out_of_date()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File(".github/ISSUE_TEMPLATE"));
        File.WriteAllText(folder.File(".github/ISSUE_TEMPLATE/config.yml"), "contact_links:\n  # Help\n  - mine\n  # End of help\n");
        var problems = new ProblemList();
        new CheckParts(folder.Path).Check([new TextPassage(".github/ISSUE_TEMPLATE/config.yml", "# Help", "# End of help", "  - new")], problems);

        AreTheLinesOf(problems.InOrder(), """
            .github/ISSUE_TEMPLATE/config.yml(2,1): warning form-out-of-date: The help below this line is not what facts/helplines.yml and facts/site.yml give now. Draw it anew, run: dotnet run --project src -- schema
            """);
    }

    [Fact]
    public void missing_file() => new MiniSite().Without("pages/privacy.md").Prints("""
        input/pages/privacy.md(1,1): error missing-file: This file is missing. It holds the privacy notice. Take it from the original project, or write it anew.
        """);

    [Fact]
    public void missing_file_of_facts() => new MiniSite().Without("facts/helplines.yml").Prints("""
        input/facts/helplines.yml(1,1): error missing-file: This file is missing. It holds every crisis number that the site may show. Take it from the original project, or write it anew.
        """);

    [Fact]
    public void not_utf8() => new MiniSite().With("pages/about.md", "---\ntitle: Caf\u00e9"u8.ToArray()[..^2].Append((byte)0xE9).ToArray()).Prints("""
        input/pages/about.md(2,11): error not-utf8: The byte 0xE9 is not UTF-8 text. Save the file with the encoding UTF-8.
        """);

    [Fact]
    public void merge_conflict() => Article(text: "<<<<<<< HEAD\nMine.\n=======\nTheirs.\n>>>>>>> feature").Prints("""
        input/articles/a-wall.md(16,1): error merge-conflict: A merge conflict was left in this file: two versions of some lines, between <<<<<<< and >>>>>>>. Keep the one that is right, and delete the other and the lines <<<<<<<, ======= and >>>>>>>.
        """);

    [Fact]
    public void invisible_character() => Article(text: "A bound\u200Bary.").Prints("""
        input/articles/a-wall.md(16,8): warning invisible-character: A zero-width space (U+200B) stands in "boundary", a character that nobody sees. Delete it: type the word anew without it.
        """);

    [Fact]
    public void invisible_character_by_its_name() => Article(text: "A bound&shy;ary.").Prints("""
        input/articles/a-wall.md(16,8): warning invisible-character: A soft hyphen (U+00AD) stands in "&shy;", a character that nobody sees. Delete it: type the word anew without it.
        """);

    [Fact]
    public void reading_direction() => Article(text: "The code is \u202Edrawkcab here.").Prints("""
        input/articles/a-wall.md(16,13): error reading-direction: An order to read right to left (U+202E) stands here, a character that nobody sees and that changes the order of reading. Delete it; words of a language that runs right to left need it in a pair.
        """);

    [Fact]
    public void lost_character() => Article(text: "A \uFFFD here.").Prints("""
        input/articles/a-wall.md(16,3): error lost-character: A character was lost here, and a sign (�) stands in its place. Look up what it was, and type it anew.
        """);

    [Fact]
    public void broken_encoding() => Article(text: "Itâ€™s chosen.").Prints("""
        input/articles/a-wall.md(16,3): error broken-encoding: "â€™" is what a broken encoding made of "’". Type it anew, here and wherever it stands.
        """);

    [Fact]
    public void control_character() => Article(text: "Two words\0here.").Prints("""
        input/articles/a-wall.md(16,10): error control-character: An invisible control character (U+0000) stands here. Delete it; if the whole file looks strange, it is not a text file.
        """);

    [Fact]
    public void control_character_behind_an_escape() => Changed("author: The editors", "author: \"The \\0 editors\"").Prints("""
        input/articles/a-wall.md(10,9): error control-character: An invisible control character (U+0000) stands here. Delete it; if the whole file looks strange, it is not a text file.
        """);

    [Fact]
    public void file_too_large() => Article(text: new string('a', 1_200_000)).Prints("""
        input/articles/a-wall.md(1,1): error file-too-large: This file has 1.2 MB, and a text may have 1.0 MB. Is it a picture or a document with the wrong ending?
        """);

    [Fact]
    public void unreadable_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the temporary folder could not be deleted while a file in it is open.");
        FileStream? other = null;
        new MiniSite().Prints("""
            input/pages/about.md(1,1): error unreadable-file: This file cannot be read: The process cannot access the file 'input/pages/about.md' because it is being used by another process. Close the programs that use it, and check who may read it.
            """, prepare: input => other = new FileStream(Path.Combine(input, "pages/about.md"), FileMode.Open, FileAccess.Read, FileShare.None));
        other?.Dispose();
    }

    [Fact]
    public void empty_file() => new MiniSite().With("pages/about.md", " \n").Prints("""
        input/pages/about.md(1,1): error empty-file: This file is empty. Begin it with front matter (a line ---, then title: and description:, then a line ---), or delete it.
        """);

    [Fact]
    public void symbolic_link() => new MiniSite().Without("pages/about.md").Prints("""
        input/pages/about.md(1,1): error symbolic-link: This is a symbolic link, and the site is built from real files alone. Put the file itself here.
        """, prepare: input => File.CreateSymbolicLink(Path.Combine(input, "pages/about.md"), Path.Combine(input, "index.md")));

    [Fact]
    public void folder_as_page() => new MiniSite().Prints("""
        input/articles/a-moat.md(1,1): error folder-as-page: This is a folder with the name of a Markdown file. Rename it, or move its text into a file of that name.
        """, prepare: input => Directory.CreateDirectory(Path.Combine(input, "articles/a-moat.md")));

    [Fact]
    public void misplaced_page() => new MiniSite().With("articles/walls/a-moat.md", MiniSite.Page("A moat")).Prints("""
        input/articles/walls/a-moat.md(1,1): error misplaced-page: No page can stand here. An article belongs in articles/, a topic in topics/, any other page in pages/, without folders below them.
        """);

    [Fact]
    public void unused_file() => new MiniSite().With("favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>").Prints("""
        input/favicon.svg(1,1): warning unused-file: Nothing uses this file. Pages end in .md, facts in .yml; pictures belong in images/ and end in .png, .jpg, .gif, .webp or .svg.
        """);

    [Fact]
    public void bad_slug() => new MiniSite().With("pages/Über uns.md", MiniSite.Page("Us again")).Prints("""
        input/pages/Über uns.md(1,1): error bad-slug: "pages/Über uns.md" cannot be an address. Use small letters a to z, digits and single hyphens: rename the file to "pages/uber-uns.md".
        """);

    [Fact]
    public void bad_slug_of_an_ending() => new MiniSite().With("pages/us.MD", MiniSite.Page("Us again")).Prints("""
        input/pages/us.MD(1,1): error bad-slug: "pages/us.MD" cannot be an address. Use small letters a to z, digits and single hyphens: rename the file to "pages/us.md".
        """);

    [Fact]
    public void bad_slug_of_a_picture() => new MiniSite().With("images/My Photos/Photo.PNG", "").Prints("""
        input/images/My Photos/Photo.PNG(1,1): error bad-slug: "images/My Photos/Photo.PNG" cannot be an address. Use small letters a to z, digits and single hyphens: rename the file to "images/my-photos/photo.png".
        """);

    [Fact]
    public void reserved_name() => new MiniSite().With("pages/con.md", MiniSite.Page("Con")).Prints("""
        input/pages/con.md(1,1): error reserved-name: "con" is a name that Windows reserves, so the site could not be copied there. Choose another file name.
        """);

    [Fact]
    public void duplicate_address() => new MiniSite().With("pages/articles.md", MiniSite.Page("The articles")).Prints("""
        input/articles/index.md(1,1): error duplicate-address: This page would stand at /articles/, and so would input/pages/articles.md. Rename one of them.
        input/pages/articles.md(1,1): error duplicate-address: This page would stand at /articles/, and so would input/articles/index.md. Rename one of them.
        """);

    [Fact]
    public void reserved_address() => new MiniSite().With("pages/images.md", MiniSite.Page("Images")).Prints("""
        input/pages/images.md(1,1): error reserved-address: /images/ is not free: the name "images" at the root of the site belongs to the pictures. Rename this file, for example to "about-images.md".
        """);

    [Fact]
    public void reserved_address_of_an_alias() => Article("aliases: [/images/old.html]").Prints("""
        input/articles/a-wall.md(11,11): error reserved-address: /images/old.html is not free: the name "images" at the root of the site belongs to the pictures. Delete this alias; your host may be able to send readers on from there.
        """);

    [Fact]
    public void unknown_root_file() => new MiniSite().With("root/tracker.js", "go()").Prints("""
        input/root/tracker.js(1,1): error unknown-root-file: "tracker.js" is not published: root/ is for files that are known to do no harm as they are. These are CNAME, .nojekyll, BingSiteAuth.xml, apple-app-site-association, any .txt, a proof of ownership like google1234567890abcdef.html, and in .well-known/ any .txt, any .json and any file without an ending. A page belongs in pages/, a picture in images/.
        """);

    [Fact]
    public void unknown_root_file_with_a_slip_in_its_name() => new MiniSite().With("root/cname", "mini.test").Prints("""
        input/root/cname(1,1): error unknown-root-file: "cname" is not published: root/ is for files that are known to do no harm as they are. Did you mean "CNAME"? These are CNAME, .nojekyll, BingSiteAuth.xml, apple-app-site-association, any .txt, a proof of ownership like google1234567890abcdef.html, and in .well-known/ any .txt, any .json and any file without an ending. A page belongs in pages/, a picture in images/.
        """);

    [Fact]
    public void unsafe_root_file() => new MiniSite().With("root/google123.html", "google123.html\n<script>go()</script>").Prints("""
        input/root/google123.html(2,1): error unsafe-root-file: "<script" stands here, and root/ takes no file of which a browser could run or load something. A proof of ownership needs a line of text alone; ask its service for another kind of proof, such as an entry in the DNS.
        """);

    [Fact]
    public void page_in_root() => new MiniSite().With("root/offer2026.html", new string('a', 300)).Prints("""
        input/root/offer2026.html(1,1): error page-in-root: "offer2026.html" has more words than a proof of ownership, and a page bears crisis help and the disclaimer. Write it as a page in pages/.
        """);

    [Fact]
    public void taken_root_file() => new MiniSite().With("root/robots.txt", "User-agent: *").Prints("""
        input/root/robots.txt(1,1): error taken-root-file: "robots.txt" would take the place of the file of that name that comes from the generator. Delete this one, or rename it.
        """);

    [Fact]
    public void misplaced_root_file() => new MiniSite().With("CNAME", "mini.test").Prints("""
        input/CNAME(1,1): warning misplaced-root-file: This file is not published. If it is meant to stand at the root of the site as it is, move it to input/root/CNAME.
        """);

    [Fact]
    public void unreadable_image() => new MiniSite().With("images/wall.png", "no picture").Prints("""
        input/images/wall.png(1,1): error unreadable-image: This image's width and height cannot be read. Save it again as .png, .jpg, .gif, .webp or .svg (an .svg begins with <svg xmlns="http://www.w3.org/2000/svg", and needs a viewBox, or a width and a height).
        """);

    [Fact]
    public void not_a_regular_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        new MiniSite().Prints(
            """
            input/pages/x.md(1,1): error not-a-regular-file: This is a pipe, a socket or a device, and the site is built from real files alone. Put a file here, or delete it.
            """,
            prepare: input => System.Diagnostics.Process.Start("mkfifo", input + "/pages/x.md").WaitForExit());
    }

    [Fact]
    public void file_name_encoding() => new MiniSite().Prints(
        """
        input/articles/caf�.md(1,1): error file-name-encoding: The name of this file holds letters that cannot be read, so neither can the file. Rename it, with small letters a to z, digits and single hyphens.
        """.Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal),
        prepare: input => File.WriteAllText(input + "/articles/caf\uFFFD.md", "Words."));

    [Fact]
    public void picture_kind() => Article(text: "![A couch](../images/couch.heic)").With("images/couch.heic", "bytes").Prints("""
        input/articles/a-wall.md(16,1): error picture-kind: "images/couch.heic" is a HEIC picture, and many browsers do not show these. Open it and save it again as .jpg (a photograph) or .png (a drawing, a screenshot) in images/.
        """);

    [Fact]
    public void picture_name() => new MiniSite().With("images/couch.jpg", "GIF89a").Prints("""
        input/images/couch.jpg(1,1): error picture-name: "images/couch.jpg" is a GIF picture by what is in it. Rename it to "images/couch.gif", here and where it is shown; or open it and save it again as .jpg.
        """);

    [Fact]
    public void picture_too_large() => new MiniSite().With("images/couch.png", new byte[45_200_000]).Prints("""
        input/images/couch.png(1,1): error picture-too-large: This picture has 45.2 MB, and a picture may have 20.0 MB. Make it smaller: 1600 pixels are wide enough, saved as .jpg.
        """);

    [Fact]
    public void damaged_picture() => new MiniSite().With("images/couch.jpg", Photo.Jpeg(40, 30)[..^100]).Prints("""
        input/images/couch.jpg(1,1): error damaged-picture: A part of this picture is missing or broken, as after a download that ended too early. Copy it again from where you have it. If it opens there, save it again as .jpg.
        """);

    [Fact]
    public void too_many_pixels() => new MiniSite().With("images/wall.png", Photo.Claiming(30_000, 20_000, Photo.Chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1]))).Prints("""
        input/images/wall.png(1,1): error too-many-pixels: This picture is 30000 pixels wide and 20000 high. A picture may have 50 million pixels, and it has 600 million. Make it smaller: 1600 pixels are wide enough.
        """);

    [Fact]
    public void moving_picture() => new MiniSite().With("images/breath.gif", Photo.Gif(40, 30, images: 2)).Prints("""
        input/images/breath.gif(1,1): warning moving-picture: This picture moves, and nothing on a page could stop it. So the page shows its first image alone. Save the image that matters as a picture of its own.
        """);

    [Fact]
    public void unsafe_drawing() => new MiniSite().With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3' onload='start()'/>").Prints("""
        input/images/wall.svg(1,59): error unsafe-drawing: This drawing holds onload: something that runs, or that is loaded from elsewhere. Delete it, or save the drawing again as a plain .svg or as .png.
        """);
}
