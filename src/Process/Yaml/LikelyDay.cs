using System.Globalization;
using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.Process.Yaml;

/// <summary>Guesses which day somebody meant, and says what to write.</summary>
internal static partial class LikelyDay
{
    private const string Sample = "2026-03-28";

    /// <summary>What to write instead of a day that is none.</summary>
    /// <param name="written">What was written.</param>
    /// <returns>A sentence.</returns>
    public static string Of(string written)
    {
        if (Parts(written) is not var (year, month, day) || year is < 1 or > 9999 || month is < 1 or > 12 || day is < 1 or > 31)
        {
            return $"Write year, month and day with hyphens, like {Sample}.";
        }

        if (day <= DateTime.DaysInMonth(year, month))
        {
            return $"Write year, month and day with hyphens, like {new DateOnly(year, month, day).Iso()}.";
        }

        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return $"{(month == 2 ? $"{name} {year}" : name)} has {DateTime.DaysInMonth(year, month)} days.";
    }

    /// <summary>A day whose year has a slip, in this century.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The day, a hundred or more years later.</returns>
    public static DateOnly InThisCentury(DateOnly day)
    {
        var year = 2000 + (day.Year % 100);
        return new DateOnly(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
    }

    private static (int Year, int Month, int Day)? Parts(string written)
    {
        var numbers = Number().Matches(written).Select(match => match.Value).ToArray();
        var named = Month().Match(written);
        return numbers switch
        {
            [{ Length: 4 } year, var month, var day] => (Int(year), Int(month), Int(day)),
            // Day and month can be told apart only when one of them is above 12.
            [var day, var month, { Length: 4 } year] when Int(day) > 12 => (Int(year), Int(month), Int(day)),
            [var month, var day, { Length: 4 } year] when Int(day) > 12 => (Int(year), Int(month), Int(day)),
            [var day, { Length: 4 } year] when named.Success => (Int(year), MonthOf(named.Value), Int(day)),
            [{ Length: 4 } year, var day] when named.Success => (Int(year), MonthOf(named.Value), Int(day)),
            _ => null,
        };
    }

    private static int Int(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    private static int MonthOf(string name) =>
        Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Number();

    [GeneratedRegex("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", RegexOptions.IgnoreCase)]
    private static partial Regex Month();
}
