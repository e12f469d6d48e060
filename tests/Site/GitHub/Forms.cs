using Site.Tests.Support;

namespace Site.Tests.GitHub;

/// <summary>The forms for issues: GitHub shows them, a page of the site can open them, and whoever needs help is sent on to it.</summary>
public sealed class Forms
{
    private static readonly string Folder = Repository.Path(".github", "ISSUE_TEMPLATE");

    public static TheoryData<string> Names => [.. IssueForm.In(Folder).Select(form => form.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Are_shown_by_GitHub(string name) => Read(name).AssertIsShownByGitHub();

    [Fact]
    public void Are_chosen_on_a_page_that_GitHub_can_show() => Read("config.yml").AssertIsAChoiceForGitHub();

    [Theory]
    [InlineData("1-crisis-number.yml")]
    [InlineData("2-page-problem.yml")]
    public void A_page_can_fill_in_where_it_is(string name) =>
        Assert.Equal("input", Read(name).Elements.Single(element => element.Text("id") == "page").Text("type"));

    /// <summary>A clinician answers in ten minutes: what is asked is one word each, and "no" is always good news.</summary>
    [Fact]
    public void Ask_a_clinician_eight_questions_on_four_subjects()
    {
        var elements = Read("4-clinical-review.yml").Elements;
        var questions = elements.Where(element => element.Text("type") == "dropdown").Select(element => element.Map("attributes")!.Items("options").Select(option => option.ToString()).ToArray());

        Assert.Equal(["### Harm", "### Overclaim", "### Missing safety", "### Culture"], elements.Select(element => element.Map("attributes")!.Text("value")).Where(value => value?.StartsWith("### ", StringComparison.Ordinal) == true));
        Assert.Equal(8, questions.Count(options => options.SequenceEqual(["No", "Yes, I say where below", "I cannot judge that"])));
    }

    /// <summary>What the command draws, it draws from the facts; here a form has to have the place, above all it asks.</summary>
    [Fact]
    public void Have_a_place_for_help_above_all_else()
    {
        using var folder = new TemporaryFolder();
        DrawHelp(folder, new MiniSite());

        Assert.All(IssueForm.In(folder.File(".github/ISSUE_TEMPLATE")), form =>
            Assert.Contains("988", form.Elements[0].Map("attributes")!.Text("value"), StringComparison.Ordinal));
        Assert.Contains("988", IssueForm.Read(folder.File(".github/ISSUE_TEMPLATE/config.yml")).Contacts[0].Text("name"), StringComparison.Ordinal);
    }

    /// <summary>One organisation answers calls, another texts, one number has hyphens, and names and labels hold signs that mean something to Markdown and YAML.</summary>
    [Fact]
    public void Give_the_help_of_the_facts_and_no_other()
    {
        using var folder = new TemporaryFolder();
        var site = new MiniSite().Replace("facts/helplines.yml", "number: \"911\", label: Call 911", "number: 9-1-1, label: \"Call *9-1-1* [\\\"now\\\"]: #1\"");
        DrawHelp(folder, site);

        var forms = IssueForm.In(folder.File(".github/ISSUE_TEMPLATE"));
        var choice = IssueForm.Read(folder.File(".github/ISSUE_TEMPLATE/config.yml"));
        Assert.All(forms, form => form.AssertIsShownByGitHub());
        Assert.All(forms, form => Assert.Equal(["988", "988", "911"], form.Numbers.Take(3)));
        Assert.All(forms, form => Assert.Contains("- [Chat at line.test](https://line.test/)\n- If a life is in danger now: Call \\*9-1-1\\* \\[\"now\"\\]: \\#1", form.Elements[0].Map("attributes")!.Text("value"), StringComparison.Ordinal));
        choice.AssertIsAChoiceForGitHub();
        Assert.Equal("https://line.test/", choice.Contacts[0].Text("url"));
        Assert.EndsWith("Call 988, Text 988, and Chat at line.test. If a life is in danger now: Call *9-1-1* [\"now\"]: #1.", choice.Contacts[0].Text("about"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lead_to_our_own_page_of_help_where_there_is_no_chat()
    {
        using var folder = new TemporaryFolder();
        DrawHelp(folder, new MiniSite()
            .Replace("facts/helplines.yml", "          - {id: us-chat, kind: web, address: \"https://line.test/\", label: Chat at line.test}\n", "")
            .Replace("facts/helplines.yml", "    name: United States\n", "    name: United States\n    lacks: {web: There is none.}\n"));

        Assert.Equal("https://mini.test/help/", IssueForm.Read(folder.File(".github/ISSUE_TEMPLATE/config.yml")).Contacts[0].Text("url"));
    }

    [Fact]
    public void Are_warned_of_when_the_facts_have_changed()
    {
        using var folder = new TemporaryFolder();
        var site = new MiniSite();
        DrawHelp(folder, site);
        Assert.Equal(["0 errors, 0 warnings"], Command.Run(folder.Path, "check --today 2026-06-15").Output);

        site.Replace("facts/helplines.yml", "Call 911", "Ring 911").WriteTo(folder.File("input"));

        Assert.Equal(
            [
                ".github/ISSUE_TEMPLATE/1-crisis-number.yml(5,1): warning form-out-of-date: The help below this line is not what facts/helplines.yml and facts/site.yml give now. Draw it anew, run: dotnet run --project src -- schema",
                ".github/ISSUE_TEMPLATE/2-page-problem.yml(5,1): warning form-out-of-date: The help below this line is not what facts/helplines.yml and facts/site.yml give now. Draw it anew, run: dotnet run --project src -- schema",
                ".github/ISSUE_TEMPLATE/3-article-idea.yml(5,1): warning form-out-of-date: The help below this line is not what facts/helplines.yml and facts/site.yml give now. Draw it anew, run: dotnet run --project src -- schema",
                ".github/ISSUE_TEMPLATE/4-clinical-review.yml(5,1): warning form-out-of-date: The help below this line is not what facts/helplines.yml and facts/site.yml give now. Draw it anew, run: dotnet run --project src -- schema",
                ".github/ISSUE_TEMPLATE/config.yml(3,1): warning form-out-of-date: The help below this line is not what facts/helplines.yml and facts/site.yml give now. Draw it anew, run: dotnet run --project src -- schema",
            ],
            Command.Run(folder.Path, "check --today 2026-06-15").Error);
    }

    [Fact]
    public void Stay_as_they_are_where_somebody_has_written_their_own()
    {
        using var folder = new TemporaryFolder();
        var own = folder.File(".github/ISSUE_TEMPLATE/1-crisis-number.yml");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        File.WriteAllText(own, "name: My own\n");
        new MiniSite().WriteTo(folder.File("input"));

        Assert.Equal(0, Command.Run(folder.Path, "schema").ExitCode);

        Assert.Equal("name: My own\n", File.ReadAllText(own));
        Assert.Equal(["0 errors, 0 warnings"], Command.Run(folder.Path, "check --today 2026-06-15").Output);
    }

    // The project's own forms, in a folder with other facts.
    private static void DrawHelp(TemporaryFolder folder, MiniSite site)
    {
        site.WriteTo(folder.File("input"));
        Copy(folder.Path);
        Assert.Equal(0, Command.Run(folder.Path, "schema").ExitCode);
    }

    /// <summary>Copies the project's own forms to a project's folder.</summary>
    internal static void Copy(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, ".github", "ISSUE_TEMPLATE"));
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            File.Copy(file, Path.Combine(folder, ".github", "ISSUE_TEMPLATE", Path.GetFileName(file)));
        }
    }

    private static IssueForm Read(string name) => IssueForm.Read(Path.Combine(Folder, name));
}
