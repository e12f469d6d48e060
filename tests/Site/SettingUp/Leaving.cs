using Site.Documents;
using Site.Output;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.SettingUp;

/// <summary>What <c>setup</c> leaves as it is, and what it takes away when it is asked to.</summary>
public sealed class Leaving : IDisposable
{
    private readonly OwnCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Quotes_notes_line_ends_and_the_byte_order_mark_stay()
    {
        var site = "\uFEFF" + _copy.Fork.Read("facts/site.yml")
            .Replace("name: Close Enough", "name:   \"Close Enough\"   # over the door", StringComparison.Ordinal)
            .Replace("  email: hello@sample-practice.example", "  email: 'hello@sample-practice.example'", StringComparison.Ordinal)
            .Replace("  states: [Oregon, Washington]", "  states:\n    - Oregon # since 2019\n    - Washington\n", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(_copy.Fork.Input, "facts/site.yml"), System.Text.Encoding.UTF8.GetBytes(site));
        File.WriteAllText(Path.Combine(_copy.Fork.Input, "pages/about.md"), _copy.Fork.Read("pages/about.md").Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(0, _copy.SetUp().ExitCode);

        var after = _copy.Files["input/facts/site.yml"];
        Assert.StartsWith("\uFEFF# yaml-language-server", after, StringComparison.Ordinal);
        Assert.Contains("\r\nname:   \"Harbor Notes\"   # over the door\r\n", after, StringComparison.Ordinal);
        Assert.Contains("\r\n  email: 'notes@harbor.test'\r\n", after, StringComparison.Ordinal);
        Assert.Contains("\r\n  states:\r\n    - Oregon\r\n    - Idaho\r\n", after, StringComparison.Ordinal);
        Assert.Contains("\r\nrepository: https://github.com/harbor/notes\r\n", after, StringComparison.Ordinal);
        Assert.All([after, _copy.Files["input/pages/about.md"]], text => Assert.DoesNotMatch("(?<!\r)\n", text));
        Assert.Equal(OwnCopy.LeftForAPerson, _copy.Check());
    }

    [Fact]
    public void A_key_that_is_not_there_comes_to_its_like()
    {
        _copy.Fork.Write("facts/site.yml", string.Join('\n', _copy.Fork.Read("facts/site.yml").Split('\n').Where(line => !line.Contains("email", StringComparison.Ordinal) && !line.Contains("repository", StringComparison.Ordinal))));

        Assert.Equal(0, _copy.SetUp().ExitCode);

        Assert.Equal("notes@harbor.test", _copy.Fork.Facts.Site.Practice.Email);
        Assert.EndsWith("\n\nrepository: https://github.com/harbor/notes\n", _copy.Fork.Read("facts/site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_booking_page_nothing_is_offered_and_it_can_be_taken_back()
    {
        Assert.Equal(0, _copy.SetUp("--yes", ("--booking", "none"), ("--states", "none"), ("--licence", "none"), ("--repository", "none")).ExitCode);
        Assert.Equal(OwnCopy.LeftForAPerson, _copy.Check());
        Assert.Contains("\n  # address: https://leads-nowhere.example/\n", _copy.Fork.Read("facts/site.yml"), StringComparison.Ordinal);
        Assert.Contains("\nHarbor Counseling runs this site. You can write to [notes@harbor.test]", _copy.Fork.Read("pages/about.md"), StringComparison.Ordinal);
        AllRules.AssertKept(_copy.Fork.Build("nothing offered"));
        var without = _copy.Files;
        Assert.Equal(0, _copy.SetUp("--yes", ("--booking", "none"), ("--states", "none"), ("--licence", "none"), ("--repository", "none")).ExitCode);
        Assert.Equal(without, _copy.Files);

        Assert.Equal(0, _copy.SetUp().ExitCode);

        Assert.Equal("https://harbor.test/book", _copy.Fork.Facts.Site.CallToAction.Address);
        Assert.Equal(["Oregon", "Idaho"], _copy.Fork.Facts.Site.Practice.States);
        Assert.Equal(OwnCopy.LeftForAPerson, _copy.Check());
    }

    [Fact]
    public void An_answer_that_has_changed_is_looked_for_in_the_texts()
    {
        _copy.SetUp();

        var run = _copy.SetUp("--yes", ("--email", "office@harbor.test"), ("--states", "Oregon"));

        Assert.Contains(run.Output, line => line.Contains("pages/about.md(", StringComparison.Ordinal) && line.EndsWith(": This still says \"notes@harbor.test\". Say \"office@harbor.test\", in the words of the text.", StringComparison.Ordinal));
        Assert.Contains(run.Output, line => line.Contains(": This still says \"Idaho\". Say \"Oregon\", in the words of the text.", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Output, line => line.Contains("still says \"Oregon\"", StringComparison.Ordinal));
        Assert.DoesNotContain(_copy.SetUp("--yes", ("--email", "office@harbor.test"), ("--states", "Oregon")).Output, line => line.Contains("still says", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_looked_for_where_a_text_is_missing_too()
    {
        _copy.SetUp();
        File.Delete(Path.Combine(_copy.Fork.Input, "facts/disclaimer.md"));

        var run = _copy.SetUp("--yes", ("--email", "office@harbor.test"));

        Assert.Contains(run.Output, line => line.Contains("pages/about.md(", StringComparison.Ordinal) && line.Contains("This still says \"notes@harbor.test\".", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_given_up_is_looked_for_in_the_texts()
    {
        _copy.SetUp();
        _copy.Fork.Write("pages/our-name.md", "---\ntitle: Why we are called so\ndescription: How Harbor Notes came to its name, and what it has to do with a harbor in the north of Oregon.\n---\n\nThere is a harbor.\n");

        _copy.SetUp("--yes", ("--name", "Quiet Water"));

        Assert.Contains("\nformerNames: [Close Enough, Harbor Notes]\n", _copy.Fork.Read("facts/site.yml"), StringComparison.Ordinal);
        Assert.Equal(["warning former-name", .. OwnCopy.LeftForAPerson, "warning unreachable-page"], _copy.Check().Order());
    }

    [Theory]
    [InlineData("/input/ @ann", "--owner", "@ben", "/input/ @ben")]
    [InlineData("/input/ @ann\n/src/ @ben", "--owner", "@cat", "/input/ @ann\n/src/ @ben")]
    [InlineData("# /input/ @ann", "--owner", "@cat", "# /input/ @ann")]
    [InlineData("# /input/ @an-editor # words", "--owner", "ann@harbor.test", "/input/ ann@harbor.test # words")]
    [InlineData("# /input/ @an-editor", "--owner", "none", "# /input/ @an-editor")]
    public void Owners_that_somebody_named_stay(string before, string option, string owner, string after)
    {
        File.WriteAllText(Path.Combine(_copy.Fork.Folder, ".github/CODEOWNERS"), before);

        Assert.Equal(0, _copy.SetUp("--yes", (option, owner)).ExitCode);

        Assert.Equal(after, _copy.Files[".github/CODEOWNERS"]);
    }

    [Fact]
    public void Articles_that_came_with_it_go_with_what_only_they_use()
    {
        _copy.Fork.Write("articles/our-own.md", _copy.Fork.Read("articles/finding-a-therapist.md")
            .Replace("<!-- sample article -->\n", "", StringComparison.Ordinal).Replace("title: Finding a therapist", "title: Our own way to look", StringComparison.Ordinal));
        var cited = System.Text.RegularExpressions.Regex.Matches(_copy.Fork.Read("articles/our-own.md"), @"\[\^([a-z0-9-]+)\]").Select(cite => cite.Groups[1].Value).Distinct().ToArray();
        File.AppendAllText(Path.Combine(_copy.Fork.Input, "facts/sources.yml"), "\nmine-2026:\n  kind: book\n  authors: Mine, A.\n  year: 2026\n  title: A book nobody cites yet\n  in: A Publisher\n  address: https://publisher.test/mine\n  supports: That it is there.\n");

        _copy.Fork.Write("paths/ours.md", "---\ntitle: Our own path\ndescription: A path that we made from our own article and from those that came with the copy.\narticles:\n  - finding-a-therapist\n  - our-own\n  - after-the-argument\n---\n\nOurs.\n");
        _copy.Fork.Write("paths/theirs.md", "---\ntitle: Another path\ndescription: The same in brackets, as some like to write it, with one that stays in the middle of it.\narticles: [finding-a-therapist, our-own, 'after-the-argument']\n---\n\nTheirs.\n");

        var run = _copy.SetUp("--yes --remove-samples");

        Assert.Equal((0, []), (run.ExitCode, run.Error));
        Assert.Equal(["ours.md", "theirs.md"], Directory.EnumerateFiles(Path.Combine(_copy.Fork.Input, "paths")).Select(Path.GetFileName).Order());
        Assert.Contains("\narticles:\n  - our-own\n---\n", _copy.Fork.Read("paths/ours.md"), StringComparison.Ordinal);
        Assert.Contains("\narticles: [our-own]\n---\n", _copy.Fork.Read("paths/theirs.md"), StringComparison.Ordinal);
        Assert.Equal(["index.md", "our-own.md"], Directory.EnumerateFiles(Path.Combine(_copy.Fork.Input, "articles")).Select(Path.GetFileName).Order());
        Assert.Equal(["index.md", "therapy.md"], Directory.EnumerateFiles(Path.Combine(_copy.Fork.Input, "topics")).Select(Path.GetFileName).Order());
        var sources = _copy.Fork.Read("facts/sources.yml");
        Assert.All(cited, id => Assert.Contains($"\n{id}:\n", sources, StringComparison.Ordinal));
        Assert.All((string[])["overall-2013", "anda-2020", "mine-2026"], id => Assert.DoesNotContain($"\n{id}:\n", sources, StringComparison.Ordinal));
        Assert.DoesNotContain("\n\n\n", sources, StringComparison.Ordinal);
        var terms = _copy.Fork.Read("facts/glossary.yml");
        Assert.Contains("\ncorrelation:\n", terms, StringComparison.Ordinal);
        Assert.Contains("\nli-chan-2012:\n", sources, StringComparison.Ordinal);
        Assert.DoesNotContain("\nattachment:\n", terms, StringComparison.Ordinal);
        Assert.DoesNotContain("start:", _copy.Fork.Read("index.md"), StringComparison.Ordinal);
        Assert.Contains(
            "\n\n<!-- sample: It spoke of \"Why getting close can feel like danger\", and nothing is there now. Write what it says instead, or delete it. -->\nIf you would like a place to start, why getting close can feel like danger is",
            _copy.Fork.Read("articles/index.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(_copy.Check(), code => code.StartsWith("error ", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_article_is_left_all_that_spoke_of_articles_is_marked()
    {
        _copy.SetUp("--yes --remove-samples");

        Assert.All(
            (string[])["index.md", "articles/index.md", "topics/index.md"],
            path => Assert.All(
                _copy.Fork.Read(path).Split("---\n", 3)[2].Split("\n\n").Select(block => block.Trim()).Where(block => !block.StartsWith("## ", StringComparison.Ordinal)),
                block => Assert.StartsWith("<!-- sample: It ", block, StringComparison.Ordinal)));
        Assert.DoesNotContain("articles/index.md", _copy.Fork.Read("pages/404.md"), StringComparison.Ordinal);
        Assert.Equal(["li-chan-2012:"], Lines("facts/sources.yml"));
        Assert.Equal(["correlation:"], Lines("facts/glossary.yml"));
        Assert.DoesNotContain("href=\"/articles/\"", System.Text.Encoding.UTF8.GetString(_copy.Fork.Build("without an article").Files["index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_goes_where_no_text_that_stays_links_to_a_term()
    {
        _copy.Fork.Write("pages/how-we-write.md", _copy.Fork.Read("pages/how-we-write.md").Replace("[go together](glossary:correlation)", "go together", StringComparison.Ordinal));

        _copy.SetUp("--yes --remove-samples");

        Assert.False(File.Exists(Path.Combine(_copy.Fork.Input, "pages/glossary.md")));
        Assert.Empty(Lines("facts/glossary.yml"));
        Assert.Empty(Lines("facts/sources.yml"));
        Assert.DoesNotContain("glossary.md", _copy.Fork.Read("topics/index.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(_copy.Check(), code => code.StartsWith("error ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_country_without_states_is_not_asked_for_them_and_has_its_own_lines_in_the_disclaimer()
    {
        var run = _copy.SetUp("--yes", ("--country", "united kingdom"), ("--states", null));

        Assert.Equal((0, []), (run.ExitCode, run.Error));
        Assert.Equal("GB", _copy.Fork.Facts.Site.Region);
        Assert.All((string[])["facts/disclaimer.md", "facts/disclaimer.es.md"], path => Assert.Contains("<helpline:gb-samaritans-call>", _copy.Fork.Read(path), StringComparison.Ordinal));
        Assert.DoesNotContain(_copy.Check(), code => code.StartsWith("error ", StringComparison.Ordinal) || code == "warning sample-value");
        Assert.Contains(run.Output, line => line.Contains("These words were written for another country.", StringComparison.Ordinal));
        Assert.DoesNotContain("sessions in", _copy.Fork.Read("pages/about.md"), StringComparison.Ordinal);
        Assert.Empty(_copy.Fork.Facts.Site.Practice.States);
    }

    [Fact]
    public void Facts_that_cannot_be_read_are_told_and_stay()
    {
        _copy.Fork.Write("facts/site.yml", "name: \"Close\nnot yaml: [");
        var files = _copy.Files;

        var run = _copy.SetUp();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Error, line => line.StartsWith("input/facts/site.yml(", StringComparison.Ordinal));
        Assert.Equal(files, _copy.Files);
    }

    /// <summary>The last of three files cannot be put away: a folder of that name is in the way.</summary>
    [Fact]
    public void When_writing_fails_half_way_everything_is_as_it_was()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.md", "b.md", "c.md"])
        {
            File.WriteAllText(folder.File(name), "before");
        }

        Directory.CreateDirectory(folder.File(".c.md.last"));
        var problems = new ProblemList();

        new ReplaceFiles().Write([new FileChange(folder.File("a.md"), "after"), new FileChange(folder.File("b.md"), null), new FileChange(folder.File("c.md"), "after")], problems);

        Assert.Equal("file-not-written", Assert.Single(problems.InOrder()).Code);
        Assert.All((string[])["a.md", "b.md", "c.md"], name => Assert.Equal("before", File.ReadAllText(folder.File(name))));
        Assert.Equal([".c.md.last", "a.md", "b.md", "c.md"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // The entries of a file of facts.
    private IEnumerable<string> Lines(string path) => _copy.Fork.Read(path).Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or ' '));
}
