using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>A passage with a fault in it, and the place where an editor finds it named.</summary>
public sealed class PlantedFaults
{
    /// <summary>A passage from line 16 on, and what is found in it.</summary>
    public static TheoryData<string, string[]> Passages => new()
    {
        { "Her brother committed suicide in May. If you think of it too, <helpline:us-call>.", ["(16,13) wording"] },
        { "After a failed suicide\nattempt he moved home. For anyone who needs it, <helpline:us-call>.", ["(16,9) wording"] },
        { "Suicide is rising, and some call it an epidemic. If you need someone, <helpline:us-call>.", ["(16,40) wording"] },
        { "A loss like that can bring thoughts of *suicide*.\n\nThey pass for many.\n\nIf not, <helpline:us-call>.", ["(16,41) mention-without-support"] },
        { "Words.\n\n- a bad week\n- thoughts of self-harm\n- poor sleep\n", ["(19,15) mention-without-support"] },
        { "This is common among the mentally ill, and a man who **suffers from** it may hide it.", ["(16,22) wording", "(16,56) wording"] },
        { "You may be a victim of neglect, or love an addict.", ["(16,14) wording", "(16,44) wording"] },
        { "Avoidants keep back.\n\n::: note Is your partner a narcissist?\nPerhaps not.\n:::", ["(16,1) wording", "(18,28) wording"] },
        { "## A commitment-phobe at home\n\n> They said that I was frigid.\n\n- I felt like damaged goods.", ["(16,6) wording", "(20,15) wording"] },
        { "This method can cure the fear.[^one-2001] Results are guaranteed, and it is proven.", ["(16,17) wording", "(16,55) wording", "(16,77) wording"] },
        { "It’s easy: simply breathe,\nand just wait.", ["(16,6) wording", "(16,12) wording", "(17,5) wording"] },
        { "Calls to the [crisis line](../pages/help.md) are anonymous. You should call.", ["(16,50) wording", "(16,65) wording"] },
        { "Our forms are HIPAA compliant.", ["(16,15) abbreviation", "(16,15) wording"] },
        { "A short one. When the one who waits has waited for so long that waiting itself has become the bond between them, both may feel that something ended without a word. Then it rains.", ["(16,14) sentence-length"] },
        { "- A short item.\n- When the one who waits has waited for so long that waiting itself has become the bond between the two of them, and neither can recall who began it, both may feel that something has ended.", ["(17,3) sentence-length"] },
        { "Words.\n\n> Quoted.\n\nOne is here. Two is here. Dr. Three is here. Four is here. Five is here. Six is here.", ["(20,1) paragraph-length"] },
        { "Words:\n\n1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n7. g\n8. h", ["(18,1) list-length"] },
        { "A clinician may speak of CBT here.\n\nTable: What the ACE score counts\n\n| One | Two |\n|---|---|\n| a | b |", ["(16,26) abbreviation", "(18,17) abbreviation"] },
        { "## Is it you?\n\nWords.\n\n## Is it them?\n\nSee <https://study.test/>.", ["(16,1) question-headings", "(22,5) link-text"] },
        { string.Join("\n\n", Enumerable.Repeat("It stands between you and a danger that may have gone, and nobody told the wall.", 20)), ["(52,1) heading-distance"] },
    };

    [Theory, MemberData(nameof(Passages))]
    public void Are_each_found_at_their_place(string passage, string[] found) => Assert.Equal(
        found.Select(place => $"input/{MiniSite.ArticlePath}{place}"),
        CarefulProse.Real(passage).Build().Places);

    [Fact]
    public void In_every_kind_of_page_are_found() => Assert.Equal(
        ["input/facts/disclaimer.md(1,14) wording", "input/index.md(2,27) wording", "input/index.md(3,33) wording", "input/pages/about.md(6,11) wording", "input/topics/closeness.md(3,52) wording"],
        new MiniSite()
            .Replace("pages/about.md", "Some words.", "Some were simply said.")
            .Replace("index.md", "mini-site", "simply made site")
            .Replace("topics/closeness.md", "exists only", "simply exists")
            .Replace("facts/disclaimer.md", "This is for", "This is, say simply, for").Build().Places);

    [Theory]
    [InlineData('\'', '\'')]
    [InlineData('\'', '’')]
    [InlineData('’', '\'')]
    [InlineData('’', '’')]
    public void Are_found_whichever_apostrophe_is_written(char inWording, char inText) => Assert.Equal(
        [$"input/{MiniSite.ArticlePath}(16,7) wording"],
        new MiniSite()
            .Replace("facts/wording.yml", "[simply]", $"[\"it{inWording}s nothing\"]")
            .With(MiniSite.ArticlePath, MiniSite.Article(text: $"Well, it{inText}s nothing.")).Build().Places);
}
