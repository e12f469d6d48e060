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
}
