using System.Text.RegularExpressions;
using Site.Tests.GitHub;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>
/// Forks as they are really made: by whoever has one article, lives in another country, or has written nothing yet.
/// In each, <c>check</c> finds no error and every rule holds.
/// </summary>
public sealed partial class Rehearsals
{
    [Fact]
    public void One_short_article_and_a_pruned_bibliography()
    {
        using var fork = new Fork();
        RemoveArticles(fork);
        Begin(fork);
        fork.PruneSources("overall-2013", "bowlby-1982");

        var site = fork.Build("one short article");

        Assert.Contains("articles/how-we-begin/index.html", site.Files.Keys);
        AssertKeepsItsWord(fork, site);
    }

    /// <summary>One organisation answers calls, another texts, and none has a chat.</summary>
    [Fact]
    public void Another_country_without_the_United_States()
    {
        using var fork = new Fork();
        RemoveArticles(fork);
        Begin(fork);
        MoveToBritain(fork);

        var site = fork.Build("another country");

        Assert.Equal(["Call 116 123", "Text SHOUT to 85258", "Call 999"], site.Facts.EveryPage.Select(way => way.Way.Label));
        Assert.Empty(site.Facts.Site.Practice.States);
        AssertKeepsItsWord(fork, site);
    }

    [Fact]
    public void No_article_yet()
    {
        using var fork = new Fork();
        RemoveArticles(fork);
        fork.PruneSources();

        var site = fork.Build("no article");

        Assert.DoesNotContain(site.Pages, page => page.IsArticle());
        AssertKeepsItsWord(fork, site);
    }

    /// <summary>Spanish from the first word to the last: texts, facts, theme and forms.</summary>
    [Fact]
    public void Another_language()
    {
        using var fork = new Fork(Spanish.Folder);

        var site = fork.Build("another language");

        Assert.Contains("articles/cuando-callas/index.html", site.Files.Keys);
        Assert.All(site.Pages, page => Assert.Equal("es-US", page.Document.DocumentElement.GetAttribute("lang")));
        Assert.Empty(from path in site.Files.Keys
                     let words = site.Pages.FirstOrDefault(page => page.Path == path)?.Document.DocumentElement.TextContent ?? site.Text(path)
                     from piece in Say.In("en").Pieces
                     where words.Contains(piece, StringComparison.Ordinal)
                     select $"{path}: {piece}");
        Assert.EndsWith("Las sesiones son para personas en Oregón e Idaho.", site.Page("index.html").Document.QuerySelector(".practice p")!.Words(), StringComparison.Ordinal);
        AssertKeepsItsWord(fork, site);
    }

    /// <summary>Words from right to left, by letters that stand for no language.</summary>
    [Fact]
    public void Another_direction()
    {
        using var fork = new Fork(Spanish.Folder);
        RightToLeft.WriteTo(fork.Input);

        var site = BuiltSite.Build("another direction", fork.Input, RightToLeft.Strings);

        Assert.All(site.Pages, page => Assert.Equal("rtl", page.Document.DocumentElement.GetAttribute("dir")));
        Assert.Equal("20 40 60", site.Page("index.html").Document.QuerySelector("body > section bdi[dir=ltr]")?.TextContent);
        AllRules.AssertKept(site);
    }

