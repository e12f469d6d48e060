using Site.Documents;

namespace Site.Reports;

/// <summary>What waits for somebody, in the order in which a report lists it.</summary>
public enum DueKind
{
    /// <summary>A clinical review that has passed its day, or soon will.</summary>
    Review,

    /// <summary>A helpline to read again at its own official page.</summary>
    Helpline,

    /// <summary>An article that appears on a later day.</summary>
    Scheduled,

    /// <summary>An article that is not finished.</summary>
    Draft,

    /// <summary>A published article that no clinician has reviewed.</summary>
    NotReviewed,
}

/// <summary>One thing that waits.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The article's title, or the helpline's name.</param>
/// <param name="By">Who reviewed it or wrote it, or the helpline's country.</param>
/// <param name="Day">The day of the next review or check; for the other kinds, the day the article names as its first.</param>
/// <param name="Days">How many days until then; below zero when it has passed.</param>
/// <param name="FailsCheck">Whether so much time has passed that <c>check</c> calls it an error.</param>
/// <param name="At">Where to mend it.</param>
/// <param name="Source">The same file, below the input folder.</param>
public sealed record DueItem(DueKind Kind, string Name, string By, DateOnly Day, int Days, bool FailsCheck, Position At, string Source);

/// <summary>Everything that waits for somebody on a day.</summary>
/// <param name="Today">The day.</param>
/// <param name="Within">How many days reviews and helplines were looked for ahead.</param>
/// <param name="EditPage">Where a source file can be edited, with <c>{path}</c> for it; empty when that is unknown.</param>
/// <param name="Items">By kind; within a kind the longest overdue first, then the soonest.</param>
public sealed record DueReport(DateOnly Today, int Within, string EditPage, IReadOnlyList<DueItem> Items);
