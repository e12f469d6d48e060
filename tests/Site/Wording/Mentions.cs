using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>Where suicide or self-harm is mentioned, a place to turn to stands right beside it: beside as a reader goes, not as a file does.</summary>
public sealed class Mentions
{
    private const string Mention = "Many have thought of suicide.";
    private const string Help = "At any hour, <helpline:us-call>.";
    private const string Between = "It passes.";

    public static TheoryData<string> Beside =>
    [
        $"{Mention} {Help}",
        $"{Mention}\n\n{Help}",
        $"{Help}\n\n{Mention}",
        $"{Mention}\n\n::: urgent\n- you think of it too\n:::",
        $"- {Help}\n- {Mention}",
        $"> {Mention}\n\n{Help}",
        $"Words.[^a]\n\n[^a]: {Mention} {Help}",
        $"Words.[^a] And more.[^b]\n\n[^a]: {Mention}\n\n[^b]: {Help}",
    ];

    public static TheoryData<string, string> NotBeside => new()
    {
        { Mention, "(16,22)" },
        { $"{Mention}\n\n{Between}\n\n{Help}", "(16,22)" },
        { $"{Help}\n\n{Between}\n\n{Mention}", "(20,22)" },

        // A note is read on its own, wherever it stands in the file.
        { $"Words.[^a]\n\n{Mention}\n\n[^a]: {Help}", "(18,22)" },
        { $"Words.[^a]\n\n{Help}\n\n[^a]: {Mention}", "(20,28)" },
        { $"Words.[^a] And more.[^b]\n\n{Mention}\n\n[^a]: {Help}\n\n[^b]: {Between}", "(18,22)" },

        // A link to the page with every line is no place to turn to.
        { $"{Mention} See [all lines](../pages/help.md).", "(16,22)" },
        { $"{Mention}\n\n::: care\n- it has gone on for weeks\n:::", "(16,22)" },
        { $"{Mention}\n\n::: note For you\n{Between}\n:::", "(16,22)" },
    };

    [Theory, MemberData(nameof(Beside))]
    public void Have_help_beside_them(string text) => Assert.Empty(Site(text).Problems);

    [Theory, MemberData(nameof(NotBeside))]
    public void Are_named_where_it_is_missing(string text, string place) =>
        Assert.Equal([$"input/{MiniSite.ArticlePath}{place} mention-without-support"], Site(text).Places);

    [Theory]
    [InlineData($"{Mention}\n\n{Help}")]
    [InlineData($"{Mention}\n\n{Between}\n\n{Help}", "input/pages/about.md(6,22) mention-without-support")]
    public void In_the_first_words_of_a_page_are_no_exception(string text, params string[] found) =>
        Assert.Equal(found, new MiniSite().Replace("pages/about.md", "Some words.", text).Build().Places);

    private static MiniResult Site(string text) => new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: text)).Build();
}
