using Site.Setup;
using Site.Tests.Support;

namespace Site.Tests.SettingUp;

/// <summary>The command <c>setup</c> as a script runs it: the copy becomes somebody's own, or stays as it was to the last byte.</summary>
public sealed class FromOptions : IDisposable
{
    private readonly OwnCopy _copy = new();

    /// <summary>The countries from which <c>setup</c> lets a practice choose.</summary>
    public static TheoryData<string> Offered => [.. new Interview(OwnCopy.Draft(Kept.Folder, Kept.Day)).Countries.Select(country => country.Code)];

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void The_copy_says_whose_it_is_and_check_has_no_sample_value_left()
    {
        var run = _copy.SetUp();

        Assert.Equal((0, []), (run.ExitCode, run.Error));
        Assert.Equal(OwnCopy.LeftForAPerson, _copy.Check());
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
        Assert.Equal([".github/CODEOWNERS", "  - # /input/ @an-editor", "  + /input/ @harbor"], run.Output[..3]);
        var site = run.Output[(Array.IndexOf(run.Output, "input/facts/site.yml") + 1)..];
        Assert.Equal(["  - name: Close Enough", "  + name: Harbor Notes", "  - address: https://close-enough.example/", "  + address: https://harbor.test/", "  -   name: Sample Practice", "  +   name: Harbor Counseling"], site[..6]);
        Assert.Contains("  + repository: https://github.com/harbor/notes", site);
        Assert.Contains("  - In this sample copy the address does not work yet. A practice that takes on the site puts its own there.", site);
        Assert.Equal(files, _copy.Files);
    }

