namespace Site.Process.Prose;

/// <summary>How texts of a language are read.</summary>
/// <param name="Ends">Where sentences end.</param>
/// <param name="Sought">The phrases that every text is looked through for, once for all.</param>
internal sealed record ProseLanguage(SentenceEnds Ends, Phrases Sought);
