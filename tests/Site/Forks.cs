using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>
/// Whoever forks the site makes it theirs, and its tests run before it is published: so every rule has to hold after the ordinary
/// changes that the README tells them to make, and whatever articles they keep, rewrite, remove or add.
/// </summary>
public sealed partial class Forks
{
    [Theory]
    [InlineData("show: true")]
    [InlineData("show: false")]
    public void Keep_every_rule(string offer)
    {
        using var fork = new Fork();
        TakeOver(fork, offer);
        RenewHelplines(fork);
        fork.Remove(fork.Articles[0]);
        RewriteAnArticle(fork);
        AddAnArticle(fork);
        AddAPage(fork);

        var site = fork.Build("the fork");

        Assert.Contains("articles/a-new-article/index.html", site.Files.Keys);
        Assert.Contains("Harbor Notes", site.Text("index.html"), StringComparison.Ordinal);
        AllRules.AssertKept(site);
    }

    // Site and booking stand under one name, a licence has a number, and the free sentences of the disclaimer are other ones.
    private static void TakeOver(Fork fork, string offer)
    {
        fork.Write("facts/site.yml", $$"""
            name: Harbor Notes
            language: {{fork.Facts.Site.Language}}
            region: {{fork.Facts.Site.Region}}
            address: https://harbor.test/closeness/
            practice:
              name: Harbor Counseling
              licence: Licensed Professional Counselor, Oregon 12345
              states: [Oregon]
              email: notes@harbor.test
            callToAction:
              {{offer}}
              heading: Talk with us
              text: We listen, and we take our time.
              label: Find an hour
              address: https://harbor.test/closeness/book
            repository: https://github.com/harbor/notes
            """);
        fork.Write("facts/disclaimer.md", $"""
            What you read here is for educational purposes only and not a substitute for professional mental health treatment. There is no therapist–client relationship between us until we both agree on one.

            Nobody watches this site for emergencies. When you are in crisis, <helpline:{fork.Facts.First.Way.Id}> first.
            """);
    }

    private static void RenewHelplines(Fork fork)
    {
        var text = Verified().Replace(fork.Read("facts/helplines.yml"), $"verified: {Kept.Day.AddDays(30):yyyy-MM-dd}");
        var changed = fork.Facts.Ways.FirstOrDefault(way => way.Line.Role == "support" && way.Digits.Length > 4 && way.Country.Code == fork.Facts.Site.Region && way.Way.Kind == "text");
        if (changed is not null)
        {
            text = text.Replace(changed.Way.Number, "60708", StringComparison.Ordinal);
        }

        fork.Write("facts/helplines.yml", text.Replace("\ncountries:\n", """

            countries:
              - code: XX
                name: Elsewhere
                lines:
                  - id: xx-line
                    name: A line of elsewhere
                    role: support
                    source: its own page
                    verified: 2026-06-01
                    ways:
                      - {id: xx-line-call, kind: call, number: "0800 11 22 33", label: Call 0800 11 22 33}

            """, StringComparison.Ordinal));
    }

    private static void RewriteAnArticle(Fork fork)
    {
        // Old headings take their fragments with them.
        fork.Everywhere(text => Regex.Replace(Regex.Replace(text, @"\[([^\]]+)\]\(#[^)]+\)", "$1"), @"\.md#[^)]+\)", ".md)"));
        var path = fork.Articles[0];
        var number = 0;
        var text = Regex.Replace(File.ReadAllText(path), "title: .*", "title: An old text under a new name");
        text = Regex.Replace(text, "author: .*", "author: Ada and Ben of Harbor");
        File.WriteAllText(path, Regex.Replace(text, "(?m)^(##+) .*", heading => $"{heading.Groups[1].Value} Part {++number}"));
    }

    private static void AddAnArticle(Fork fork)
    {
        var topic = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(fork.Input, "topics"), "*.md").Order(StringComparer.Ordinal).First(file => !file.EndsWith("index.md", StringComparison.Ordinal)));
        var text = Repository.Read("tests", "Site", "Specimen", "the-chase-and-the-retreat.md").ReplaceLineEndings("\n");
        text = Regex.Replace(text, "title: .*", "title: A new article");
        text = Regex.Replace(text, "description: .*", "description: What one of us wrote in a quiet week, about two people and one quarrel.");
        text = Regex.Replace(text, "topics: .*", $"topics: [{topic}]");
        text = Regex.Replace(text, @"\[([^\]]+)\]\(a-specimen\.md[^)]*\)", "$1");
        text = Regex.Replace(text, "<helpline:[^>]+>", $"<helpline:{fork.Facts.First.Way.Id}>");
        fork.Write("articles/a-new-article.md", text);

        var known = fork.Read("facts/sources.yml");
        var missing = Source().Split(Repository.Read("tests", "Site", "Specimen", "sources.yml").ReplaceLineEndings("\n"))
            .Where(source => source != "" && !known.Contains("\n" + source.Split('\n')[0], StringComparison.Ordinal));
        fork.Write("facts/sources.yml", known.TrimEnd() + "\n\n" + string.Concat(missing));
    }

    private static void AddAPage(Fork fork)
    {
        fork.Write("pages/our-rooms.md", """
            ---
            title: Our rooms
            description: Where to find us, and how to reach us when it is about a session and not about an emergency.
            ---

            We are at 12 Harbor Street, Portland, Oregon 97205. Our telephone is (503) 555-0142.
            """);
        fork.Write("pages/about.md", fork.Read("pages/about.md").TrimEnd() + "\n\nCome and see [our rooms](our-rooms.md).\n");
    }

    [GeneratedRegex(@"verified: \d{4}-\d{2}-\d{2}")]
    private static partial Regex Verified();

    [GeneratedRegex(@"(?m)^(?=[a-z0-9-]+:\s*$)")]
    private static partial Regex Source();
}
