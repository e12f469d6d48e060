namespace Site.Tests.Support;

/// <summary>The plural rules of languages of each family, copied from Unicode's CLDR 48, "Language Plural Rules"; "other" is what remains.</summary>
internal static class PluralForms
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Rules { get; } = new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["en"] = new Dictionary<string, string> { ["one"] = "i = 1 and v = 0" },
        ["es"] = new Dictionary<string, string> { ["one"] = "n = 1", ["many"] = "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5" },
        ["fr"] = new Dictionary<string, string> { ["one"] = "i = 0,1", ["many"] = "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5" },
        ["pl"] = new Dictionary<string, string>
        {
            ["one"] = "i = 1 and v = 0",
            ["few"] = "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
            ["many"] = "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
        },
        ["ru"] = new Dictionary<string, string>
        {
            ["one"] = "v = 0 and i % 10 = 1 and i % 100 != 11",
            ["few"] = "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
            ["many"] = "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
        },
        ["ar"] = new Dictionary<string, string> { ["zero"] = "n = 0", ["one"] = "n = 1", ["two"] = "n = 2", ["few"] = "n % 100 = 3..10", ["many"] = "n % 100 = 11..99" },
        ["he"] = new Dictionary<string, string> { ["one"] = "i = 1 and v = 0 or i = 0 and v != 0", ["two"] = "i = 2 and v = 0" },
        ["ja"] = new Dictionary<string, string>(),
    };
}
