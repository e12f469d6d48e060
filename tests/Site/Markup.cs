using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

public sealed class Markup
{
    /// <summary>Everything else is encoded by Razor, so no word of an editor's can become an element.</summary>
    [Fact]
    public void Is_made_from_text_in_one_place()
    {
        var places =
            from file in Directory.EnumerateFiles(Repository.Path("theme"), "*", SearchOption.AllDirectories)
            where file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)
            let text = File.ReadAllText(file)
            where Regex.IsMatch(text, @"MarkupString|AddMarkupContent|Html\.Raw")
            select Path.GetRelativePath(Repository.Path("theme"), file).Replace('\\', '/');
        Assert.Equal("components/raw/Raw.razor", string.Join(", ", places.Order(StringComparer.Ordinal)));
    }
}
