using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Site.Documents;
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
        var input = new ReadSources(folder.Path, new FileMemory());
        var sources = input.Read(problems)!;
        var read = new ReadPage(new ReadStrings(ThemeFiles.Strings).In("en"), new ReadFacts().Process(sources.Facts, problems));
        var source = input.TextOf(sources.Pages.Single(page => page.Path == "articles/a-long-one.md"), problems)!;

        // What is made once is made for the first text.
        read.Process(source, problems);
        var before = GC.GetAllocatedBytesForCurrentThread();
        read.Process(source, problems);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(problems.InOrder());
        Assert.True(taken < MostPerLetter * source.Text.Length, $"{taken} bytes for {source.Text.Length} letters");
    }

    [Fact]
    public void No_text_of_a_page_is_kept_once_its_page_was_read()
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WithArticle("a-long-one", text: LongText()).WriteTo(folder.Path);
        var texts = new ConcurrentBag<WeakReference>();

        var site = CheckedSite(folder.Path, texts);
        GC.Collect();

        Assert.NotEmpty(site.Outline.Pages);
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, text => text.IsAlive);
        GC.KeepAlive(site);
    }

    // In a method of its own, so that nothing of it is held any more.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CheckedSite CheckedSite(string folder, ConcurrentBag<WeakReference> texts)
    {
        var problems = new ProblemList();
        var input = new ReadSources(folder, new FileMemory(keeps: false));
        return SitePipeline.Check(new BuildOptions(folder, MiniSite.Today), input.Read(problems)!, Noted, problems);

        SourceFile? Noted(SourceName page, ProblemList found)
        {
            var file = input.TextOf(page, found);
            texts.Add(new WeakReference(file?.Text));
            return file;
        }
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
