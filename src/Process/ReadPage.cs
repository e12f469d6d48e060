using Site.Documents;
using Site.Problems;
using Site.Theme;

namespace Site.Process;

/// <summary>Reads a page from its file: its front matter, its text.</summary>
/// <param name="voices">What each language brings: its quotation marks.</param>
/// <param name="facts">What texts may say.</param>
public sealed class ReadPage(Voices voices, Facts facts) : IProcess<SourceFile, Page?>
{
    private readonly ReadFrontMatter _readFrontMatter = new(voices);
    private readonly ParseBody _parseBody = new(voices, facts);

    /// <inheritdoc/>
    public Page? Process(SourceFile document, ProblemList problems) =>
        _parseBody.Process(_readFrontMatter.Process(document, problems), problems) is { } page ? page with { File = null } : null;

    /// <summary>Reads the text of a page that has no front matter.</summary>
    /// <param name="page">The page, without its text.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The page.</returns>
    public Page Process(Page page, ProblemList problems) => _parseBody.Process(page, problems) ?? page;
}
