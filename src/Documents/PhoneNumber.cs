namespace Site.Documents;

/// <summary>A telephone number, however people write it.</summary>
public static class PhoneNumber
{
    /// <summary>What is dialled.</summary>
    /// <param name="written">The number, or a text with a number in it.</param>
    /// <returns>Its digits alone.</returns>
    public static string Digits(string written) => string.Concat(written.Where(char.IsAsciiDigit));
}
