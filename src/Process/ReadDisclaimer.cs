using Site.Documents;
using Site.Problems;

namespace Site.Process;

/// <summary>Takes <c>facts/disclaimer.md</c>, which has no front matter, for a page that stands nowhere of its own.</summary>
public sealed class ReadDisclaimer : IProcess<SourceFile, Page>
{
    /// <inheritdoc/>
    public Page Process(SourceFile document, ProblemList problems)
    {
        var start = document.At(1);
        return new Page
        {
            Source = document,
            Kind = PageKind.Text,
            Address = PageAddress.Home,
            Title = new Located<string>("", start),
            Description = new Located<string>("", start),
        };
    }
}
