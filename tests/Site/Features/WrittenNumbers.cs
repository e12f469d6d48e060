using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>Crisis numbers that an editor types by hand: found however they are written, and not where digits say something else.</summary>
public sealed class WrittenNumbers
{
    // A support line with a number so short that it may be a year, one that can be nothing else, and one that is retired for all but a videophone.
    private const string Support = """
              - id: us-old
                name: The Old Line
                role: support
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: us-old-call, kind: call, number: "1411", label: Call 1411}
                  - {id: us-old-long, kind: call, number: "800-555-0199", label: Call 800-555-0199}
                  - {id: us-old-deaf, kind: videophone, number: 1-800-273-8255, label: Call 1-800-273-8255 by videophone}
        retired:
          - {text: press 3, why: That option ended., instead: us-call}

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

    // The number lives on as a videophone line, and is retired all the same.
    [Theory]
    [InlineData("1-800-273-8255")]
    [InlineData("1 800 273 8255")]
    [InlineData("1 (800) 273-8255")]
    [InlineData("1.800.273.8255")]
    [InlineData("18002738255")]
    [InlineData("1\u2011800\u2011273\u20118255")]
    [InlineData("1\u2013800\u2013273\u20138255")]
    [InlineData("1\u00A0800\u00A0273\u00A08255")]
    [InlineData("Call, and press 3.")]
    [InlineData("Press 3 there.")]
    public void That_are_retired_are_found(string text) => Assert.Equal(["retired-number"], Codes(text));

    [Theory]
    [InlineData("They press 30 flowers.")]
    [InlineData("They compress 3 letters.")]
    public void That_are_retired_are_not_part_of_a_longer_word(string text) => Assert.Empty(Codes(text));

    private static IEnumerable<string> Codes(string text) => new MiniSite()
        .Replace("facts/helplines.yml", "retired:\n", Support)
        .With(MiniSite.ArticlePath, MiniSite.Article(text: text)).Build().Problems.Select(problem => problem.Code);
}
