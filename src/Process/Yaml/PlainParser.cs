using Site.Documents;
using Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Site.Process.Yaml;

/// <summary>
/// Reads YAML, and stops at what YAML lets pass and no editor means: references, types, a second document, characters that nobody sees,
/// and nesting without end.
/// </summary>
/// <param name="yaml">The text.</param>
internal sealed class PlainParser(YamlText yaml) : IParser
{
    // Nobody nests this deep by hand, and what loads the events is recursive.
    private const int DeepestLevel = 32;

    private readonly Parser _parser = new(yaml.Reader());
    private int _depth;
    private int _documents;

    /// <summary>What it has stopped at; <see langword="null"/> when there is no such thing.</summary>
    public Slip? Complaint { get; private set; }

    /// <summary>The line that it has come to.</summary>
    public int Reached => (int)Math.Max(1, _parser.Current?.Start.Line ?? 1);

    /// <inheritdoc/>
    public ParsingEvent? Current => _parser.Current;

    /// <inheritdoc/>
    /// <exception cref="YamlException">It stops: <see cref="Complaint"/> says why, unless the text is not YAML at all.</exception>
    public bool MoveNext()
    {
        if (!_parser.MoveNext())
        {
            return false;
        }

        Complaint = About(_parser.Current!);
        return Complaint is null ? true : throw new YamlException(Complaint.Problem?.Message ?? "");
    }

    private Slip? About(ParsingEvent found)
    {
        var at = yaml.Source.At((int)found.Start.Line, (int)found.Start.Column);
        _depth += found.NestingIncrease;
        return found switch
        {
            _ when _depth > DeepestLevel => Lost(YamlProblems.YamlTooDeep(at)),
            DocumentStart when ++_documents > 1 => Lost(YamlProblems.YamlSecondDocument(at)),
            AnchorAlias => Reserved(at),
            NodeEvent { Anchor.IsEmpty: false } => Reserved(at),
            NodeEvent { Tag.IsEmpty: false } => Reserved(at),
            Scalar scalar when InvisibleCharacters.FirstIn(scalar.Value) is >= 0 and var index =>
                Lost(FileProblems.ControlCharacter(at, scalar.Value[index])),
            _ => null,
        };
    }

    private Slip Reserved(Position at) => YamlSlips.Reserved(at, yaml.Source.Lines[at.Line].ToString());

    private static Slip Lost(Problem problem) => new(problem, problem.At.Line, null);
}
