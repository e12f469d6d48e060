using Site.Documents;
using Site.Output;
using Site.Problems;

namespace Site.Tests.Support;

/// <summary>What a build of a mini-site gave.</summary>
/// <param name="Problems">Every problem, in order, each as it is printed.</param>
/// <param name="Files">What was written, by path; empty after an error.</param>
/// <param name="Facts">What it was built from.</param>
internal sealed record MiniResult(IReadOnlyList<Problem> Problems, IReadOnlyDictionary<string, byte[]> Files, Facts Facts)
{
    public IEnumerable<string> Errors => Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString());

    /// <summary>Where each problem is, and its code.</summary>
    public IEnumerable<string> Places => Problems.Select(problem => $"{problem.At} {problem.Code}");

    public BuiltPage Page(string path) => RealSite.Parse(path, Text(path), Facts);

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(Files[path]);
}

/// <summary>A tiny site written inside a test: everything a site needs, and what the test changes.</summary>
internal sealed class MiniSite
{
    public const string ArticlePath = "articles/a-wall.md";

    public static readonly DateOnly Today = new(2026, 6, 15);

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private bool _reversed;

    public MiniSite()
    {
        foreach (var (path, text) in Defaults)
        {
            With(path, text);
        }
    }

    /// <summary>
    /// The smallest article that passes: what is added stands in line 11 and from line 16 on.
    /// Without a help block it offers no next step, and says so.
    /// </summary>
    public static string Article(string frontMatter = "", string text = "") => $"""
        ---
        title: A wall or a boundary
        description: How to tell A wall or a boundary apart from what was there before you came.
        published: 2026-03-01
        topics: [closeness]
        keyPoints:
          - A boundary is chosen.
          - A wall comes by itself.
          - Both had a reason once.
        author: The editors
        {frontMatter}
        {(frontMatter.Contains("callToAction", StringComparison.Ordinal) || text.Contains("::: care", StringComparison.Ordinal) ? "" : "callToAction: false")}
        ---
        A finding.[^one-2001] Another finding.[^two-2002]

        {text}
        """.ReplaceLineEndings("\n");

    private static IEnumerable<(string Path, string Text)> Defaults =>
    [
        (ArticlePath, Article()),
        ("index.md", Page("The home page of a mini-site")),
        ("articles/index.md", Page("All articles")),
        ("topics/index.md", Page("Topics")),
        ("topics/closeness.md", Page("Closeness")),
        ("pages/help.md", Page("Get help now")),
        ("pages/404.md", Page("Page not found")),
        ("pages/about.md", Page("About us")),
        ("pages/how-we-write.md", Page("How we write")),
        ("pages/accessibility.md", Page("Accessibility")),
        ("pages/privacy.md", Page("Privacy")),
        ("pages/good-faith-estimate.md", Page("Good Faith Estimate")),
        ("facts/disclaimer.md", """
            This is for educational purposes only and not a substitute for professional mental health treatment.
            If you are in crisis, <helpline:us-call>.
            Reading it creates no therapist–client relationship. Nobody watches this site for emergencies.
            """),
        ("facts/site.yml", """
            name: Mini
            language: en-US
            region: US
            address: https://mini.test/
            practice:
              name: The Practice
              licence: License 1
              states: [Oregon]
              email: mail@mini.test
            callToAction:
              show: true
              heading: A next step
              text: Talk to someone steady.
              label: Book a session
              address: https://booking.test/
            """),
        ("facts/helplines.yml", """
            countries:
              - code: US
                name: United States
                lines:
                  - id: us
                    name: The Line
                    role: crisis
                    about: For anyone.
                    source: its own page
                    verified: 2026-06-01
                    ways:
                      - {id: us-call, kind: call, number: "988", label: Call 988}
                      - {id: us-text, kind: text, number: "988", label: Text 988}
                      - {id: us-chat, kind: web, address: "https://line.test/", label: Chat at line.test}
                  - id: us-911
                    name: Emergency services
                    role: emergency
                    source: its own page
                    verified: 2026-06-01
                    ways:
                      - {id: us-911-call, kind: call, number: "911", label: Call 911}
            retired:
              - {text: 1-800-273-8255, why: It was replaced., instead: us-call}
            """),
        ("facts/wording.yml", """
            words:
              - {phrases: [simply], level: warning, instead: the sentence without it, reason: It makes a hard thing sound small.}
              - {phrases: [committed suicide], level: error, instead: died by suicide, reason: It was never a crime.}
            support: {phrases: [suicide]}
            abbreviations: [US]
            """),
        ("facts/sources.yml", """
            one-2001:
              kind: article
              authors: One, A.
              year: 2001
              title: The first study
              in: Journal of Studies, 1(1), 1–2
              doi: 10.1000/one
              supports: That there is a first finding.
            two-2002:
              kind: book
              authors: Two, B.
              year: 2002
              title: The second book
              in: A Publisher
              address: https://publisher.test/two
              supports: That there is a second finding.
            """),
    ];

    public static string Page(string title) => $"""
        ---
        title: {title}
        description: {title}, on a site so small that it exists only while a test runs.
        ---

        Some words.
        """;

    /// <summary>Adds a glossary of one term, to which a page links.</summary>
    public MiniSite WithGlossary() => With("pages/glossary.md", Page("The words we use"))
        .With("facts/glossary.yml", """
            attachment:
              term: attachment
              text: The bond with the people we turn to when we are afraid.
              source: everyday

            """)
        .Replace("pages/accessibility.md", "Some words.", "Some words on [attachment](glossary:attachment).");

    /// <summary>Adds or replaces a file.</summary>
    public MiniSite With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    /// <summary>Adds or replaces a file, byte for byte.</summary>
    public MiniSite With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    /// <summary>Changes a file of the mini-site; the old text has to be there.</summary>
    public MiniSite Replace(string path, string old, string now)
    {
        var text = Text(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return With(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => System.Text.Encoding.UTF8.GetString(_files[path]);

    public MiniSite Without(string path)
    {
        Assert.True(_files.Remove(path));
        return this;
    }

    /// <summary>The same site, whose files are made in another order.</summary>
    public MiniSite Reversed()
    {
        _reversed = true;
        return this;
    }

    /// <summary>Writes the input folder, for tests that go on from there.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in _reversed ? _files.Reverse() : _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>Builds the site. Problems name files as <c>input/…</c>.</summary>
    public MiniResult Build(DateOnly? today = null, Uri? baseUrl = null, bool drafts = false, LinkStyle links = LinkStyle.Folders, Action<string>? prepare = null, bool compress = false, bool cards = false)
    {
        using var folder = new TemporaryFolder();
        var input = folder.File("input");
        var output = folder.File("output");
        WriteTo(input);
        prepare?.Invoke(input);
        var problems = new ProblemList();
        var site = SitePipeline.Build(new BuildOptions(input, today ?? Today, baseUrl, drafts, links, Compress: compress), problems);
        if (site is not null)
        {
            // Cards take longer to draw than all the rest, and few tests look at them.
            new WriteFiles(output, input, compress).Write([.. site.Files.Where(file => cards || !file.Path.StartsWith(Assets.Cards, StringComparison.Ordinal))], problems);
        }

        return new MiniResult(
            [.. problems.InOrder().Select(problem => problem with
            {
                At = problem.At with { Path = Nameless(problem.At.Path) },
                Message = Nameless(problem.Message),
            })],
            Directory.Exists(output) ? RealSite.ReadAll(output) : [],
            new Facts(name => Text("facts/" + name)));

        string Nameless(string text) => text.Replace(folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }
}
