using System.Globalization;
using Site.Documents;
using Site.Keys;
using Site.Problems;

namespace Site.Process.Yaml;

// The values that are one text.
public sealed partial class YamlMap
{
    // Before there were web pages, nothing here was published, read or reviewed.
    private const int EarliestYear = 1990;

    /// <summary>Reads a text, and complains about its length and its form.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text; <see langword="null"/> when there is none of its form.</returns>
    public Located<string>? Read(TextKey key)
    {
        var text = Text(key);
        if (text is not null && key.Most is { } most && (text.Value.Length < key.Least || text.Value.Length > most))
        {
            Complain(YamlProblems.WrongLength(text.At, key.Name, text.Value.Length, key.Least, most));
        }

        return text is not null && HasForm(text, key) ? text : null;
    }

    /// <summary>Reads a day.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The day; <see langword="null"/> when there is none.</returns>
    public Located<DateOnly>? Read(DayKey key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (IsoDay.From(text.Value) is not { } day)
        {
            Complain(YamlProblems.BadDate(text.At, key.Name, text.Value, LikelyDay.Of(text.Value)));
            return null;
        }

        if (day.Year < EarliestYear)
        {
            Complain(YamlProblems.UnlikelyDay(text.At, key.Name, text.Value, LikelyDay.InThisCentury(day).Iso()));
            return null;
        }

        return new Located<DateOnly>(day, text.At);
    }

    /// <summary>Reads true or false.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value; <see langword="null"/> when there is none.</returns>
    public bool? Read(FlagKey key)
    {
        var text = Text(key);
        switch (text?.Value.ToLowerInvariant())
        {
            case null: return null;
            case "true": return true;
            case "false": return false;
            default:
                Complain(YamlProblems.BadFlag(text.At, key.Name, text.Value));
                return null;
        }
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number; <see langword="null"/> when there is none.</returns>
    public Located<int>? Read(NumberKey key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return new Located<int>(number, text.At);
        }

        Complain(YamlProblems.BadNumber(text.At, key.Name, text.Value));
        return null;
    }

    /// <summary>Reads one of a few names.</summary>
    /// <typeparam name="T">The names there are.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The value; <see langword="null"/> when there is none.</returns>
    public T? Read<T>(OneOfKey<T> key)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (key.Values.Contains(text.Value.ToLowerInvariant()))
        {
            return Enum.Parse<T>(text.Value, ignoreCase: true);
        }

        Complain(YamlProblems.UnknownValue(text.At, key.Name, text.Value, key.Values));
        return null;
    }

    /// <summary>Reads a web address.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The address; <see langword="null"/> when there is none.</returns>
    public Uri? Read(AddressKey key) => Address(key, address => address is { Host.Length: > 0 } && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && !key.IsSecure)));

    /// <summary>Reads an address with gaps.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The address as it is written; <see langword="null"/> when there is none.</returns>
    public string? Read(TemplateKey key) => Address(key, address => address.Scheme is "https" or "mailto")?.OriginalString;

    private Uri? Address(Key key, Func<Uri, bool> isMeant)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (!Uri.TryCreate(text.Value, UriKind.Absolute, out var address) || !isMeant(address) || text.Value.Contains(' ', StringComparison.Ordinal))
        {
            Complain(YamlProblems.BadAddress(text.At, key.Name, text.Value));
            return null;
        }

        if (address.UserInfo.Length > 0 && address.Scheme != Uri.UriSchemeMailto)
        {
            Complain(YamlProblems.AddressWithPassword(text.At, key.Name));
            return null;
        }

        return address;
    }

    private bool HasForm(Located<string> text, TextKey key)
    {
        if (key.Form is not { } form || form.Fits(text.Value))
        {
            return true;
        }

        Complain(form.Complaint?.Invoke(text.At, text.Value) ?? YamlProblems.WrongForm(text.At, key.Name, text.Value, form.Words, key.Example));
        return false;
    }
}
