using Site.Documents;

namespace Site.PostProcess;

/// <summary>Everything that was read, before anyone has looked at it as a whole.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Facts">What the files of <c>facts/</c> say.</param>
/// <param name="Pages">The pages, by source path.</param>
/// <param name="HalfRead">The pages of which only the text could be read.</param>
public sealed record RawSite(Sources Sources, Facts Facts, IReadOnlyList<Page> Pages, IReadOnlyList<Page> HalfRead);
