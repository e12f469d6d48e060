using System.Globalization;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>The file by which somebody who has found a weak spot finds whom to tell (RFC 9116).</summary>
public sealed class SecurityText
{
    private const string Path = ".well-known/security.txt";

    [Fact]
    public void Says_whom_to_tell()
    {
        var site = With("security@mini.test").Build();

        Assert.Empty(site.Problems);
        Assert.Equal("Contact: mailto:security@mini.test\nExpires: 2027-05-01T00:00:00Z\nPreferred-Languages: en-US\nCanonical: https://mini.test/.well-known/security.txt\n", site.Text(Path));
    }

    [Theory]
    [InlineData("mailto:security@mini.test", "mailto:security@mini.test")]
    [InlineData("https://mini.test/report/?from=security", "https://mini.test/report/?from=security")]
    public void Takes_an_address_of_either_kind(string written, string contact) =>
        Assert.StartsWith($"Contact: {contact}\n", With(written).Build().Text(Path), StringComparison.Ordinal);

    [Fact]
    public void Is_there_for_a_contact_alone() => Assert.DoesNotContain(Path, new MiniSite().Build().Files.Keys);

    [Theory]
    [InlineData("security at mini.test")]
    [InlineData("http://mini.test/report/")]
    [InlineData("https://me:secret@mini.test/")]
    [InlineData("+1 555 0100")]
    [InlineData("zo\u00EB@mini.test")]
    public void Is_made_for_no_contact_that_does_not_reach_anybody_safely(string written) =>
        Assert.Equal(["input/facts/site.yml(5,18) wrong-form"], With(written).Build().Places);

    [Theory]
    [InlineData("2026-06-01")]
    [InlineData("2026-06-30")]
    [InlineData("2026-12-31")]
    [InlineData("2028-02-29")]
    public void Is_true_for_ten_months_and_less_than_a_year(string today)
    {
        var day = DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var line = With("security@mini.test").Build(day).Text(Path).Split('\n').Single(line => line.StartsWith("Expires: ", StringComparison.Ordinal));
        var expires = DateOnly.ParseExact(line["Expires: ".Length..^"T00:00:00Z".Length], "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.InRange(expires, day.AddMonths(10), day.AddYears(1).AddDays(-1));
    }

    [Fact]
    public void Has_the_same_bytes_for_a_month() => Assert.Equal(
        With("security@mini.test").Build(new DateOnly(2026, 6, 1)).Files[Path], With("security@mini.test").Build(new DateOnly(2026, 6, 30)).Files[Path]);

    [Fact]
    public void Says_nothing_absolute_where_no_address_is_known() => Assert.DoesNotContain(
        "Canonical", With("security@mini.test").Replace("facts/site.yml", "address: https://mini.test/\n", "").Build().Text(Path), StringComparison.Ordinal);

    [Fact]
    public void Is_written_by_hand_or_made()
    {
        var site = With("security@mini.test").With("root/" + Path, "Contact: mailto:us@mini.test\n").Build();

        Assert.Equal([$"input/root/{Path}(1,1) taken-root-file"], site.Places);
        Assert.Contains("the key \"securityContact\" in input/facts/site.yml", site.Problems[0].Message, StringComparison.Ordinal);
    }

    private static MiniSite With(string contact) => new MiniSite().Replace("facts/site.yml", "practice:\n", $"securityContact: \"{contact}\"\npractice:\n");
}
