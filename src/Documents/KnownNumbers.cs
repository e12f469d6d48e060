namespace Site.Documents;

/// <summary>Numbers that are the same for everybody in a country, and that a slip of the finger must not change.</summary>
public static class KnownNumbers
{
    private static readonly Dictionary<(string Country, HelplineRole Role), string[]> InUse = new()
    {
        [("AU", HelplineRole.Emergency)] = ["000", "112"],
        [("CA", HelplineRole.Emergency)] = ["911"],
        [("CA", HelplineRole.Crisis)] = ["988"],
        [("EU", HelplineRole.Emergency)] = ["112"],
        [("GB", HelplineRole.Emergency)] = ["999", "112"],
        [("IE", HelplineRole.Emergency)] = ["112", "999"],
        [("NZ", HelplineRole.Emergency)] = ["111"],
        [("US", HelplineRole.Emergency)] = ["911"],
        [("US", HelplineRole.Crisis)] = ["988"],
    };

    /// <summary>The numbers in public use for what a line is for.</summary>
    /// <param name="country">The country's code.</param>
    /// <param name="role">What the line is for.</param>
    /// <returns>The numbers, the usual one first; none where we know of none.</returns>
    public static IReadOnlyList<string> Of(string country, HelplineRole role) => InUse.GetValueOrDefault((country, role), []);
}
