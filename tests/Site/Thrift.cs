using Site.Input;
using Site.Problems;
using Site.Process;
using Site.Tests.Features;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests;

/// <summary>What it takes to read a text, in bytes: a number that is the same on a busy machine and on an idle one.</summary>
public sealed class Thrift
{
    // A text of short blocks takes 56; with a string of each word and sentence it takes more than twice as many.
    private const int MostPerLetter = 70;

    [Fact]
    public void A_text_is_read_without_a_string_of_each_word_for_each_who_looks_at_it()
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WithArticle("a-long-one", text: LongText()).WriteTo(folder.Path);
        var problems = new ProblemList();
        var sources = new ReadSources(folder.Path, new FileMemory()).Read(problems)!;
        var read = new ReadPage(new ReadStrings(ThemeFiles.Strings).In("en"), new ReadFacts().Process(sources.Facts, problems));
        var source = sources.Pages.Single(page => page.Path == "articles/a-long-one.md");

        // What is made once is made for the first text.
        read.Process(source, problems);
        var before = GC.GetAllocatedBytesForCurrentThread();
        read.Process(source, problems);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(problems.InOrder());
        Assert.True(taken < MostPerLetter * source.Text.Length, $"{taken} bytes for {source.Text.Length} letters");
    }

    private static string LongText() => string.Concat(Enumerable.Range(1, 8).Select(part =>
        $"""
        ## Part {part}, and what it is for

        You can say what you need in a few plain words. A friend who listens well may ask you what it was like. Some people find that a walk helps them to begin.

        It is late, and the house is quiet. One of you is tired, and the other wants to talk. Both are right, and neither can give what the other asks for now. So you make a time for it.

        - Say when you can talk.
        - Say how long.
        - Come back when you said.

        """));
}
