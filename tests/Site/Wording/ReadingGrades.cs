using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>The reading grade of a page: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.</summary>
public sealed class ReadingGrades
{
    [Theory]
    [InlineData("We love the same home.", -1.8)]
    [InlineData("Attachment is a habit of reaching out.", 5.7)]
    [InlineData("We see 12 of 30.", -1.8)]
    [InlineData("We can <helpline:us-call>.", -2.2)]
    [InlineData("## Nothing but a heading", null)]
    public void Are_computed_from_sentences_and_syllables(string text, double? grade)
    {
        using var folder = new TemporaryFolder();
        new MiniSite().Replace("pages/about.md", "Some words.", text).WriteTo(folder.Path);

        var site = SitePipeline.Build(new BuildOptions(folder.Path, MiniSite.Today), new ProblemList());

        Assert.Equal(grade, site!.Outline.Pages["pages/about.md"].Body.ReadingGrade);
    }
}
