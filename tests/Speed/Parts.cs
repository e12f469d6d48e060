using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Site.Documents;
using Site.Input;
using Site.Problems;
using Site.Process;
using Site.Theme;

namespace Site.Speed;

/// <summary>The parts of a build of which there are many, or which are large: each measured by itself, in this process.</summary>
[MemoryDiagnoser]
public class Parts
{
    private const int Articles = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("close-enough-parts-").FullName;
    private readonly PageRenderer _renderer = new();
    private SourceFile _source = null!;
    private ReadPage _readPage = null!;
    private PageView _view = null!;
    private TextFile _index = null!;

    /// <summary>Measures them and prints a table.</summary>
    /// <returns>0 when every part could be measured.</returns>
    public static int Run()
    {
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        var config = DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine("artifacts", "parts"));
        return BenchmarkRunner.Run<Parts>(config).Reports.All(report => report.Success) ? 0 : 1;
    }

    /// <summary>Reads a site. As for a preview, for there the whole index is made when it is asked for.</summary>
    [GlobalSetup]
    public void Read()
    {
        var input = Path.Combine(_folder, "input");
        Corpus.Write("input", Articles, input);
        var options = new BuildOptions(input, new DateOnly(2026, 12, 1), Preview: true);
        var site = SitePipeline.Check(options, new ProblemList())!;
        var files = SitePipeline.Build(options, new ProblemList())!.Files;
        var article = site.Outline.Articles[0];
        _source = new ReadSources(input, new FileMemory(keeps: false)).TextOf(article.Source, new ProblemList())!;
        _readPage = new ReadPage(site.Voices, site.Outline.Facts);
        _view = files.OfType<PageFile>().Single(file => file.Path == article.Address.OutputPath).Compose();
        _index = files.OfType<TextFile>().Single(file => file.Path == Assets.Search + "preview/index.js");
    }

    /// <summary>Removes the site.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    /// <summary>From a file's text to a page whose words are judged.</summary>
    /// <returns>The page.</returns>
    [Benchmark(Description = "an article is read")]
    public object? Article() => _readPage.Process(_source, new ProblemList());

    /// <summary>From what a page shows to its HTML.</summary>
    /// <returns>The HTML.</returns>
    [Benchmark(Description = "its page is drawn")]
    public byte[] Page() => _renderer.Render(_view);

    /// <summary>From two hundred articles to what the search fetches.</summary>
    /// <returns>The script.</returns>
    [Benchmark(Description = "the index of 200 articles is made")]
    public string Index() => _index.Text();
}
