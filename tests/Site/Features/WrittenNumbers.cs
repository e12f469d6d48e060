using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>Crisis numbers that an editor types by hand: found however they are written, and not where digits say something else.</summary>
public sealed class WrittenNumbers
{
    // A support line with a number so short that it may be a year, and one that can be nothing else.
    private const string Support = """
              - id: us-old
                name: The Old Line
                role: support
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: us-old-call, kind: call, number: "1411", label: Call 1411}
                  - {id: us-old-long, kind: call, number: "800-555-0199", label: Call 800-555-0199}

        """;

    [Theory]
    [InlineData("988")]
    [InlineData("At any hour, 988.")]
    [InlineData("Is it 988?")]
    [InlineData("9-8-8 or the door")]
    [InlineData("dial 911 now")]
    [InlineData("Call 1411.")]
    [InlineData("Dial 1411.")]
    [InlineData("Text 1411.")]
    [InlineData("Ring 1411.")]
    [InlineData("Phone 1411.")]
    [InlineData("Send a word to 1411.")]
    [InlineData("It is (800) 555-0199.")]
    [InlineData("It is 800.555.0199.")]
    [InlineData("It is 8005550199.")]
    public void Are_found(string text) => Assert.Equal(["crisis-number-in-text"], Codes(text));

    [Theory]
    [InlineData("In 1411 a wall was built.")]
    [InlineData("They recalled 1411 walls.")]
    [InlineData("It weighs 988.5 pounds.")]
    [InlineData("It weighs 1,988 pounds.")]
    [InlineData("It cost 988,000 dollars.")]
    [InlineData("Room A988 and room 988b.")]
    [InlineData("Pages 980-988 and 988-990.")]
    [InlineData("In 19880 years.")]
    public void Are_not_what_only_looks_like_one(string text) => Assert.Empty(Codes(text));

    private static IEnumerable<string> Codes(string text) => new MiniSite()
        .Replace("facts/helplines.yml", "retired:", Support + "retired:")
        .With(MiniSite.ArticlePath, MiniSite.Article(text: text)).Build().Problems.Select(problem => problem.Code);
}
