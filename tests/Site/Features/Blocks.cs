using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Callouts, help blocks, and the next step that may follow the mildest of them.</summary>
public sealed class Blocks
{
    private const string Care = "::: care\n- you want to\n:::";

    [Theory]
    [InlineData("try", "Try this: Name the wall")]
    [InlineData("example", "Example: Name the wall")]
    [InlineData("note", "Note: Name the wall")]
    public void A_callout_begins_with_its_heading_and_is_no_landmark(string name, string heading)
    {
        var page = Text($"## One\n\n::: {name} Name the wall\nFirst.\n\n- Then\n:::");
        var callout = page.QuerySelector($"div.callout-{name}")!;

        Assert.Equal(heading, callout.FirstElementChild!.TextContent);
        Assert.Equal("First.", callout.QuerySelector("p")!.TextContent);
        Assert.Equal("Then", callout.QuerySelector("li")!.TextContent);
    }

    [Theory]
    [InlineData("", "h2")]
    [InlineData("## One\n\n", "h3")]
    [InlineData("## One\n\n### Two\n\n", "h4")]
    public void A_callout_has_a_heading_that_fits_its_section(string before, string level) =>
        Assert.NotNull(Text($"{before}::: try Name the wall\nWords.\n:::").QuerySelector($".callout > {level}"));

    [Theory]
    [InlineData("care", "Non-urgent advice: Talk to a therapist or doctor if:")]
    [InlineData("urgent", "Urgent advice: Call or text 988 if:", "tel:988", "sms:988")]
    [InlineData("emergency", "Immediate action required: Call 911 now if:", "tel:911")]
    public void A_help_block_has_its_own_heading_and_ways(string name, string heading, params string[] ways)
    {
        var page = Text($"::: {name}\n- you want to\n:::");

        Assert.Equal([heading], page.Texts($".help-tier-{name} > :is(h2, h3)"));
        Assert.Equal(["you want to"], page.Texts($".help-tier-{name} li:not(.plain li)"));
        Assert.Equal(ways, page.Values($".help-tier-{name} a", "href"));
    }

    [Fact]
    public void A_care_block_may_lead_to_another_page() =>
        Assert.Equal(["/about/"], Text("::: care\n- you read [about us](../pages/about.md)\n:::").Values(".help-tier-care a", "href"));

    [Fact]
    public void A_comment_between_a_help_block_and_its_next_section_is_nothing() =>
        Assert.Empty(Article("", $"{Care}\n\n<!-- A note. -->\n\n## One\n\nWords.").Build().Problems);

    [Fact]
    public void The_next_step_stands_after_the_care_block()
    {
        var page = Text(Care);
        var step = page.QuerySelector(".call-to-action")!;

        Assert.Equal("https://booking.test/", step.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("not for emergencies", step.TextContent, StringComparison.Ordinal);
        Assert.Contains("leaves our site for booking.test", step.TextContent, StringComparison.Ordinal);
        Assert.True(page.All.ToList().IndexOf(step) > page.All.ToList().IndexOf(page.QuerySelector(".help-tier-care")!));
    }

    [Fact]
    public void There_is_no_next_step_without_a_care_block() => Assert.Empty(Text("").QuerySelectorAll(".call-to-action"));

    [Fact]
    public void There_is_no_next_step_after_a_crisis_block_alone() => Assert.Empty(Text("::: urgent\n- you want to\n:::").QuerySelectorAll(".call-to-action"));

    [Fact]
    public void The_next_step_can_be_off_for_an_article() => Assert.Empty(Article("callToAction: false", Care).Show().QuerySelectorAll(".call-to-action"));

    [Theory]
    [InlineData("show: true", "show: false")]
    [InlineData("callToAction:\n  show: true\n  heading: A next step\n  text: Talk to someone steady.\n  label: Book a session\n  address: https://booking.test/", "")]
    public void The_next_step_can_be_off_for_the_site(string old, string now) =>
        Assert.Empty(Article("", Care).Replace("facts/site.yml", old, now).Show().QuerySelectorAll(".call-to-action"));
}
