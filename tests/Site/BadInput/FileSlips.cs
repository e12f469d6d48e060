using System.Text;
using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>Files that are not what their names say, or stand where they cannot.</summary>
public sealed class FileSlips
{
    private const string Path = MiniSite.ArticlePath;

    [Fact]
    public void Two_files_for_one_address() => Complains(
        new MiniSite().With("pages/topics.md", MiniSite.Page("More topics")),
        "input/pages/topics.md(1,1) duplicate-address",
        "input/topics/index.md(1,1) duplicate-address");

    [Fact]
    public void Two_files_that_differ_in_case_alone() => Complains(
        new MiniSite().With("articles/A-Wall.md", MiniSite.Article()), "input/articles/A-Wall.md(1,1) bad-slug");

    [Theory]
    [InlineData("a wall two")]
    [InlineData("A-Moat")]
    [InlineData("café")]
    [InlineData("a..moat")]
    [InlineData("-moat")]
    [InlineData("a_moat")]
    [InlineData("a\nmoat")]
    [InlineData("城")]
    public void A_name_that_cannot_be_an_address(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && name.Contains('\n', StringComparison.Ordinal), "Windows has no such names.");
        Complains(new MiniSite().With($"articles/{name}.md", MiniSite.Article()), $"input/articles/{name}.md(1,1) bad-slug");
    }

    [Fact]
    public void A_problem_is_one_line_whatever_a_file_is_called()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        var problem = Assert.Single(new MiniSite().With("articles/a\n\e[31mmoat.md", MiniSite.Article()).Build().Problems);

        Assert.DoesNotContain(problem.ToString(), char.IsControl);
    }

    [Fact]
    public void Bytes_of_Windows_1252() => Complains(
        new MiniSite().With(Path, Encoding.Latin1.GetBytes(MiniSite.Article(text: "Caf\u00e9."))), $"input/{Path}(16,4) not-utf8");

    [Fact]
    public void Two_bytes_for_each_character() => Complains(
        new MiniSite().With(Path, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(MiniSite.Article())]), $"input/{Path}(1,1) not-utf8");

    [Theory]
    [InlineData("\0")]
    [InlineData("\e[31m")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\uFFFF")]
    public void A_character_that_cannot_be_seen(string character) => Complains(
        new MiniSite().With(Path, Encoding.UTF8.GetBytes(MiniSite.Article(text: "Two words.").Replace("Two", "Two" + character, StringComparison.Ordinal))), $"input/{Path}(16,4) control-character");

    [Theory]
    [InlineData(@"\0")]
    [InlineData(@"\e[31m")]
    [InlineData(@"\uFFFE")]
    public void A_character_that_cannot_be_seen_behind_an_escape(string escape) => Complains(
        new MiniSite().Replace(Path, "author: The editors", $"author: \"The {escape} editors\""), $"input/{Path}(10,9) control-character");

    [Fact]
    public void Half_a_character_behind_an_escape() => Complains(
        new MiniSite().Replace(Path, "author: The editors", "author: \"The \\uD800 editors\""), $"input/{Path}(10,9) yaml-syntax");

    [Fact]
    public void Fifty_megabytes() => Complains(
        new MiniSite().With(Path, new byte[50_000_000]), $"input/{Path}(1,1) file-too-large");

    [Fact]
    public void A_picture_that_is_called_a_text() => Complains(
        new MiniSite().With(Path, [0x89, .. "PNG\r\n\u001a\n"u8]), $"input/{Path}(1,1) not-utf8");

    [Fact]
    public void A_folder_that_is_called_a_text() => Complains(
        new MiniSite(), ["input/articles/x.md(1,1) folder-as-page"], input => Directory.CreateDirectory(input + "/articles/x.md"));

    [Fact]
    public void A_link_out_of_the_input_folder()
    {
        using var elsewhere = new TemporaryFolder();
        File.WriteAllText(elsewhere.File("secret.md"), MiniSite.Article());
        Complains(
            new MiniSite(),
            ["input/articles/all(1,1) symbolic-link", "input/articles/secret.md(1,1) symbolic-link"],
            input =>
            {
                File.CreateSymbolicLink(input + "/articles/secret.md", elsewhere.File("secret.md"));
                Directory.CreateSymbolicLink(input + "/articles/all", elsewhere.Path);
            });
    }

    [Fact]
    public void A_link_to_the_folder_it_stands_in() => Complains(
        new MiniSite(), ["input/articles/again(1,1) symbolic-link"], input => Directory.CreateSymbolicLink(input + "/articles/again", input));

    [Theory]
    [InlineData("articles/a-wall.md~")]
    [InlineData("articles/#a-wall.md#")]
    [InlineData("articles/.a-wall.md.swp")]
    [InlineData("images/Thumbs.db")]
    [InlineData("images/.DS_Store")]
    [InlineData("desktop.ini")]
    [InlineData("articles/~$a-wall.md")]
    [InlineData("articles/a-wall.md.orig")]
    [InlineData("articles/a-wall.md.bak")]
    [InlineData("articles/a-wall.md.rej")]
    [InlineData("facts/site.yml.old")]
    [InlineData("images/wall.png.crdownload")]
    public void What_editors_and_systems_leave_behind_is_none(string path) => Complains(new MiniSite().With(path, "Words."));

    [Theory]
    [InlineData("articles/a-moat.md")]
    [InlineData("facts/helplines.yml")]
    [InlineData("images/wall.png")]
    public void A_pipe_that_nobody_writes_into(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        var site = new MiniSite();
        Complains(path.StartsWith("facts", StringComparison.Ordinal) ? site.Without(path) : site, [$"input/{path}(1,1) not-a-regular-file"], input => Make(input, "mkfifo", path));
    }

    [Fact]
    public void A_socket()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its sockets elsewhere.");
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        Complains(new MiniSite(), ["input/pages/x.md(1,1) not-a-regular-file"], input => socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(input + "/pages/x.md")));
    }

    [Fact]
    public void A_name_in_bytes_of_Windows_1252()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not have such names.");
        using var folder = new TemporaryFolder();
        new MiniSite().WriteTo(folder.Path);
        Make(folder.Path, "sh", "-c", "cp articles/a-wall.md \"$(printf 'articles/caf\\351.md')\"");
        var problems = new Site.Problems.ProblemList();
        var site = SitePipeline.Build(new BuildOptions(folder.Path, MiniSite.Today), problems);

        // .NET cannot delete it either.
        Make(folder.Path, "rm", "-r", "articles");
        Assert.Null(site);
        Assert.Equal(["file-name-encoding"], problems.InOrder().Select(problem => problem.Code));
    }

    [Fact]
    public void A_name_that_cannot_be_an_address_and_links_to_what_it_will_be_called() => Complains(
        new MiniSite().With("articles/A Moat.md", MiniSite.Article()).With(Path, MiniSite.Article(text: "See [the moat](a-moat.md).")),
        "input/articles/A Moat.md(1,1) bad-slug");

    [Fact]
    public void No_site_yml() => Complains(new MiniSite().Without("facts/site.yml"), "input/facts/site.yml(1,1) missing-file");

    [Fact]
    public void No_helplines_yml() => Complains(new MiniSite().Without("facts/helplines.yml"), "input/facts/helplines.yml(1,1) missing-file");

    [Fact]
    public void A_helpline_without_a_source() => Complains(
        new MiniSite().Replace("facts/helplines.yml", "For anyone.\n        source: its own page\n", "For anyone.\n"), "input/facts/helplines.yml(5,9) missing-key");

    [Fact]
    public void A_helpline_without_a_day() => Complains(
        new MiniSite().Replace("facts/helplines.yml", "source: its own page\n        verified: 2026-06-01\n        ways:\n          - {id: us-911", "source: its own page\n        ways:\n          - {id: us-911"),
        "input/facts/helplines.yml(15,9) missing-key");

    [Fact]
    public void A_source_that_lacks_something_can_still_be_cited() => Complains(
        new MiniSite().Replace("facts/sources.yml", "  title: The second book\n", ""), "input/facts/sources.yml(10,3) missing-key");

    [Fact]
    public void An_input_folder_with_nothing_in_it()
    {
        using var folder = new TemporaryFolder();
        var problems = new Site.Problems.ProblemList();

        Assert.Null(SitePipeline.Build(new BuildOptions(folder.Path, MiniSite.Today), problems));
        Assert.All(problems.InOrder(), problem => Assert.Equal("missing-file", problem.Code));
        Assert.NotEmpty(problems.InOrder());
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_Windows_change_nothing()
    {
        var plain = new MiniSite().Build();
        var windows = new MiniSite().With(Path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(MiniSite.Article().ReplaceLineEndings("\r\n"))]).Build();

        Assert.Empty(windows.Problems);
        Assert.Equal(plain.Files["articles/a-wall/index.html"], windows.Files["articles/a-wall/index.html"]);
    }

    private static void Complains(MiniSite site, params string[] complaints) => Complains(site, complaints, _ => { });

    private static void Complains(MiniSite site, string[] complaints, Action<string> prepare) =>
        Assert.Equal(complaints, site.Build(prepare: prepare).Places);

    private static void Make(string folder, string program, params string[] words)
    {
        Directory.CreateDirectory(folder + "/images");
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, words) { WorkingDirectory = folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
