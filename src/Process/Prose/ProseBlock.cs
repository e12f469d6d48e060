using Site.Documents;

namespace Site.Process.Prose;

/// <summary>What a block of text is to its reader.</summary>
internal enum ProseRole
{
    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The title of a callout or help block.</summary>
    Title,

    /// <summary>A paragraph, an item of a list, a cell or caption of a table.</summary>
    Text,
}

/// <summary>A block of text as words in a row, which remember where they stand.</summary>
/// <param name="Role">What it is to its reader.</param>
/// <param name="Text">Its words, without markup. Code and addresses are blotted out: they are nobody's prose.</param>
/// <param name="Places">For each character of the words, its place in the file.</param>
/// <param name="Allowances">The exceptions made for it.</param>
internal sealed record ProseBlock(ProseRole Role, string Text, IReadOnlyList<int> Places, IReadOnlyList<Allowance> Allowances)
{
    /// <summary>Its sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; } = [.. Sentence.In(Text)];

    /// <summary>Where it begins in the file.</summary>
    public required int Start { get; init; }

    /// <summary>Whether it is someone else's words.</summary>
    public bool IsQuotation { get; init; }

    /// <summary>Whether it is a footnote.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether it names a helpline, or is part of a help block.</summary>
    public bool HasSupport { get; init; }

    /// <summary>The addresses that stand as the words of a link.</summary>
    public IReadOnlyList<Located<string>> BareAddresses { get; init; } = [];

    /// <summary>The abbreviations whose meaning is printed with their first use.</summary>
    public IReadOnlyList<string> Explained { get; init; } = [];
}

/// <summary>A list of a text.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Items">How many items it has.</param>
/// <param name="Allowances">The exceptions made for it.</param>
internal sealed record ProseList(int Start, int Items, IReadOnlyList<Allowance> Allowances);

/// <summary>The text of a page, as its readers take it in.</summary>
/// <param name="Blocks">Its blocks, in order; footnotes come last.</param>
/// <param name="Lists">Its lists.</param>
/// <param name="Allowances">The exceptions that its editor makes.</param>
internal sealed record ProseText(IReadOnlyList<ProseBlock> Blocks, IReadOnlyList<ProseList> Lists, IReadOnlyList<Allowance> Allowances);
