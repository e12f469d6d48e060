using Site.Tests.Support;

namespace Site.Tests.SettingUp;

/// <summary>The command <c>setup</c> as a script runs it: the copy becomes somebody's own, or stays as it was to the last byte.</summary>
public sealed class FromOptions : IDisposable
{
    private readonly OwnCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void The_copy_says_whose_it_is_and_check_has_no_sample_value_left()
    {
        var run = _copy.SetUp();

        Assert.Equal((0, []), (run.ExitCode, run.Error));
        Assert.Equal(["warning sample-text", "warning sample-text"], _copy.Check());
        var about = _copy.Fork.Build("the copy that was set up").Page("about/index.html").Document.QuerySelector("main")!.TextContent;
        Assert.Contains(
            "Harbor Counseling runs this site. Its license: Licensed Professional Counselor, Oregon 12345. That license allows sessions in Oregon and Idaho. You can write to notes@harbor.test, and not in an emergency.",
            about, StringComparison.Ordinal);
        Assert.All(_copy.Files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)), file => Assert.DoesNotContain("sample copy the address", file.Value, StringComparison.Ordinal));
        Assert.Equal(OwnCopy.Owners.ReplaceLineEndings("\n").Replace("# /", "/", StringComparison.Ordinal).Replace("@a-clinician @an-editor", "@harbor", StringComparison.Ordinal).Replace("@an-editor", "@harbor", StringComparison.Ordinal), _copy.Files[".github/CODEOWNERS"]);
    }

    [Fact]
    public void Only_values_change_in_the_facts_of_the_site()
    {
        var before = _copy.Fork.Read("facts/site.yml").Split('\n');

        _copy.SetUp();

        var after = _copy.Fork.Read("facts/site.yml").Split('\n');
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(
            [
                "name: Harbor Notes", "address: https://harbor.test/", "  name: Harbor Counseling", "  licence: Licensed Professional Counselor, Oregon 12345",
                "  states: [Oregon, Idaho]", "  email: notes@harbor.test", "  address: https://harbor.test/book", "repository: https://github.com/harbor/notes",
            ],
            after.Except(before));
    }

    [Fact]
    public void Every_rule_is_kept_with_and_without_the_articles_that_came_with_it()
    {
        _copy.SetUp();
        AllRules.AssertKept(_copy.Fork.Build("set up"));

        _copy.SetUp("--yes --remove-samples");
        Assert.DoesNotContain(_copy.Check(), code => code.StartsWith("error ", StringComparison.Ordinal));
        AllRules.AssertKept(_copy.Fork.Build("set up, without its articles"));
    }

    [Theory]
    [InlineData("--yes")]
    [InlineData("--yes --remove-samples")]
    [InlineData("")]
    public void The_same_answers_again_change_no_byte(string more)
    {
        _copy.SetUp("--yes --remove-samples");
        var files = _copy.Files;

        var run = _copy.SetUp(more);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Nothing changes: this copy says all of this already.", run.Output[0]);
        Assert.Equal(files, _copy.Files);
    }

    [Fact]
    public void What_changes_is_shown_and_nothing_is_written_before_it_is_confirmed()
    {
        var files = _copy.Files;

        var run = _copy.SetUp("");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["Nothing was written. To write it, add --yes."], run.Error);
        Assert.Equal(["input/facts/site.yml", "  name: Close Enough -> Harbor Notes"], run.Output[..2]);
        Assert.Contains("  repository: https://github.com/harbor/notes", run.Output);
        Assert.Contains("  - In this sample copy the address does not work yet. A practice that takes on the site puts its own there.", run.Output);
        Assert.Equal(files, _copy.Files);
    }

    [Fact]
    public void What_is_left_for_a_person_is_told_at_its_place()
    {
        var run = _copy.SetUp();

        var left = run.Output[(Array.IndexOf(run.Output, "What is left for you:") + 1)..];
        Assert.Equal(
            [
                "  input/pages/good-faith-estimate.md(7,1): Put your own notice here, in the words the law asks of you, and read the whole page with care.",
                "  input/pages/privacy.md(17,1): Name your host, say how long it keeps its logs, and link to its privacy notice.",
                "  input/facts/helplines.yml: Read every number at its own official page, and set \"verified\" to that day.",
                "  https://harbor.test/: Let this name lead to your host. The README says what each host needs.",
                "  .github/CODEOWNERS: Under Settings > Rules on GitHub, let main require a review from code owners.",
                "  dotnet run --project src -- check",
            ],
            left);
    }

    [Fact]
    public void Without_a_terminal_every_answer_that_is_missing_is_named()
    {
        var files = _copy.Files;

        var run = _copy.SetUp("--yes", ("--name", null), ("--states", null), ("--repository", null));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["There is no terminal to ask at, so every answer is an option. Missing: --name, --states, --repository."], run.Error);
        Assert.Equal(files, _copy.Files);
    }

    [Theory]
    [InlineData("--name", "", "\"name\" has no value. Write the site's name.")]
    [InlineData("--name", "Our Sample Site", "\"Our Sample Site\" is a sample. Write your own before you publish.")]
    [InlineData("--address", "harbor.test", "\"harbor.test\" is not an address for \"address\". Write it whole, beginning with https://.")]
    [InlineData("--address", "https://mine.example/", "\"https://mine.example/\" is a sample. Write your own before you publish.")]
    [InlineData("--practice", "Sample Practice", "\"Sample Practice\" is a sample. Write your own before you publish.")]
    [InlineData("--country", "Atlantis", "\"Atlantis\" has not the form of \"region\". Write two capital letters, like US.")]
    [InlineData("--country", "", "\"region\" has no value. Write the code of the country whose help stands on every page, like US.")]
    [InlineData("--email", "notes at harbor", "\"notes at harbor\" has not the form of \"email\". Write an address with one @, without spaces, like hello@example.org.")]
    [InlineData("--booking", "ask us", "\"ask us\" is not an address for \"address\". Write it whole, beginning with https://.")]
    [InlineData("--licence", "none", "The call to action is on, so the practice needs the key \"licence\": a reader has to see who offers sessions, under which licence and where. Add it, or set \"show: false\".")]
    [InlineData("--states", "none", "The call to action is on, so the practice needs the key \"states\": a reader has to see who offers sessions, under which licence and where. Add it, or set \"show: false\".")]
    [InlineData("--repository", "https://gitlab.com/harbor/notes", "\"https://gitlab.com/harbor/notes\" is not a repository on GitHub. Write it like https://github.com/your-name/close-enough; on another host, write \"editPage\" and \"reportProblem\" instead.")]
    [InlineData("--repository", "https://github.com/your-name/close-enough", "\"https://github.com/your-name/close-enough\" is a sample. Write your own before you publish.")]
    [InlineData("--owner", "harbor", "\"harbor\" names nobody to GitHub. Write a name like @ada, a team like @harbor/clinicians, or the e-mail address of an account there.")]
    [InlineData("--owner", "@-harbor", "\"@-harbor\" names nobody to GitHub. Write a name like @ada, a team like @harbor/clinicians, or the e-mail address of an account there.")]
    public void An_answer_is_refused_in_the_words_of_check_and_nothing_is_written(string option, string answer, string words)
    {
        var files = _copy.Files;

        var run = _copy.SetUp("--yes", (option, answer));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{option}: {words}"], run.Error);
        Assert.Empty(run.Output);
        Assert.Equal(files, _copy.Files);
    }

    [Theory]
    [InlineData("--name", "Harbor\u200BNotes", "--name: A zero-width space (U+200B) stands in")]
    [InlineData("--country", "GB", "--country: input/facts/helplines.yml(152,9): Every page shows how to call, to text and to chat, and no crisis line of United Kingdom has")]
    public void An_answer_is_refused_for_what_is_in_it_or_missing_elsewhere(string option, string answer, string words)
    {
        var files = _copy.Files;

        var run = _copy.SetUp("--yes", (option, answer));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(words, Assert.Single(run.Error), StringComparison.Ordinal);
        Assert.Equal(files, _copy.Files);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var run = _copy.SetUp("--yes", ("--name", ""), ("--email", "nobody"), ("--owner", "me"));

        Assert.Equal(["--name:", "--email:", "--owner:"], run.Error.Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("Zoë's \"Harbor\": notes #1, and more")]
    [InlineData("  Harbor   Notes ")]
    [InlineData("Müller & Söhne [Praxis] {x}")]
    [InlineData("- Harbor")]
    [InlineData("yes")]
    [InlineData("1984")]
    [InlineData("C:\\new notes")]
    [InlineData("# Harbor")]
    [InlineData("'Tis us")]
    [InlineData("Harbor*Notes*_x_ `y` <b> &amp; ::: > |")]
    [InlineData("Two\nlines")]
    [InlineData("💔 and 🏠")]
    public void Whatever_a_name_is_made_of_it_is_read_as_it_was_given(string name)
    {
        var run = _copy.SetUp("--yes", ("--practice", name), ("--name", name));

        Assert.Equal((0, []), (run.ExitCode, run.Error));
        var meant = string.Join(' ', name.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((meant, meant), (_copy.Fork.Facts.Site.Name, _copy.Fork.Facts.Site.Practice.Name));
        Assert.DoesNotContain(_copy.Check(), code => code.StartsWith("error ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_passage_that_would_break_a_rule_stays_marked_and_is_told()
    {
        var licence = string.Join(' ', Enumerable.Repeat("Counselor of Oregon and beyond", 200));

        var run = _copy.SetUp("--yes", ("--licence", licence));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(licence, _copy.Fork.Facts.Site.Practice.Licence);
        Assert.Contains("This copy of the site belongs to nobody yet.", _copy.Fork.Read("pages/about.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("sample copy", _copy.Fork.Read("pages/accessibility.md"), StringComparison.Ordinal);
        Assert.Contains(run.Output, line => line.StartsWith("  input/pages/about.md(11,1): Say who runs this site", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Output, line => line.Contains("+ Harbor", StringComparison.Ordinal));
    }
}
