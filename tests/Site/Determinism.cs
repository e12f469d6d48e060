using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The same words and the same day give the same bytes, wherever and by whomever they are built.</summary>
public sealed class Determinism
{
    private const string Arguments = "--today 2026-06-15 --compress";

    public static TheoryData<string, string> Machines => new()
    {
        { "LC_ALL", "tr_TR.UTF-8" },
        { "LC_ALL", "de_DE.UTF-8" },
        { "LANG", "fa_IR.UTF-8" },
        { "TZ", "Pacific/Kiritimati" },
        { "TZ", "America/Los_Angeles" },
        { "DOTNET_PROCESSOR_COUNT", "1" },
        { "DOTNET_PROCESSOR_COUNT", "16" },
        { "DOTNET_gcServer", "1" },
    };

    private static readonly Lazy<Dictionary<string, byte[]>> Here = new(() => Build(site => site));

    [Theory]
    [MemberData(nameof(Machines))]
    public void Holds_on_every_machine(string name, string value) => AreEqual(Here.Value, Build(site => site, (name, value)));

    // Turkish has two letters i, and Swedish a minus sign of its own: what asks the culture shows in one or the other.
    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("sv_SE.UTF-8")]
    public void Holds_even_where_the_culture_of_the_machine_counts(string culture)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux takes the culture from the environment.");
        using var folder = new TemporaryFolder();
        Site().WriteTo(folder.File("input"));
        var run = Command.RunInCulture(folder.Path, Arguments, culture);

        Assert.SkipWhen(run.Error.Any(line => line.Contains("ICU", StringComparison.Ordinal)), "ICU is not installed here, so every culture is the same.");
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        AreEqual(Here.Value, RealSite.ReadAll(folder.File("output")));
    }

    [Fact]
    public void Holds_whatever_the_order_in_which_files_were_made() => AreEqual(Here.Value, Build(site => site.Reversed()));

    [Fact]
    public void Holds_for_problems_whatever_the_order_in_which_files_were_made()
    {
        var one = Site().With("pages/one.md", MiniSite.Page("Twice")).With("pages/two.md", MiniSite.Page("Twice"));

        string[] places = ["input/pages/one.md(1,1) unreachable-page", "input/pages/two.md(1,1) unreachable-page", "input/pages/two.md(2,8) repeated-title", "input/pages/two.md(3,14) repeated-description"];
        Assert.Equal(places, one.Build().Places);
        Assert.Equal(places, one.Reversed().Build().Places);
    }

    [Fact]
    public void Holds_for_the_real_site()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run(folder.Path, $"--input \"{Repository.Path("input")}\" --today {ContentDay.Latest:yyyy-MM-dd}", ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("DOTNET_PROCESSOR_COUNT", "1"));

        Assert.Equal(0, run.ExitCode);
        AreEqual(RealSite.Files, RealSite.ReadAll(folder.File("output")));
    }

    [Fact]
    public void Follows_the_words()
    {
        var other = Build(site => site.Replace(MiniSite.ArticlePath, "A finding.", "Another finding."));

        Assert.Equal(["articles/a-wall/index.html", "articles/a-wall/index.html.br", "articles/a-wall/index.html.gz"], Here.Value.Keys.Where(path => !Here.Value[path].AsSpan().SequenceEqual(other[path])).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, byte[]> Build(Func<MiniSite, MiniSite> change, params (string, string)[] environment)
    {
        // Each in a folder of its own: its name is random, and shows nowhere.
        using var folder = new TemporaryFolder();
        change(Site()).WriteTo(folder.File("input"));
        var run = Command.Run(folder.Path, Arguments, environment);

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        return RealSite.ReadAll(folder.File("output"));
    }

    // What culture, clock or thread could change: an I without a dot, dates, numbers, many pages.
    private static MiniSite Site()
    {
        var site = new MiniSite().With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4.5 3.5'/>").With("images/photo.jpg", Photo.Taken(900, 600, 6)).With("images/shot.png", Photo.Annotated(90, 60)).With("root/ads.txt", "I\r\n"u8.ToArray());
        for (var i = 0; i < 30; i++)
        {
            site.With($"articles/istanbul-{i}.md", MiniSite.Article($"aliases: [/i{i}/]\nreviewed: {{on: 2026-06-01, by: I, credential: LMFT, next: 2027-06-01}}", """
                ## INSIDE Istanbul's "I"

                See [inside](#inside-istanbuls-i) and [us](../pages/about.md). ![A wall](../images/wall.svg) ![A low wall](../images/photo.jpg) ![The wall from above](../images/shot.png)
                """).Replace("A wall or", $"Istanbul {i} or", StringComparison.Ordinal));
        }

        return site;
    }

    private static void AreEqual(IReadOnlyDictionary<string, byte[]> one, Dictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), file.Key));
    }
}
