using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Hosts;

/// <summary>
/// What Mozilla's HTTP Observatory would say of the headers, by the rules it publishes (version 6 of its scoring): a site begins at 100,
/// loses for what is missing, and gains for what few have. Three rules are left out: there is no cookie and no script here to be judged,
/// and a host's certificate and its way from http are its own.
/// </summary>
public sealed partial class Observatory
{
    // Of each header: what has to be said for the best result, what that gains, and what its absence costs.
    private static readonly Criterion[] Criteria =
    [
        new("Content-Security-Policy", IsStrictPolicy, 10, -25),
        new("Content-Security-Policy", policy => Directives(policy).Contains("frame-ancestors 'none'"), 5, -20),
        new("Referrer-Policy", value => value is "no-referrer" or "same-origin" or "strict-origin" or "strict-origin-when-cross-origin", 5, 0),
        new("Strict-Transport-Security", value => MaxAge().Match(value) is { Success: true } age && int.Parse(age.Groups[1].Value, null) >= 15_552_000, 0, -20),
        new("X-Content-Type-Options", value => value == "nosniff", 0, -5),
        new("Cross-Origin-Opener-Policy", value => value is "same-origin" or "same-origin-allow-popups" or "noopener-allow-popups", 10, 0),
        new("Cross-Origin-Embedder-Policy", value => value is "require-corp" or "credentialless", 10, 0),
        new("Cross-Origin-Resource-Policy", value => value is "same-origin" or "same-site", 10, 0),
        new("Access-Control-Allow-Origin", _ => false, 0, 0),
    ];

    public static TheoryData<string> Headers => [.. Criteria.Select(criterion => criterion.Header).Distinct().Where(name => name != "Access-Control-Allow-Origin")];

    [Fact]
    public void It_gives_the_full_score_where_the_headers_are_sent() =>
        Assert.Equal(100 + Criteria.Sum(criterion => criterion.Gain), Score(Sent(Specimen.Site)));

    [Theory, MemberData(nameof(Headers))]
    public void It_gives_less_without(string header) =>
        Assert.True(Score(Sent(Specimen.Site).Where(sent => sent.Key != header).ToDictionary()) < Score(Sent(Specimen.Site)), header);

    [Theory]
    [InlineData("default-src 'none'", "default-src 'self'")]
    [InlineData("img-src 'self'", "img-src http:")]
    [InlineData("style-src 'sha256", "style-src 'unsafe-inline' 'sha256")]
    [InlineData("form-action 'none'; ", "")]
    [InlineData("base-uri 'none'", "script-src 'unsafe-eval'")]
    public void It_gives_less_for_a_policy_that_allows_more(string strict, string loose)
    {
        var sent = Sent(Specimen.Site);
        var policy = sent["Content-Security-Policy"];
        Assert.Contains(strict, policy, StringComparison.Ordinal);
        sent["Content-Security-Policy"] = policy.Replace(strict, loose, StringComparison.Ordinal);

        Assert.True(Score(sent) < Score(Sent(Specimen.Site)));
    }

    /// <summary>The gains count only from 90 points on.</summary>
    private static int Score(Dictionary<string, string> sent)
    {
        var (lost, gained) = (0, 0);
        foreach (var criterion in Criteria.Where(criterion => criterion.Header != "Access-Control-Allow-Origin" || sent.ContainsKey(criterion.Header)))
        {
            var isBest = sent.TryGetValue(criterion.Header, out var value) && criterion.IsBest(value);
            (lost, gained) = isBest ? (lost, gained + criterion.Gain) : (lost + criterion.Loss, gained);
        }

        return 100 + lost + (100 + lost >= 90 ? gained : 0);
    }

    private static Dictionary<string, string> Sent(BuiltSite site) => AskedOfHost.Of(site).First().Lines
        .Select(line => line.Split(": ", 2)).Where(line => line.Length == 2 && !line[0].Contains(' ', StringComparison.Ordinal))
        .ToDictionary(line => line[0], line => line[1]);

    // Nothing by default, no script, object or style from anywhere or unsafe, no address by http, and forms that lead nowhere else.
    private static bool IsStrictPolicy(string policy) =>
        Directives(policy) is var directives
        && directives.Contains("default-src 'none'")
        && directives.Any(directive => directive is "form-action 'none'" or "form-action 'self'")
        && directives.Select(directive => directive.Split(' ')[0]).Distinct().Count() == directives.Length
        && !directives.Where(directive => directive.Split('-')[0] is "script" or "object" or "style").SelectMany(directive => directive.Split(' ')[1..])
            .Any(source => source is "*" or "data:" or "https:" || source.StartsWith("'unsafe", StringComparison.Ordinal))
        && !directives.SelectMany(directive => directive.Split(' ')[1..])
            .Any(source => source.StartsWith("http:", StringComparison.Ordinal) || source.StartsWith("ftp:", StringComparison.Ordinal));

    private static string[] Directives(string policy) => policy.Split("; ");

    [GeneratedRegex(@"^max-age=(\d+)(?:; includeSubDomains)?$")]
    private static partial Regex MaxAge();

    private sealed record Criterion(string Header, Func<string, bool> IsBest, int Gain, int Loss);
}
