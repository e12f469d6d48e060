using System.Globalization;

namespace Site.Documents;

/// <summary>A day as the files and the pages write it (ISO 8601): <c>2026-03-28</c>.</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Writes a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Year, month and day.</returns>
    public static string Iso(this DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads a day.</summary>
    /// <param name="text">Year, month and day.</param>
    /// <returns>The day; <see langword="null"/> when it is none.</returns>
    public static DateOnly? From(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