    /// <summary>What a rule leaves to <c>check</c>, <c>check</c> tells, and the words may stand. They break no other rule.</summary>
    [Fact]
    public void Words_that_break_a_rule_without_an_error()
    {
        using var fork = new Fork();
        RemoveArticles(fork);
        Begin(fork);
        Directory.CreateDirectory(Path.Combine(fork.Input, "images"));
        fork.Write("images/door.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>");
        fork.Write("pages/rooms.md", """
            ---
            title: "Our  rooms: 2nd\u00A0floor, 97205 Portland"
            description: "//Another house, as is one more: ours, on the second floor, beside the others there."
            ---
            Call 503 555 0188, [as we say](help.md) and [as we say](about.md). We are in house 12 000.

            ## Talk to me if:

            We have a bell.
            """);
        fork.Write("articles/on-waiting.md", """
            ---
            title: Waiting for an answer
            description: What happens in a first hour with us, and what you can leave for later.
            published: 2026-11-02
            topics: [attachment]
            keyPoints:
              - Waiting is hard.
              - "It took 12 000 people, or 97205 of them."
              - Some answers never come.
            author: Ada Harbor
            ---
            Call 503 555 0188 on a Monday. The house stands in 97205 Portland, and 12 000 people live there.

            **This is a whole sentence in bold.**

            **Bold, and no sentence**

            ::: note The same title
            First.
            :::

            ::: note The same title
            A [clinic of their own](https://clinic.example.org/?utm_source=us&utm_medium=web).
            :::

            ## Talk to me if:

            You may.[^overall-2013] The rooms are [in the house](https://house.example.org/), and [in the house](https://other.example.org/).

            <!-- allow vague-link: somebody's own words -->
            <!-- allow own-address: the sign on the door -->
            Press [here](how-we-begin.md), or read it on [the sign](https://close-enough.example/about/) and on [www.house.example.org](https://www.house.example.org/).

            ## Talk to me if:

            You may.[^bowlby-1982]

            <!-- allow heading-skipped: the numbering of the leaflet -->
            #### Small steps

            <!-- allow alt-says-nothing: the third picture of the leaflet -->
            ![Picture 3](../images/door.svg)
            """);

        var site = fork.Build("words that break a rule");
        var check = Command.Run(fork.Folder, $"check --today {ContentDay.Of(fork.Input):yyyy-MM-dd}");
        Assert.True(check.ExitCode == 0, string.Join('\n', check.Output.Concat(check.Error)));
        Assert.Equal(
            AllRules.LeftToCheck.Select(rule => rule.Name).Order(StringComparer.Ordinal),
            AllRules.FindingsOf(site).Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.All(AllRules.LeftToCheck.SelectMany(rule => rule.Codes), code => Assert.True(
            check.Error.Any(line => line.Contains($": warning {code}: ", StringComparison.Ordinal)) || fork.Read("articles/on-waiting.md").Contains($"<!-- allow {code}: ", StringComparison.Ordinal),
            $"check neither warns of {code} nor allows it here."));
    }

    private static void AssertKeepsItsWord(Fork fork, BuiltSite site)
    {
        var check = Command.Run(fork.Folder, $"check --today {ContentDay.Of(fork.Input):yyyy-MM-dd}");
        Assert.True(check.ExitCode == 0, string.Join('\n', check.Output.Concat(check.Error)));
        AllRules.AssertKept(site);
        AssertFormsGiveItsHelp(fork);
    }

    private static void AssertFormsGiveItsHelp(Fork fork)
    {
        Forms.Copy(fork.Folder);
        Assert.Equal(0, Command.Run(fork.Folder, "schema").ExitCode);
        var folder = Path.Combine(fork.Folder, ".github", "ISSUE_TEMPLATE");
        var known = DigitsOf(fork.Facts);
        var others = DigitsOf(Kept.Facts).Except(known);
        Assert.All(IssueForm.In(folder), form =>
        {
            form.AssertIsShownByGitHub();
            Assert.Empty(known.Except(form.Numbers));
            Assert.Contains(fork.Facts.Say["formQuestion"], form.Text, StringComparison.Ordinal);
            Assert.Empty(others.Intersect(form.Numbers));
        });
        IssueForm.Read(Path.Combine(folder, "config.yml")).AssertIsAChoiceForGitHub();
    }

    private static HashSet<string> DigitsOf(Facts facts) => [.. facts.EveryPage.Select(way => way.Digits).Where(digits => digits != "")];

    private static void RemoveArticles(Fork fork)
    {
        foreach (var article in fork.Articles)
        {
            fork.Remove(article);
        }
    }

    private static void Begin(Fork fork) => fork.Write("articles/how-we-begin.md", """
        ---
        title: How we begin
        description: What happens in a first hour with us, and what you can leave for later.
        published: 2026-11-01
        topics: [attachment]
        keyPoints:
          - You need no plan.
          - You may stop at any time.
          - Nothing has to be told at once.
        author: Ada Harbor
        ---
        You come in, and you sit where you like. Most people look for the right first sentence, and there is none. Many of us learn early whom to turn to when we are afraid.[^bowlby-1982] What we learned then can be seen in how we pull away now, and in how somebody else can soften it.[^overall-2013]

        ## What to bring

        Nothing. Some people bring a list, and some a friend who waits outside.

        ## What we ask

        We ask what brings you here today. You answer what you want to answer.

        ::: care
        - you have carried something alone for a long time
        - you would like to try saying it once
        :::

        ## And then

        You go home, and you decide there.
        """);

    private static void MoveToBritain(Fork fork)
    {
        fork.Write("facts/helplines.yml", """
            countries:
              - code: GB
                name: United Kingdom
                lacks:
                  web: No crisis line that we know has a chat at every hour.
                lines:
                  - id: gb-samaritans
                    name: Samaritans
                    role: crisis
                    about: Someone to listen, free, at any hour.
                    source: its own page
                    verified: 2026-11-01
                    ways:
                      - {id: gb-samaritans-call, kind: call, number: "116 123", label: Call 116 123}
                  - id: gb-shout
                    name: Shout
                    role: crisis
                    about: Support by text message, free, at any hour.
                    source: its own page
                    verified: 2026-11-01
                    ways:
                      - {id: gb-shout-text, kind: text, number: "85258", label: Text SHOUT to 85258}
                  - id: gb-999
                    name: Emergency services
                    role: emergency
                    source: its own page
                    verified: 2026-11-01
                    ways:
                      - {id: gb-999-call, kind: call, number: "999", label: Call 999}
            """);
        var site = fork.Read("facts/site.yml");
        site = Regex.Replace(site, "(?m)^language: .*", "language: en-GB");
        site = Regex.Replace(site, "(?m)^region: .*", "region: GB");
        fork.Write("facts/site.yml", Regex.Replace(site, @"(?m)^  states: .*\n", ""));
        fork.Everywhere(text => Way().Replace(text, way => way.Groups["id"].Value switch
        {
            var id when id.Contains("911", StringComparison.Ordinal) => "<helpline:gb-999-call>",
            var id when id.EndsWith("text", StringComparison.Ordinal) => "<helpline:gb-shout-text>",
            _ => "<helpline:gb-samaritans-call>",
        }));
    }

    [GeneratedRegex("<helpline:(?<id>us-[a-z0-9-]+)>")]
    private static partial Regex Way();
}
