using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Addresses lead where they say, for every reader, and tell nobody who follows them.</summary>
/// <param name="facts">Where the site stands; <see langword="null"/> while that cannot be read.</param>
internal sealed partial class CheckAddresses(Facts? facts)
{
    // Under these names a redirector keeps the address that is meant.
    private static readonly string[] Targets = ["url", "u", "q", "target", "dest", "destination", "redirect", "redirect_url", "redirect_uri", "adurl", "goto", "link", "to", "uddg", "z", "r", "murl", "ued"];

    // What mail programs, advertisements and networks hang on to an address to know who came from where.
    private static readonly HashSet<string> Campaigns = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id", "epik", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi",
        "vero_id", "wickedid", "oly_enc_id", "oly_anon_id", "s_cid", "cmpid", "ncid", "trk", "trkcampaign", "ref_src", "ref_url", "guccounter", "guce_referrer", "guce_referrer_sig", "si", "spm", "srsltid", "__twitter_impression",
    };

    private static readonly HashSet<string> Shorteners = new(StringComparer.OrdinalIgnoreCase)
    {
        "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "buff.ly", "is.gd", "v.gd", "lnkd.in", "rb.gy", "cutt.ly", "rebrand.ly", "tiny.cc", "t.ly", "shorturl.at", "amzn.to", "fb.me", "dlvr.it", "trib.al", "bl.ink", "s.id", "shorturl.com", "qr.ae", "po.st", "j.mp",
    };

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public IEnumerable<Problem> In(BodyTree text) =>
        from link in text.Inlines<Link>()
        let outside = link.Target as LinkTarget.ToOutside
        where outside is not null && outside.Address.Scheme != Uri.UriSchemeMailto
        let problem = Complaint(outside.Address, link.Written, text.Source.Path, text.At(link.Start))
        where problem is not null
        select problem;

    private Problem? Complaint(Uri address, string written, string from, Position at)
    {
        var host = address.IdnHost;
        return written switch
        {
            _ when Glued().Match(written) is { Success: true } glued => LinkProblems.GluedSign(at, glued.Value, written[..glued.Index]),
            _ when Redirected(address) is { } target => LinkProblems.TrackedAddress(at, host, target),
            _ when HostNames.IsOwnMachine(address) => LinkProblems.OwnMachine(at, host),
            _ when !host.Contains('.', StringComparison.Ordinal) || !HostNames.IsPossible(host) => LinkProblems.ImpossibleHost(at, written, host),
            _ when address.UserInfo.Length > 0 => LinkProblems.GluedSign(at, address.UserInfo + "@", written.Replace(address.UserInfo + "@", "", StringComparison.Ordinal)),
            _ when OwnFile(address) is { } file => LinkProblems.OwnAddress(at, written, RelativePath.Between(from, file)),
            _ when Shorteners.Contains(host) => LinkProblems.ShortAddress(at, host),
            _ when WithoutCampaign(written) is { } plain && plain != written => LinkProblems.CampaignAddress(at, plain),
            _ => null,
        };
    }

    // The address that a redirector leads to, which learns who follows it.
    private static string? Redirected(Uri address)
    {
        var query = address.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
            .Where(pair => Targets.Contains(pair[0], StringComparer.OrdinalIgnoreCase));
        foreach (var pair in query)
        {
            var value = Uri.UnescapeDataString(pair[1].Replace('+', ' '));
            if (address.Host.EndsWith("urldefense.proofpoint.com", StringComparison.OrdinalIgnoreCase))
            {
                value = Uri.UnescapeDataString(value.Replace('-', '%').Replace('_', '/'));
            }

            if (Whole().IsMatch(value))
            {
                return WithoutCampaign(value);
            }
        }

        return InPath().Match(address.AbsoluteUri) switch
        {
            { Success: true } defended when defended.Groups["whole"].Success => WithoutCampaign(defended.Groups["whole"].Value.Replace(":/", "://", StringComparison.Ordinal).Replace(":///", "://", StringComparison.Ordinal)),
            { Success: true } amp => WithoutCampaign("https://" + amp.Groups["rest"].Value),
            _ => null,
        };
    }

    private static string WithoutCampaign(string written)
    {
        var (head, fragment) = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (written[..hash], written[hash..]) : (written, "");
        if (head.Split('?', 2) is not [var path, var query])
        {
            return written;
        }

        var kept = query.Split('&').Where(pair => !IsCampaign(pair.Split('=')[0])).ToArray();
        return path + (kept.Length > 0 ? "?" + string.Join('&', kept) : "") + fragment;
    }

    private static bool IsCampaign(string name) =>
        Campaigns.Contains(name) || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("pk_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("mtm_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("at_campaign", StringComparison.OrdinalIgnoreCase) || name.StartsWith("hsa_", StringComparison.OrdinalIgnoreCase);

    // The file of this site that an address of the site, or of its repository, shows.
    private string? OwnFile(Uri address)
    {
        if (InRepository().Match(Uri.UnescapeDataString(address.AbsolutePath)) is { Success: true } file)
        {
            return file.Groups["file"].Value;
        }

        if (facts?.Site.Address is not { } site || address.IdnHost != site.IdnHost || !address.AbsolutePath.StartsWith(site.AbsolutePath, StringComparison.Ordinal))
        {
            return null;
        }

        return address.AbsolutePath[site.AbsolutePath.Length..].Trim('/') switch
        {
            "" => "index.md",
            "articles" => "articles/index.md",
            "topics" => "topics/index.md",
            var page when page.StartsWith("articles/", StringComparison.Ordinal) || page.StartsWith("topics/", StringComparison.Ordinal) => page + ".md",
            var page => $"pages/{page}.md",
        };
    }

    [GeneratedRegex(@"(?:[”“„""«»’‘‚,;>*]|%E2%80%9[89CD])+$", RegexOptions.IgnoreCase)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^https?://[^\s/?#]+\.[^\s]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^https?://urldefense\.(?:com|us)/v3/__(?<whole>https?:/+[^\s;]+?)__;|^https?://(?:www\.)?google\.[a-z.]+/amp/(?:s/)?(?<rest>.+)$|^https?://[^/]*cdn\.ampproject\.org/[cvi]/(?:s/)?(?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex InPath();

    [GeneratedRegex(@"/(?:blob|edit|tree|raw|blame|src|-/blob|-/edit)/.*?(?:^|/)input/(?<file>(?:articles|pages|topics)/[^/]+\.md|index\.md)$")]
    private static partial Regex InRepository();
}
