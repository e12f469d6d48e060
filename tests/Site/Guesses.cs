using Site.Problems;

namespace Site.Tests;

/// <summary>What "Did you mean" names.</summary>
public sealed class Guesses
{
    [Theory]
    [InlineData("helpnie", "helpline", "helpline", "headline")]
    [InlineData("BOWLBY-1982", "bowlby-1982", "bowlby-1982")]
    [InlineData("cat", "bat", "rat", "hat", "bat")]
    [InlineData("overall", "overall-2013", "gottman-1992", "overall-2013")]
    [InlineData("988-call", "us-988-call", "us-988-call", "us-988-chat", "ca-112-call")]
    [InlineData("ab", null, "cd", "c")]
    [InlineData("nothing", null)]
    public void Name_the_nearest_and_among_equals_the_first_by_letters(string written, string? nearest, params string[] candidates)
    {
        Assert.Equal(nearest, Nearest.To(written, candidates));
        Assert.Equal(nearest, Nearest.To(written, candidates.Reverse()));
    }

    [Fact]
    public void Are_those_that_measuring_every_candidate_to_the_end_finds()
    {
        var chance = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            string[] candidates = [.. Enumerable.Range(0, 12).Select(_ => Word(chance)).Distinct()];
            var nearest = new Nearest(candidates);
            foreach (var written in Enumerable.Range(0, 5).Select(_ => Word(chance)))
            {
                Assert.Equal(Naive(written, candidates), nearest.To(written));
            }
        }
    }

    private static string Word(Random chance) => string.Concat(Enumerable.Range(0, chance.Next(9)).Select(_ => "aAbc-"[chance.Next(5)]));

    private static string? Naive(string written, string[] candidates) => candidates
        .Select(candidate => (Name: candidate, Distance: Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant())))
        .Where(pair => pair.Distance <= Math.Max(2, written.Length / 3) && pair.Distance < pair.Name.Length)
        .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal)
        .Select(pair => pair.Name)
        .FirstOrDefault() ?? candidates.FirstOrDefault(candidate => candidate.StartsWith(written + "-", StringComparison.OrdinalIgnoreCase))
            ?? candidates.FirstOrDefault(candidate => candidate.EndsWith("-" + written, StringComparison.OrdinalIgnoreCase));

    // As Levenshtein defines it.
    private static int Distance(string a, string b) => (a.Length, b.Length) switch
    {
        (0, _) => b.Length,
        (_, 0) => a.Length,
        _ when a[0] == b[0] => Distance(a[1..], b[1..]),
        _ => 1 + Math.Min(Distance(a[1..], b), Math.Min(Distance(a, b[1..]), Distance(a[1..], b[1..]))),
    };
}
