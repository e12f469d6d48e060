using NodaTime;

namespace Site.Documents;

/// <summary>The day for which a site is built: one that was named, or the one that it is where the site is at home.</summary>
public readonly record struct BuildDay
{
    private readonly DateOnly? _named;
    private readonly DateTimeOffset _now;

    private BuildDay(DateOnly? named, DateTimeOffset now) => (_named, _now) = (named, now);

    /// <summary>The time zones there are, by their names in the IANA Time Zone Database, whatever the system knows of it.</summary>
    public static IReadOnlyCollection<string> Zones => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>A day that was named.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator BuildDay(DateOnly day) => new(day, default);

    /// <summary>The day that a moment belongs to.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>The day.</returns>
    public static BuildDay At(DateTimeOffset now) => new(null, now);

    /// <summary>The day, where the clocks show the time of a zone.</summary>
    /// <param name="zone">The zone's name; empty for universal time.</param>
    /// <returns>The day.</returns>
    public DateOnly In(string zone) =>
        _named ?? (zone.Length > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } there
            ? Instant.FromDateTimeOffset(_now).InZone(there).Date.ToDateOnly()
            : DateOnly.FromDateTime(_now.UtcDateTime));
}
