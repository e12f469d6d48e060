using System.Collections.Immutable;
using Site.Documents;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Preview;

/// <summary>A build that is handed the memory of the last reads only what changed, and gives what a build alone gives.</summary>
public sealed class Remembering : IDisposable
{
    private static readonly DateTime Later = DateTime.UtcNow.AddHours(1);

    private readonly TemporaryFolder _folder = new();
    private readonly BuildMemory _memory = new();
    private readonly MiniSite _site = new MiniSite().With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'/>");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_did_not_change_is_the_very_same()
    {
        var first = Build()!;
        File.WriteAllText(_folder.File("input/" + MiniSite.ArticlePath), MiniSite.Article(text: "Changed."));
        var second = Build()!;

        Assert.Equal([MiniSite.ArticlePath], _memory.Files.News);
        Assert.All(second.Outline.Pages, page => Assert.Equal(page.Key != MiniSite.ArticlePath, ReferenceEquals(page.Value, first.Outline.Pages[page.Key])));
        Assert.Same(first.Outline.Images["images/wall.svg"], second.Outline.Images["images/wall.svg"]);
        Assert.Same(first.Outline.Facts.Sources, second.Outline.Facts.Sources);
    }

    [Fact]
    public void Other_facts_have_every_page_read_anew()
    {
        var first = Build()!;
        File.WriteAllText(_folder.File("input/facts/wording.yml"), _site.Text("facts/wording.yml").Replace("simply", "plain", StringComparison.Ordinal));
        var second = Build()!;

        Assert.Equal(["wording.yml"], _memory.Files.News.Select(Path.GetFileName));
        Assert.All(second.Outline.Pages, page => Assert.NotSame(page.Value, first.Outline.Pages[page.Key]));
        Assert.All(second.Outline.Pages, page => Assert.Same(page.Value.Source, first.Outline.Pages[page.Key].Source));
    }

    [Fact]
    public void Of_the_facts_only_the_file_that_changed_is_read_anew()
    {
        var first = Build()!;
        File.WriteAllText(_folder.File("input/facts/site.yml"), _site.Text("facts/site.yml").Replace("name: Mini", "name: Maxi", StringComparison.Ordinal));
        var second = Build()!;

        Assert.Equal("Maxi", second.Outline.Facts.Site.Name);
        Assert.Same(first.Outline.Facts.Helplines, second.Outline.Facts.Helplines);
        Assert.Same(first.Outline.Facts.Wording, second.Outline.Facts.Wording);
        Assert.Same(first.Outline.Facts.Sources, second.Outline.Facts.Sources);
    }

    [Fact]
    public void A_file_of_the_same_length_and_time_is_read_again_while_it_is_young_or_was_touched()
    {
        var article = _folder.File("input/" + MiniSite.ArticlePath);
        var moment = DateTime.UtcNow;
        var young = Read(MiniSite.Article(text: "One."), []);
        var stillYoung = Read(MiniSite.Article(text: "Two."), []);
        var touched = Read(MiniSite.Article(text: "Six."), [MiniSite.ArticlePath], Later);
        Build();
        var trusted = Read(MiniSite.Article(text: "Ten."), [], Later);
        var folderTouched = Read(MiniSite.Article(text: "Ten."), ["articles"], Later);

        Assert.Equal(["One.", "Two.", "Six.", "Six.", "Ten."], new[] { young, stillYoung, touched, trusted, folderTouched }.Select(text => text.Replace("</p>", "", StringComparison.Ordinal).TrimEnd()[^4..]));

        string Read(string text, ImmutableHashSet<string> names, DateTime? now = null)
        {
            Write(_site.With(MiniSite.ArticlePath, text));
            File.SetLastWriteTimeUtc(article, moment);
            return string.Concat(Build(now ?? moment, names)!.Outline.Pages[MiniSite.ArticlePath].Body.Parts.OfType<MarkupPiece>().Select(piece => piece.Html));
        }
    }

    [Fact]
    public void The_problems_of_what_is_remembered_are_found_again()
    {
        Write(_site
            .With("pages/one.md", MiniSite.Page("One") + "\n\n[Gone](gone.md) and simply <b>wrong</b>.")
            .With("facts/site.yml", _site.Text("facts/site.yml").Replace("The Practice", "Sample Practice", StringComparison.Ordinal)));

        Assert.Equal(Problems(null), Problems(_memory));
        Assert.Equal(Problems(null), Problems(_memory));
        Assert.NotEmpty(Problems(_memory));
    }

    [Fact]
    public async Task The_files_are_those_of_a_build_alone()
    {
        Build();
        Write(_site.With(MiniSite.ArticlePath, MiniSite.Article(text: "## Changed")).With("articles/new.md", MiniSite.Article().Replace("A wall or", "New or", StringComparison.Ordinal)));
        var remembered = Build()!;
        var alone = SitePipeline.Build(Options, new ProblemList())!;

        Assert.Equal(await BytesAsync(alone), await BytesAsync(remembered));
    }

    [Fact]
    public void What_is_gone_is_forgotten()
    {
        Build();
        File.Delete(_folder.File("input/" + MiniSite.ArticlePath));
        Build();
        Assert.Equal([MiniSite.ArticlePath], _memory.Files.News);

        Build();
        Assert.Empty(_memory.Files.News);
    }

    private BuildOptions Options => new(_folder.File("input"), MiniSite.Today);

    private static async Task<Dictionary<string, string>> BytesAsync(FinishedSite site)
    {
        var renderer = new Theme.PageRenderer();
        var files = new Dictionary<string, string>();
        foreach (var file in site.Files)
        {
            files.Add(file.Path, Convert.ToHexString(await file.BytesAsync(renderer, TestContext.Current.CancellationToken)));
        }

        return files;
    }

    private void Write(MiniSite site) => site.WriteTo(_folder.File("input"));

    private IEnumerable<string> Problems(BuildMemory? memory)
    {
        var problems = new ProblemList();
        SitePipeline.Build(Options, problems, memory);
        return problems.InOrder().Select(problem => problem.ToString());
    }

    private FinishedSite? Build() => Build(Later, []);

    private FinishedSite? Build(DateTime now, ImmutableHashSet<string> touched)
    {
        if (!Directory.Exists(Options.Input))
        {
            Write(_site);
        }

        _memory.Files.Doubt(now, touched);
        return SitePipeline.Build(Options, new ProblemList(), _memory);
    }
}
