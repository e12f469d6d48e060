using Site.Documents;

namespace Site.Reports;

/// <summary>The words that a report shares, on a screen and in an issue.</summary>
internal static class DueWords
{
    /// <summary>What the things of a kind are called together.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>A heading.</returns>
    public static string Heading(DueKind kind) => kind switch
    {
        DueKind.Review => "Clinical reviews to ask for again",
        DueKind.Helpline => "Helplines to read again at their own pages",
        DueKind.Scheduled => "Scheduled: published by the first build on or after their day",
        DueKind.Draft => "Drafts: kept out by \"draft: true\"",
        _ => "Published without a clinical review",
    };

    /// <summary>When something is due, seen from today.</summary>
    /// <param name="days">How many days until then.</param>
    /// <returns>For example "12 days ago", "today", "in 1 day".</returns>
    public static string When(int days) => days switch
    {
        0 => "today",
        < 0 => $"{Plural.Of(-days, "day")} ago",
        _ => $"in {Plural.Of(days, "day")}",
    };

    /// <summary>That nothing waits, and how far ahead that was looked for.</summary>
    /// <param name="report">The report.</param>
    /// <returns>A sentence.</returns>
    public static string Nothing(DueReport report) =>
        $"Nothing is due by {Freshness.After(report.Today, report.Within).Iso()}, nothing is scheduled, there is no draft, and every article has its clinical review.";
}
