using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Who runs the site, and where: at the foot of every page and beside each offer.</summary>
public sealed class Practices
{
    [Theory]
    [InlineData("Oregon", "Oregon")]
    [InlineData("Oregon, Idaho", "Oregon and Idaho")]
    [InlineData("Oregon, Idaho, Utah", "Oregon, Idaho, and Utah")]
    [InlineData("Oregon, Idaho, Utah, Maine", "Oregon, Idaho, Utah, and Maine")]
    public void Name_the_states_as_a_sentence_does(string states, string words)
    {
        var page = Article("", "::: care\n- you want to\n:::").Replace("facts/site.yml", "[Oregon]", $"[{states}]").Show();

        Assert.EndsWith($" Sessions are for people in {words}.", page.QuerySelector(".practice p")!.Words(), StringComparison.Ordinal);
        Assert.Contains(words, page.QuerySelector(".call-to-action")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Spell_the_license_as_their_country_does()
    {
        var site = new MiniSite().Replace("facts/site.yml", "licence:", "license:").Build();

        Assert.Empty(site.Problems);
        Assert.Contains("License 1", site.Page("index.html").Document.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Spell_it_once() => Assert.Equal(
        ["input/facts/site.yml(8,3) duplicate-key"],
        new MiniSite().Replace("facts/site.yml", "  licence: License 1\n", "  licence: License 1\n  license: License 2\n").Build().Places);

    [Fact]
    public void Say_nothing_of_what_is_not_there()
    {
        var page = new MiniSite()
            .Replace("facts/site.yml", "show: true", "show: false")
            .Replace("facts/site.yml", "  licence: License 1\n  states: [Oregon]\n  email: mail@mini.test\n", "").Show();

        Assert.Equal(["The Practice runs this site."], page.Texts(".practice p"));
        Assert.Empty(page.QuerySelectorAll(".footer [href^='mailto:']"));
    }

    [Theory]
    [InlineData("US", "show: true", "input/pages/good-faith-estimate.md(1,1) missing-file")]
    [InlineData("US", "show: false")]
    [InlineData("CA", "show: true")]
    public void Owe_an_estimate_where_the_law_asks_for_one_and_sessions_are_offered(string region, string show, params string[] problems) => Assert.Equal(
        problems,
        new MiniSite()
            .Replace("facts/site.yml", "region: US", $"region: {region}").Replace("facts/site.yml", "show: true", show)
            .Replace("facts/helplines.yml", "code: US", $"code: {region}")
            .Without("pages/good-faith-estimate.md").Build().Places);

    [Theory]
    [InlineData("[]", "(8,11) incomplete-call-to-action")]
    [InlineData("", "(8,10) empty-value")]
    [InlineData("null", "(8,11) empty-value")]
    [InlineData("[\"\"]", "(8,12) empty-value")]
    [InlineData("[~]", "(8,12) empty-value")]
    [InlineData("Oregon", "(8,11) wrong-shape")]
    [InlineData("{Oregon: Idaho}", "(8,11) wrong-shape")]
    [InlineData("[[Oregon, Idaho], Utah]", "(8,12) wrong-shape")]
    [InlineData("[{state: Oregon}]", "(8,12) wrong-shape")]
    [InlineData("[97201]", "(8,12) wrong-form")]
    [InlineData("[Oregon, WA]", "(8,20) wrong-form")]
    [InlineData("[Oregon, OREGON]", "(8,20) repeated-state")]
    public void Say_where_they_may_work_or_are_told_what_is_missing(string states, string problem) => Assert.Equal(
        [$"input/facts/site.yml{problem}"], new MiniSite().Replace("facts/site.yml", "[Oregon]", states).Build().Places);

    [Theory]
    [InlineData("  states: []\n")]
    [InlineData("")]
    public void Name_no_state_where_there_is_none(string states)
    {
        var site = new MiniSite()
            .Replace("facts/site.yml", "region: US", "region: GB").Replace("facts/helplines.yml", "code: US", "code: GB").Replace("facts/helplines.yml", "number: \"911\", label: Call 911", "number: \"999\", label: Call 999")
            .Replace("facts/site.yml", "  states: [Oregon]\n", states).Build();

        Assert.Empty(site.Problems);
        Assert.DoesNotContain("Sessions are for people in", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  states: []\n", "8,11")]
    [InlineData("", "6,3")]
    public void Are_asked_for_their_provinces_in_Canada(string states, string place) => Assert.Equal(
        [$"input/facts/site.yml({place}) incomplete-call-to-action"],
        new MiniSite()
            .Replace("facts/site.yml", "region: US", "region: CA").Replace("facts/helplines.yml", "code: US", "code: CA")
            .Replace("facts/site.yml", "  states: [Oregon]\n", states).Build().Places);
}
