using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>What a number that people write dials: a long one from any country, a short one where it is known, and each as it stands in sight.</summary>
public sealed class DialledNumbers
{
    [Theory]
    [InlineData("US", "1-800-799-7233", "tel:+18007997233")]
    [InlineData("CA", "613-996-1234", "tel:+16139961234")]
    [InlineData("AU", "0477 13 11 14", "tel:+61477131114")]
    [InlineData("NL", "06 1234 5678", "tel:+31612345678")]
    [InlineData("IT", "02 2327 2327", "tel:+390223272327")]
    public void Begin_with_the_code_of_their_country_where_they_are_long(string country, string number, string href) => Assert.Equal(href, Dialled(country, number));

    /// <summary>A public data set dials +1741741, which reaches nobody.</summary>
    [Theory]
    [InlineData("US", "988")]
    [InlineData("US", "741741")]
    [InlineData("GB", "116 123")]
    [InlineData("AU", "13 11 14")]
    public void Stay_as_they_are_where_they_are_short(string country, string number) => AssertStays(country, number);

    /// <summary>At times a plus is refused there, even at home.</summary>
    [Theory]
    [InlineData("GB", "0800 1111")]
    [InlineData("DE", "0800 111 0 111")]
    [InlineData("AU", "1800 55 1800")]
    public void Stay_as_they_are_where_they_are_without_charge(string country, string number) => AssertStays(country, number);

    /// <summary>Better the number that somebody read than one that nobody did.</summary>
    [Theory]
    [InlineData("US", "555 0100")]
    [InlineData("XX", "0800 11 22 33")]
    [InlineData("EU", "02 2327 2327")]
    [InlineData("US", "1234567890123456789012")]
    public void Stay_as_they_are_where_nobody_knows_them(string country, string number) => AssertStays(country, number);

    [Fact]
    public void Are_written_to_in_the_same_form() => Assert.Equal("sms:+61477131114", Dialled("AU", "0477 13 11 14", "text"));

    private static void AssertStays(string country, string number) =>
        Assert.Equal("tel:" + string.Concat(number.Where(char.IsAsciiDigit)), Dialled(country, number));

    private static string? Dialled(string country, string number, string kind = "call")
    {
        // The site's own country stands in the facts already.
        var other = country == "US" ? "" : $"""
              - code: {country}
                name: Another country
                lines:

            """;
        var built = new MiniSite().Replace("facts/helplines.yml", "retired:", $$"""
            {{other}}      - id: other
                    name: Another line
                    role: support
                    source: its own page
                    verified: 2026-06-01
                    ways:
                      - {id: long, kind: {{kind}}, number: "{{number}}", label: Reach {{number}}}
            retired:
            """).Build();

        Assert.Empty(built.Problems);
        var link = built.Page("help/index.html").Document.QuerySelectorAll(".country-help a").First(link => link.Words().StartsWith("Reach", StringComparison.Ordinal));
        Assert.Contains(number, link.Words(), StringComparison.Ordinal);
        return link.GetAttribute("href");
    }
}
