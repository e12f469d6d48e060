namespace Site.Tests.Support;

/// <summary>
/// Whole folders with words as they once were: the tests' own words, which no editor changes. Each stands in
/// <c>tests/Site/Kept/</c> under the month in which its format was new, and has to build with every later version.
/// </summary>
internal static class Kept
{
    private static readonly Lazy<BuiltSite> Built = new(() => BuiltSite.Build("the kept site", Folder));

    /// <summary>Every folder, the oldest first.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Repository.Path("tests", "Site", "Kept")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The newest folder: for tests that need real words and real facts.</summary>
    public static string Folder => FolderOf(Names[^1]);

    /// <summary>The site that the newest folder gives.</summary>
    public static BuiltSite Site => Built.Value;

    /// <summary>What the newest folder says.</summary>
    public static Facts Facts { get; } = Facts.Of(Folder);

    /// <summary>The latest day that the newest folder names.</summary>
    public static DateOnly Day { get; } = ContentDay.Of(Folder);

    public static string FolderOf(string name) => Repository.Path("tests", "Site", "Kept", name);

    /// <summary>The text of a file of the newest folder.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");
}
