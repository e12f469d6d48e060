using Site.Documents;
using Site.Problems;

namespace Site.Process;

/// <summary>Takes a disclaimer, which has no front matter, for a page that stands nowhere of its own.</summary>
/// <param name="language">Its language, where that is not the site's own.</param>
public sealed class ReadDisclaimer(string? language = null) : IProcess<SourceFile, Page>
{
    /// <inheritdoc/>
    public Page Process(SourceFile document, ProblemList problems)
    {
        var start = document.At(1);
        return new Page
        {
            Source = document.Name,
            File = document,
            Kind = PageKind.Text,
            Address = PageAddress.Home,
            Title = new Located<string>("", start),
            Description = new Located<string>("", start),
            Language = language is null ? null : new Located<string>(language, start),
        };
    }
}
