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
    [InlineData("It is +1 (800) 555-0199.")]
    [InlineData("It is +18005550199.")]
    [InlineData("It is 800/555/0199.")]
    [InlineData("It is 1-800-555-0199.")]
    [InlineData("The 988-Lifeline answers.")]
    [InlineData("The 988 Lifeline answers.")]
    [InlineData("Call 9–8–8 today.")]
    [InlineData("Call 9 8 8 today.")]
    [InlineData("Call 9.8.8 today.")]
    [InlineData("Call 9\u20118\u20118 today.")]
    [InlineData("Call 9\u00A08\u00A08 today.")]
    [InlineData("Call ９８８ today.")]
    [InlineData("Call 𝟗𝟖𝟖 today.")]
    [InlineData("Call 9&shy;8&#8203;8 today.")]
    [InlineData("Call &#57;88 today.")]
    [InlineData("Call **9**88 today.")]
    [InlineData("Call 9<!-- a note -->88 today.")]
    [InlineData("Call +1 988 today.")]
    [InlineData("Call nine one one today.")]
    [InlineData("Nine-eight-eight, at any hour.")]
    [InlineData("Nine, one, one.")]
    [InlineData("A 911 call was made.")]
    [InlineData("They called 911 at once.")]
    [InlineData("The number is 988.")]
    [InlineData("Ask about 988.")]
    [InlineData("You can use 988 for help.")]
    [InlineData("## What 988 does")]
    [InlineData("::: note When 988 answers\nIt is free.\n:::")]
    [InlineData("Here (988) someone listens.")]
    [InlineData("| Call | 988 |\n|---|---|\n| a | b |\n\n<!-- a table -->", "table-without-caption", "crisis-number-in-text")]
    [InlineData("Call 988/911 today.", "crisis-number-in-text", "crisis-number-in-text")]
    public void Are_found(string text, params string[] codes) => Assert.Equal(codes is [] ? ["crisis-number-in-text"] : codes, Codes(text));

    [Theory]
    [InlineData("In 1411 a wall was built.")]
    [InlineData("They recalled 1411 walls.")]
    [InlineData("It weighs 988.5 pounds.")]
    [InlineData("It weighs 1,988 pounds.")]
    [InlineData("It cost 988,000 dollars.")]
    [InlineData("Room A988 and room 988b.")]
    [InlineData("Pages 980-988 and 988-990.")]
    [InlineData("In 19880 years.")]
    [InlineData("About 98.8 percent agreed, and 91.1 percent did not.")]
    [InlineData("The study followed 911 couples for ten years.")]
    [InlineData("A sample of 988 adults answered by mail.")]
    [InlineData("Of 1,911 couples, 1,988 letters came back.")]
    [InlineData("It stands in volume 988, on page 911.")]
    [InlineData("It cost $988, or 911 euros.")]
    [InlineData("He lay in Room 911, bed 988.")]
    [InlineData("It was after 9/11, from 9-11 at night, at ages 9–11.")]
    [InlineData("All 988 of the couples, 911 in all, 12 of 988.")]
    [InlineData("They were asked again (n = 988).")]
    [InlineData("A 911-couple study of 988 newly married people.")]
    [InlineData("Of 988% and 911 °C, and 1 911 000.")]
    [InlineData("Room for nine, one to a bed, in a nine-one split.")]
    [InlineData("He wrote to 1411 homes.")]
    [InlineData("<!-- Ask 988 again in May. -->")]
    [InlineData("See [the study](https://a.test/988/911).")]
    public void Are_not_what_only_looks_like_one(string text) => Assert.Empty(Codes(text));

    // The number lives on as a videophone line, and is retired all the same.
    [Theory]
    [InlineData("1-800-273-8255")]
    [InlineData("1 800 273 8255")]
    [InlineData("1 (800) 273-8255")]
    [InlineData("1.800.273.8255")]
    [InlineData("18002738255")]
    [InlineData("1 (800) 273-TALK")]
    [InlineData("1-800-273-talk")]
    [InlineData("800 273 8255")]
    [InlineData("273-TALK")]
    [InlineData("+1 800 273 8255")]
    [InlineData("１-800-273-8255")]
    [InlineData("1-800-**273**-8255")]
    [InlineData("Press\u00A03 there.")]
    [InlineData("Press *3* there.")]
    [InlineData("1\u2011800\u2011273\u20118255")]
    [InlineData("1\u2013800\u2013273\u20138255")]
    [InlineData("1\u00A0800\u00A0273\u00A08255")]
    [InlineData("Call, and press 3.")]
    [InlineData("Press 3 there.")]
    public void That_are_retired_are_found(string text) => Assert.Equal(["retired-number"], Codes(text));

    [Theory]
    [InlineData("They press 30 flowers.")]
    [InlineData("They compress 3 letters.")]
    [InlineData("Her number ends in (503) 27-38255.")]
    [InlineData("He has 273 talks.")]
    public void That_are_retired_are_not_part_of_a_longer_word(string text) => Assert.Empty(Codes(text));

    private static IEnumerable<string> Codes(string text) => new MiniSite()
        .Replace("facts/helplines.yml", "retired:\n", Support)
        .With(MiniSite.ArticlePath, MiniSite.Article(text: text)).Build().Problems.Select(problem => problem.Code)
        .Where(code => code is not ("abbreviation" or "invisible-character"));
}
