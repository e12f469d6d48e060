using PhoneNumbers;

namespace Site.Process;

/// <summary>What is dialled for a number that people write: a long number as it is dialled from any country, with its plus sign (E.164).</summary>
internal static class DialledNumber
{
    // Short codes have up to six digits, like 741741 and 116 123: with a country before them, they reach nobody.
    private const int LongestShortCode = 6;

    // Where a long number begins with 1, that is the code of its country, so the plus changes nothing at home.
    private const int NorthAmerica = 1;

    /// <summary>What is dialled.</summary>
    /// <param name="written">The number as people write it in its country.</param>
    /// <param name="country">The country's ISO 3166-1 code.</param>
    /// <returns>Its digits after a plus sign and the code of the country; its digits alone where it is short, where it is not known to be a number of the country, and where it may be dialled inside of it alone.</returns>
    public static string Of(string written, string country)
    {
        var digits = Documents.PhoneNumber.Digits(written);
        return digits.Length > LongestShortCode && Abroad(digits, country) is { } number ? number : digits;
    }

    // A method of its own, so that the library is read from the disk for a long number and no other.
    private static string? Abroad(string digits, string country)
    {
        var known = PhoneNumberUtil.GetInstance();
        if (known.GetCountryCodeForRegion(country) == 0)
        {
            return null;
        }

        try
        {
            var number = known.Parse(digits, country);
            // A number without charge is at times refused with a plus, even at home.
            return known.IsValidNumber(number) && known.CanBeInternationallyDialled(number) && (number.CountryCode == NorthAmerica || known.GetNumberType(number) != PhoneNumberType.TOLL_FREE)
                ? known.Format(number, PhoneNumberFormat.E164)
                : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
