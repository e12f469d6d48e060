using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>The lines of the site's own country, wherever a page shows them.</summary>
public sealed class CrisisLines
{
    [Fact]
    public void Speak_the_sites_language_even_where_another_stands_first_in_the_file()
    {
        var page = Article("", "::: urgent\n- you want to\n:::").Replace("facts/helplines.yml", "          - {id: us-call,", """
                      - {id: us-call-es, kind: call, number: "555 0100", label: Llame al 555 0100, language: es}
                      - {id: us-text-es, kind: text, number: "555 0100", label: Escriba al 555 0100, language: es}
                      - {id: us-chat-es, kind: web, address: "https://linea.test/", label: Chatee en linea.test, language: es}
                      - {id: us-call,
            """).Show();

        Assert.Equal(["Call 988", "Text 988", "Chat at line.test", "Call 911"], page.Texts(".help-bar a").SkipLast(1));
        Assert.Equal(["Call 988", "Text 988", "Chat at line.test", "Call 911"], page.Texts(".crisis-help .crisis-ways a"));
        Assert.Equal(["Urgent advice: Call or text 988 if:"], page.Texts(".help-tier-urgent > :is(h2, h3)"));
        Assert.Equal(["Call 988", "Text 988"], page.Texts(".help-tier-urgent a"));
        Assert.Equal(["Llame al 555 0100", "Escriba al 555 0100", "Chatee en linea.test"], page.Texts(".crisis-more a[lang=es]"));
    }

    private const string Shout = """
              - id: us-other
                name: The Other Line
                role: crisis
                about: For anyone who would rather write.
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: us-other-call, kind: call, number: "555 0101", label: Call 555 0101}
                  - {id: us-other-text, kind: text, number: "85258", label: Text SHOUT to 85258}
              - id: us-911

        """;

    [Fact]
    public void Come_from_the_first_line_that_has_a_way()
    {
        var page = Article("", "::: urgent\n- you want to\n:::")
            .Replace("facts/helplines.yml", "          - {id: us-text, kind: text, number: \"988\", label: Text 988}\n", "")
            .Replace("facts/helplines.yml", "      - id: us-911\n", Shout)
            .Show();

        Assert.Equal(["Call 988", "Text SHOUT to 85258", "Chat at line.test", "Call 911"], page.Texts(".help-bar a").SkipLast(1));
        Assert.Equal(["Urgent advice: Call 988 or text SHOUT to 85258 if:"], page.Texts(".help-tier-urgent > :is(h2, h3)"));
        Assert.Equal(["Call 988", "Text SHOUT to 85258"], page.Texts(".help-tier-urgent a"));
        Assert.Equal(["The Line. For anyone.", "The Other Line. For anyone who would rather write."], page.Texts(".crisis-help p"));
    }

    [Fact]
    public void That_no_page_shows_are_not_told_about()
    {
        var page = Article("").Replace("facts/helplines.yml", "      - id: us-911\n", Shout).Show();

        Assert.Equal(["Call 988", "Text 988", "Chat at line.test", "Call 911"], page.Texts(".help-bar a").SkipLast(1));
        Assert.Equal(["The Line. For anyone."], page.Texts(".crisis-help p"));
    }

    [Theory]
    [InlineData("text", "us-text, kind: text, number: \"988\", label: Text 988", "Call 988 if:", "Call 988")]
    [InlineData("call", "us-call, kind: call, number: \"988\", label: Call 988", "Text 988 if:", "Text 988")]
    public void Leave_out_what_a_country_lacks(string kind, string way, string heading, string link)
    {
        var site = Article("", "::: urgent\n- you want to\n:::")
            .Replace("facts/helplines.yml", $"          - {{id: {way}}}\n", "")
            .Replace("facts/helplines.yml", "    lines:", $"    lacks:\n      {kind}: None does, by the ministry's list.\n    lines:");
        var page = (kind == "call" ? site.Replace("facts/disclaimer.md", "us-call", "us-text").Replace("facts/helplines.yml", "instead: us-call", "instead: us-text") : site).Show();

        Assert.Equal([link, "Chat at line.test", "Call 911"], page.Texts(".help-bar a").SkipLast(1));
        Assert.Equal([$"Urgent advice: {heading}"], page.Texts(".help-tier-urgent > :is(h2, h3)"));
        Assert.Equal([link], page.Texts(".help-tier-urgent a"));
    }
}
