namespace Site.Tests.Support;

/// <summary>A small site in Spanish, its words frozen in <c>tests/Site/Specimen/es/</c>.</summary>
internal static class Spanish
{
    public static string Folder => Repository.Path("tests", "Site", "Specimen", "es");
}
