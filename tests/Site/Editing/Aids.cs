using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Documents;
using Site.Editing;
using Site.Keys;
using Site.Tests.Support;

namespace Site.Tests.Editing;

/// <summary>The files that the command <c>schema</c> writes: as it would write them today, and true.</summary>
public sealed class Aids
{
    private static readonly IReadOnlyList<TextFile> Drawn =
        EditingAids.Files("input", [.. Support.Facts.Real.Helplines.Countries.Where(country => country.Lines.Any(line => line.Role == "crisis")).Select(country => country.Code)]);

    public static TheoryData<string> Files => [.. Drawn.Select(file => file.Path)];

    public static TheoryData<string> Snippets => [.. Marks.All.Concat(KeySnippets.All).Select(snippet => snippet.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Are_as_the_command_would_write_them_today(string path) => Assert.True(
        File.Exists(Repository.Path(path))
            && Repository.Read(path).ReplaceLineEndings("\n") == Drawn.Single(file => file.Path == path).Text(),
        $"{path} is out of date. Write it anew: dotnet run --project src -- schema");

    [Fact]
    public void Are_all_there_is_in_the_folder_of_schemas() => Assert.Equal(
        Drawn.Where(file => file.Path.StartsWith("input/", StringComparison.Ordinal)).Select(file => Path.GetFileName(file.Path)).Order(),
        Directory.EnumerateFileSystemEntries(Repository.Path("input", ".schema")).Select(Path.GetFileName).Order());

    [Fact]
    public void Are_written_by_the_command_and_hide_from_the_site()
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WriteTo(folder.File("input"));

        var run = Command.Run(folder.Path, "schema");
        var check = Command.Run(folder.Path, "check --today 2026-06-15");

        Assert.Equal((0, 0), (run.ExitCode, check.ExitCode));
        Assert.Equal(Files.Select(row => row.Data), run.Output);
        // Of its facts, a schema tells the countries that can be a site's own.
        Assert.All(run.Output.Where(path => path != "input/.schema/site.schema.json"), path => Assert.Equal(Repository.Read(path).ReplaceLineEndings("\n"), File.ReadAllText(folder.File(path))));
        Assert.Equal("""["US"]""", JsonNode.Parse(File.ReadAllText(folder.File("input/.schema/site.schema.json")))!["properties"]!["region"]!["enum"]!.ToJsonString());
        Assert.Equal(["0 errors, 0 warnings"], check.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File(".vscode"), "mine");

        var run = Command.Run(folder.Path, "schema");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Error, line => line.StartsWith(".vscode/close-enough.code-snippets(1,1): error file-not-written: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reference_names_every_key_there_is()
    {
        var reference = Repository.Read(".github", "reference.md");

        Assert.All(KeyedFile.All.SelectMany(file => file.Keys.AndBelow).Except(KeyedFile.All.Select(file => file.Keys.Each).OfType<Key>()), key =>
        {
            Assert.Contains($"`{key.Name}`", reference, StringComparison.Ordinal);
            Assert.Contains(key.About.Replace("<", "&lt;", StringComparison.Ordinal), reference, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_reference_shows_every_block_that_texts_can_hold()
    {
        var reference = Repository.Read(".github", "reference.md");

        Assert.All(
            Enum.GetNames<CalloutName>().Concat(Enum.GetNames<TierKind>()),
            name => Assert.Contains($"```markdown\n::: {name.ToLowerInvariant()}", reference, StringComparison.Ordinal));
    }

    /// <summary>Where it belongs, filled in with nothing but its own defaults, a snippet draws no complaint.</summary>
    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_passes_the_check_as_it_stands(string name)
    {
        var snippet = Marks.All.Concat(KeySnippets.All).Single(snippet => snippet.Name == name);
        var filled = snippet.Filled
            .Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", $"{Kept.Day:yyyy-MM-dd}", StringComparison.Ordinal);
        Assert.DoesNotContain('$', filled);

        var problems = Where(name, filled).Build(Kept.Day).Problems.Where(problem => problem.Code is not ("sample-value" or "sample-text"));

        Assert.Equal([], problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void The_snippets_of_VS_Code_are_those_that_were_checked()
    {
        var json = JsonNode.Parse(Repository.Read(".vscode", "close-enough.code-snippets"))!.AsObject();

        Assert.Equal(Snippets.Select(row => row.Data), json.Select(entry => entry.Key));
        Assert.Distinct(json.Select(entry => entry.Value!["prefix"]!.GetValue<string>()));
        Assert.All(Marks.All.Concat(KeySnippets.All), snippet => Assert.Equal(
            snippet.Body.ReplaceLineEndings("\n"),
            string.Join('\n', json[snippet.Name]!["body"]!.AsArray().Select(line => line!.GetValue<string>()))));
    }

    [Theory]
    [InlineData("extensions.json")]
    [InlineData("settings.json")]
    public void What_VS_Code_reads_is_JSON(string file) => Assert.NotEmpty(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Repository.Read(".vscode", file))!);

    // A mini-site with the kept site's helplines, sources and counts, for those the snippets name.
    private static MiniSite Where(string name, string filled)
    {
        var site = new MiniSite();
        foreach (var file in new[] { "helplines.yml", "sources.yml", "tested.yml", "wording.yml" })
        {
            site.With($"facts/{file}", Kept.Read($"facts/{file}"));
        }

        site.Replace("facts/disclaimer.md", "us-call", "us-988-call");
        var sources = "Cited.[^overall-2013] Cited again.[^bowlby-1982]\n\n";
        site.With(MiniSite.ArticlePath, MiniSite.Article().Replace("A finding.[^one-2001] Another finding.[^two-2002]", sources, StringComparison.Ordinal));
        return name switch
        {
            "Front matter of an article" => site
                .With("topics/attachment.md", MiniSite.Page("Attachment")).With("topics/couples.md", MiniSite.Page("Couples"))
                .With(MiniSite.ArticlePath, filled.Replace("draft: true", "callToAction: false", StringComparison.Ordinal) + "\n\n" + sources),
            "Clinical review" => site.Replace(MiniSite.ArticlePath, "author: The editors", $"author: The editors\n{filled}"),
            "Source" => site.With("facts/sources.yml", site.Text("facts/sources.yml") + "\n" + filled + "\n"),
            "Entry of the glossary" => site.WithGlossary().With("facts/glossary.yml", filled + "\n"),
            "Term of the glossary" => Text().WithGlossary(),
            "Link to a section" => Text().With("pages/help.md", MiniSite.Page("Get help now") + "\n\n## Other lines\n\nSome words.\n"),
            "Image" or "Decorative image" => Text().With("images/two-chairs.png", Png),
            "When to talk to someone" => Text().Replace(MiniSite.ArticlePath, "callToAction: false\n", ""),
            "Exception" => Text().Replace(MiniSite.ArticlePath, filled, filled + "\nIt was simply so."),
            _ => Text(),
        };

        MiniSite Text() => site.Replace(MiniSite.ArticlePath, sources, sources + filled + "\n");
    }

    // One transparent pixel.
    private static byte[] Png => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
}
