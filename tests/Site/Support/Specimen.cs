using Site.Output;
using Site.Problems;

namespace Site.Tests.Support;

/// <summary>The real words and one article more, which shows what none of them shows yet: a review, an old address,
/// the urgent tier, pictures, a footnote, a draft.</summary>
internal static class Specimen
{
    public const string Article = "articles/a-specimen/index.html";
    public const string Redirect = "old/specimen/index.html";
    public const string Draft = "articles/a-draft/index.html";

    private static readonly Lazy<BuiltSite> Published = new(() => Build(drafts: false));
    private static readonly Lazy<BuiltSite> Previewed = new(() => Build(drafts: true));

    /// <summary>As it would be published.</summary>
    public static BuiltSite Site => Published.Value;

    /// <summary>As an editor sees it before: drafts are in, and search engines are kept out.</summary>
    public static BuiltSite Preview => Previewed.Value;

    private static BuiltSite Build(bool drafts)
    {
        using var folder = new TemporaryFolder();
        var input = folder.File("input");
        var output = folder.File("output");
        foreach (var (path, bytes) in RealSite.ReadAll(Repository.Path("input")))
        {
            Write(path, bytes);
        }

        Write("articles/a-specimen.md", Words("A specimen of an article", """
            updated: 2026-11-02
            aliases: [/old/specimen/]
            reviewed: {on: 2026-10-01, by: Sam Sample, credential: LMFT, next: 2027-10-01}
            """));
        Write("articles/a-draft.md", Words("A draft of an article", "draft: true"));
        Write("images/dot.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="));

        var problems = new ProblemList();
        var site = SitePipeline.Build(new BuildOptions(input, ContentDay.Latest, Drafts: drafts), problems);
        Assert.True(site is not null, string.Join("\n", problems.InOrder()));
        new WriteFiles(output, input).Write(site.Files, problems);
        return new BuiltSite(drafts ? "the preview" : "the specimen", RealSite.ReadAll(output));

        void Write(string path, byte[] bytes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(input, path))!);
            File.WriteAllBytes(Path.Combine(input, path), bytes);
        }
    }

    private static byte[] Words(string title, string more) => System.Text.Encoding.UTF8.GetBytes($$"""
        ---
        title: {{title}}
        description: "{{title}}: it shows what no article of the site shows yet."
        published: 2026-11-01
        {{more}}
        topics: [couples]
        keyPoints:
          - One thing is shown.
          - Another thing is shown.
          - A third thing is shown.
        author: The editors
        ---

        A finding.[^hazan-shaver-1987] Another.[^papp-2009] The first again.[^hazan-shaver-1987] And a remark.[^remark]

        [^remark]: A remark, with [a page of ours](../pages/help.md) to read.

        ![A dot in the middle of nothing](../images/dot.png)

        ![](../images/dot.png "decorative")

        ## When it is urgent

        Sometimes it cannot wait.

        ::: urgent
        - you think of ending your life
        - you cannot keep yourself safe
        :::

        ## A table

        Table: Two ways to see it

        | What happens | One way | Another way |
        | --- | --- | --- |
        | Silence | Peace | Threat |

        ## When to ask

        You may ask at any time.

        ::: care
        - it has lasted for weeks
        - it keeps coming back
        :::
        """.ReplaceLineEndings("\n"));
}
