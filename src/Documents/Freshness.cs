namespace Site.Documents;

/// <summary>How long a fact is trusted before somebody reads it again. <c>check</c> and <c>due</c> count by the same days.</summary>
public static class Freshness
{
    /// <summary>A helpline is read again after this many days.</summary>
    public const int HelplineDays = 90;

    /// <summary>A helpline that was last read longer ago fails <c>check</c>.</summary>
    public const int HelplineLimit = 180;

    /// <summary>A review that is late by more days fails <c>check</c>.</summary>
    public const int ReviewLimit = 180;

    /// <summary>The day some days later, or the last day there is.</summary>
    /// <param name="day">The day.</param>
    /// <param name="days">How many days.</param>
    /// <returns>The later day.</returns>
    public static DateOnly After(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));
}
