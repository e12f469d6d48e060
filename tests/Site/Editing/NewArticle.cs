using System.Text.RegularExpressions;
using Site.Documents;
using Site.Editing;
using Site.Input;
using Site.Keys;
using Site.Output;
using Site.Problems;
using Site.Process;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests.Editing;

/// <summary>The command <c>new article</c>: a file that explains itself, a list of what is still to write, and nothing written over.</summary>
public sealed partial class NewArticle : IDisposable
{
    private const string Day = "--today 2026-06-15";

    private static readonly string[] LeftToTheEditor = ["empty-value", "empty-value", "empty-value", "empty-value", "heading-empty", "heading-empty", "block-empty", "too-few-sources"];

    private readonly TemporaryFolder _folder = new();

    public NewArticle() => new MiniSite().WriteTo(_folder.File("input"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Zoë's wall: what it's for", "zoes-wall-what-its-for")]
    [InlineData("Ça fait mal — déjà vu", "ca-fait-mal-deja-vu")]
    [InlineData("  Ten   years  later ", "ten-years-later")]
    [InlineData("50 % of it", "50-of-it")]
    public void A_file_takes_its_name_from_the_title(string title, string slug)
    {
        Assert.Equal(0, Run(title).ExitCode);

        Assert.True(File.Exists(_folder.File($"input/articles/{slug}.md")));
    }

    [Fact]
    public void Check_finds_what_only_the_editor_can_supply_and_nothing_else()
    {
        var run = Run("After the argument", "--topic closeness");
        var check = Command.Run(_folder.Path, $"check --drafts {Day}");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(LeftToTheEditor.Order(), check.Error.Select(line => Code().Match(line).Groups["code"].Value).Order());
        Assert.Equal(check.Error, run.Output.Where(line => line.StartsWith("  input/", StringComparison.Ordinal)).Select(line => line[2..]));
        Assert.Equal("input/articles/after-the-argument.md is there, as a draft. What only you can supply:", run.Output[0]);
        Assert.Equal(["Write there, and then:", "  dotnet run --project src -- preview", "  dotnet run --project src -- check --drafts"], run.Output[^3..]);
    }

    [Fact]
    public void Without_a_topic_the_topic_is_still_to_choose_and_the_file_names_them()
    {
        var run = Run("After the argument");

        Assert.Contains(run.Output, line => line.Contains("error wrong-count: 0 items stand under \"topics\"", StringComparison.Ordinal));
        Assert.Contains("There are: closeness.", Text("after-the-argument"), StringComparison.Ordinal);
    }

    [Fact]
    public void Once_the_editor_has_supplied_it_the_site_builds()
    {
        Run("After the argument", "--topic closeness");
        var text = Text("after-the-argument")
            .Replace("description:\n", "description: How two people find their way back to each other when the words have cooled.\n", StringComparison.Ordinal)
            .Replace("  -\n  -\n  -\n", "  - One.\n  - Two.\n  - Three.\n", StringComparison.Ordinal)
            .Replace("::: care\n", "::: care\n- nothing has helped\n- it gets worse\n", StringComparison.Ordinal)
            .Replace("draft: true", "draft: false", StringComparison.Ordinal);
        text = EmptyHeading().Replace(text, "## It can be mended\n\nA finding.[^one-2001] Another.[^two-2002]");
        File.WriteAllText(_folder.File("input/articles/after-the-argument.md"), text);

        var build = Command.Run(_folder.Path, $"build {Day}");

        Assert.Equal([], build.Error);
        var page = File.ReadAllText(_folder.File("output/articles/after-the-argument/index.html"));
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Delete them as you go", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_the_reader_is_explained_in_the_file()
    {
        var text = Flat(Archetype.Article("A title", [], [], MiniSite.Today));

        Assert.All(ArticleKeys.All.Keys.Concat(ArticleKeys.Reviewed.Below.Keys), key =>
        {
            Assert.Matches($@"[\s#]{key.Name}:", text);
            Assert.Contains(Flat(key.About), text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_optional_can_be_taken_by_deleting_the_mark_before_it()
    {
        Run("After the argument", "--topic closeness");
        var text = Regex.Replace(Text("after-the-argument"), @"(?m)^# (?=(?:  )?[a-zA-Z]+: ?(?:\S.*)?$)", "");
        Assert.Contains("\nreviewed:\n  on: 2026-06-15", text, StringComparison.Ordinal);
        File.WriteAllText(_folder.File("input/articles/after-the-argument.md"), text);

        var check = Command.Run(_folder.Path, $"check --drafts {Day}");

        Assert.Equal(LeftToTheEditor.Order(), check.Error.Select(line => Code().Match(line).Groups["code"].Value).Order());
    }

    [Theory]
    [InlineData("\"Sorry\": a hard word")]
    [InlineData("@home")]
    [InlineData("It's \"fine\"")]
    [InlineData("It's fine")]
    [InlineData("A heart 💔 and a house 🏠")]
    [InlineData("# not a comment")]
    [InlineData("Yes")]
    [InlineData("1984")]
    [InlineData("- a list")]
    [InlineData("[brackets] and {braces}")]
    [InlineData("Back\\slash \"and\" 'quotes'")]
    [InlineData("Ends with a colon:")]
    [InlineData("“Curly” it begins and ends “curly”")]
    [InlineData("Question? & answer! *bold* | > % ` ~")]
    public void A_title_is_read_back_as_it_was_given(string title)
    {
        var source = new SourceFile("articles/a.md", "input/articles/a.md", Archetype.Article(title, ["closeness"], ["closeness"], MiniSite.Today));
        var problems = new ProblemList();

        var page = new ReadFrontMatter(new ReadStrings(ThemeFiles.Strings).In("en")).Process(source, problems);

        Assert.False(page.IsHalfRead);
        Assert.All(problems.InOrder(), problem => Assert.Equal("empty-value", problem.Code));
        Assert.Equal(Straight(title), Straight(page.Title.Value));
    }

    // The quotation marks are set on the way, and all else is as it was.
    private static string Straight(string text) =>
        text.Replace('‘', '\'').Replace('’', '\'').Replace('“', '"').Replace('”', '"');

    [Fact]
    public void A_harmless_title_needs_no_quotes() =>
        Assert.Contains("\ntitle: Don't wait, Zoë\n", Archetype.Article("Don't wait, Zoë", [], [], MiniSite.Today), StringComparison.Ordinal);

    [Theory]
    [InlineData("A wall")]
    [InlineData("a-wall!")]
    public void Nothing_is_written_over(string title)
    {
        var run = Run(title, "--topic closeness");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("input/articles/a-wall.md(1,1): error file-exists: This file is there already, and it stays as it is. Choose another title, or go on writing in that file.", Assert.Single(run.Error));
        Assert.Empty(run.Output);
        Assert.Equal(new MiniSite().Text(MiniSite.ArticlePath), Text("a-wall"));
    }

    [Fact]
    public void Of_two_at_once_one_writes()
    {
        var lists = Enumerable.Range(0, 8).Select(_ => new ProblemList()).ToArray();
        var path = _folder.File("input/articles/at-once.md");

        Parallel.For(0, lists.Length, i => new WriteNewFile(path).Write($"words {i}", lists[i]));

        var winner = Assert.Single(lists, list => !list.HasErrors);
        Assert.Equal($"words {Array.IndexOf(lists, winner)}", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("new article", "The title is missing. Put it in quotes: dotnet run --project src -- new article \"When a wall is a boundary\" --topic couples")]
    [InlineData("new article \"  \"", "The title is missing.")]
    [InlineData("new article \"?!…\"", "No file name can be made of \"?!…\"")]
    [InlineData("new article \"💔\"", "No file name can be made of \"💔\"")]
    [InlineData("new article Con", "\"con\" cannot be the file name of an article.")]
    [InlineData("new article Index!", "\"index\" cannot be the file name of an article.")]
    [InlineData("new article A wall", "'wall'")]
    [InlineData("new article \"A title of sixty-six characters is one character more than may be!\"", "The title has 66 characters, and it may have 1 to 65. Shorten it.")]
    [InlineData("new article Wall --topic closness", "There is no topic \"closness\". Did you mean \"closeness\"?")]
    [InlineData("new articel Wall", "Did you mean \"article\"?")]
    [InlineData("new", "Say what to begin: dotnet run --project src -- new article")]
    public void Wrong_usage_writes_nothing_and_says_what_to_type(string arguments, string words)
    {
        var run = Command.Run(_folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Error, line => line.Contains(words, StringComparison.Ordinal));
        Assert.Equal(["a-wall.md", "index.md"], Directory.EnumerateFiles(_folder.File("input/articles")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_folder_elsewhere_stands_in_the_next_commands_too()
    {
        Directory.Move(_folder.File("input"), _folder.File("our words"));

        var run = Run("After the argument", "--input \"our words\"");

        Assert.True(File.Exists(_folder.File("our words/articles/after-the-argument.md")));
        Assert.Equal("  dotnet run --project src -- check --drafts --input \"our words\"", run.Output[^1]);
    }

    [Fact]
    public void Among_real_words_it_trips_no_rule_about_words()
    {
        var problems = new ProblemList();
        var sources = new ReadSources(Kept.Folder, new FileMemory()).Read(problems)!;
        var facts = new ReadFacts().Process(sources.Facts, problems);
        var source = new SourceFile("articles/a.md", "a.md", Archetype.Article("A placeholder title", ["couples"], ["couples"], Kept.Day));
        var found = new ProblemList();

        new ParseBody(new ReadStrings(ThemeFiles.Strings).In("en"), facts).Process(new ReadFrontMatter(new ReadStrings(ThemeFiles.Strings).In("en")).Process(source, found), found);

        Assert.Equal(["block-empty", "empty-value", "heading-empty"], found.InOrder().Select(problem => problem.Code).Distinct().Order());
    }

    private CommandResult Run(string title, string more = "") =>
        Command.Run(_folder.Path, $"new article \"{title}\" {more} {Day}");

    private string Text(string slug) => File.ReadAllText(Directory.EnumerateFiles(_folder.File("input/articles"), slug + ".md").Single());

    // Comments are broken into lines; the words are what counts.
    private static string Flat(string text) => Regex.Replace(text, @"\s+(?:# )?", " ");

    [GeneratedRegex(@": (?:error|warning) (?<code>[a-z-]+): ")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?m)^##$")]
    private static partial Regex EmptyHeading();
}