    [Fact]
    public void What_is_left_for_a_person_is_told_at_its_place()
    {
        var run = _copy.SetUp();

        var left = run.Output[(Array.IndexOf(run.Output, "What is left for you:") + 1)..];
        Assert.Equal(
            [
                "  input/pages/about.md(15,1): Say who writes your articles, and who has reviewed them.",
                "  input/pages/good-faith-estimate.md(7,1): Put your own notice here, in the words the law asks of you, and read the whole page with care.",
                "  input/pages/how-we-write.md(11,1): Say who writes the articles of your copy, and how.",
                "  input/pages/how-we-write.md(16,1): Say whether a clinician has reviewed the articles of your copy.",
                "  input/pages/how-we-write.md(21,1): Say where your articles have their findings from, and how much of each source you have read.",
                "  input/pages/how-we-write.md(55,1): Read each line at its own official page, and say so here.",
                "  input/pages/privacy.md(21,1): Name your host, say how long it keeps its records, and link to its privacy notice.",
                "  input/pages/accessibility.md(60,105): This tells of tests that were run on the project's own copy. Run them on yours with dotnet test, write the day into input/facts/tested.yml, and say here that they are yours.",
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
    [InlineData("--name", "", "This needs an answer.")]
    [InlineData("--name", "Our Sample Site", "\"Our Sample Site\" is a sample. Write your own.")]
    [InlineData("--address", "harbor.test", "\"harbor.test\" is not a web address. Write it whole, like https://example.org/")]
    [InlineData("--address", "https://mine.example/", "\"https://mine.example/\" is a sample. Write your own.")]
    [InlineData("--address", "https://me:secret@harbor.test/", "There is a user or a password before the @, and everybody could read it. Write the address without.")]
    [InlineData("--address", "http://localhost/", "Nobody else can open http://localhost/, an address of your own machine or network. Write the one that readers will use.")]
    [InlineData("--practice", "Sample Practice", "\"Sample Practice\" is a sample. Write your own.")]
    [InlineData("--country", "Atlantis", "\"Atlantis\" is no country whose crisis lines this copy knows. Choose one: US for United States, CA for Canada, GB for United Kingdom, IE for Ireland, AU for Australia, NZ for New Zealand. Another has to be written into facts/helplines.yml first.")]
    [InlineData("--country", "", "This needs an answer.")]
    [InlineData("--email", "notes at harbor", "\"notes at harbor\" is not an e-mail address. Write one like hello@example.org, with one @ and without spaces.")]
    [InlineData("--booking", "ask us", "\"ask us\" is not a web address. Write it whole, like https://example.org/book")]
    [InlineData("--booking", "", "This needs an answer. If there is none, write none.")]
    [InlineData("--licence", "none", "Who offers sessions says under which license, so this needs an answer. To offer none, begin again with \"--booking none\".")]
    [InlineData("--states", "none", "Who offers sessions says in which states, so this needs an answer. To offer none, begin again with \"--booking none\".")]
    [InlineData("--states", "OR, WA", "\"OR, WA\" does not name states. Write them out, with commas between, like Oregon, Washington.")]
    [InlineData("--states", "Oregon, Oregon", "A state stands there twice. Write each once.")]
    [InlineData("--repository", "https://gitlab.com/harbor/notes", "\"https://gitlab.com/harbor/notes\" is not the address of a repository on GitHub. Write it like https://github.com/your-name/close-enough; if yours is elsewhere, write none.")]
    [InlineData("--repository", "https://github.com/your-name/close-enough", "\"https://github.com/your-name/close-enough\" is a sample. Write your own.")]
    [InlineData("--owner", "harbor", "\"harbor\" names nobody to GitHub. Write a name like @ada, a team like @harbor/clinicians, or the e-mail address of an account there.")]
    [InlineData("--owner", "@-harbor", "\"@-harbor\" names nobody to GitHub. Write a name like @ada, a team like @harbor/clinicians, or the e-mail address of an account there.")]
    public void An_answer_is_refused_in_the_words_of_its_question_and_nothing_is_written(string option, string answer, string words)
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
    [InlineData("--country", "NZ", "--country: NZ cannot be chosen before this is mended: input/facts/helplines.yml(")]
    public void An_answer_is_refused_for_what_is_in_it_or_missing_elsewhere(string option, string answer, string words)
    {
        _copy.Fork.Write("facts/helplines.yml", _copy.Fork.Read("facts/helplines.yml").Replace("    name: New Zealand\n    lacks:\n", "    name: New Zealand\n    # lacks:\n", StringComparison.Ordinal).Replace("    # lacks:\n      web:", "    # lacks:\n    # web:", StringComparison.Ordinal));
        var files = _copy.Files;

        var run = _copy.SetUp("--yes", (option, answer));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(words, Assert.Single(run.Error), StringComparison.Ordinal);
        Assert.Equal(files, _copy.Files);
    }

    [Fact]
    public void What_stands_in_a_copy_that_is_somebodys_own_is_an_answer()
    {
        _copy.SetUp("--yes", ("--booking", "none"), ("--licence", "none"), ("--states", "none"), ("--repository", "none"));

        var run = _copy.Run("setup --yes --practice \"Harbor & Daughters\"");

        Assert.Equal((0, []), (run.ExitCode, run.Error));
        Assert.Equal(["input/facts/site.yml", "  -   name: Harbor Counseling", "  +   name: Harbor & Daughters"], run.Output[..3]);
        Assert.Equal(["There is no terminal to ask at, so every answer is an option. Missing: --licence, --states."], _copy.Run("setup --yes --booking https://harbor.test/book").Error);
    }

    [Theory]
    [MemberData(nameof(Offered))]
    public void Every_country_that_is_offered_can_be_built(string country)
    {
        Assert.Equal(0, _copy.SetUp("--yes", ("--country", country), ("--states", "Here")).ExitCode);

        Assert.DoesNotContain(_copy.Check(), code => code.StartsWith("error ", StringComparison.Ordinal));
        var site = _copy.Fork.Build($"set up in {country}");
        Assert.Equal(country, site.Facts.Site.Region);
        Assert.All(site.Pages, page => Assert.Empty(Rules.CrisisHelp.The_top_offers_call_text_chat_and_emergency(page)));
        Assert.Equal(country == "US", _copy.Files[OwnCopy.FormPath].Contains("988lifeline", StringComparison.Ordinal));
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
        Assert.Contains("This is a sample copy, and it belongs to nobody yet.", _copy.Fork.Read("pages/about.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("sample copy", _copy.Fork.Read("pages/accessibility.md"), StringComparison.Ordinal);
        Assert.Contains(run.Output, line => line.StartsWith("  input/pages/about.md(11,1): Say who runs this site", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Output, line => line.Contains("+ Harbor", StringComparison.Ordinal));
    }
}
