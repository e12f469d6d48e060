using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads one text file, and says where it is not text.</summary>
public static partial class ReadText
{
    /// <summary>How large a text may be, in bytes. The longest novel has three of these.</summary>
    public const int Limit = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path below the input folder.</param>
    /// <param name="display">Its path as the editor knows it.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The text; <see langword="null"/> when there is a problem.</returns>
    public static SourceFile? From(FileInfo file, string path, string display, ProblemList problems)
    {
        var start = new Position(display, 1, 1);
        byte[] bytes;
        try
        {
            if (file.Length > Limit || RegularFile.Read(file.FullName, Limit) is not { } read)
            {
                problems.Add(FileProblems.FileTooLarge(start, file.Length, Limit));
                return null;
            }

            bytes = read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.UnreadableFile(start, e.Message));
            return null;
        }

        return Of(bytes, path, display, problems);
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="path">Its path below the input folder.</param>
    /// <param name="display">Its path as the editor knows it.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The text; <see langword="null"/> when there is a problem.</returns>
    public static SourceFile? Of(ReadOnlySpan<byte> bytes, string path, string display, ProblemList problems)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, letters, out var read, out var written, replaceInvalidSequences: false);
        var text = Composition.Of(new string(letters, 0, written).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        ArrayPool<char>.Shared.Return(letters);
        var source = new SourceFile(path, display, text);
        if (status != OperationStatus.Done)
        {
            problems.Add(FileProblems.NotUtf8(source.AtIndex(text.Length), bytes[read]));
            return null;
        }

        source = CheckCharacters.In(source, problems);
        if (Conflicts().Matches(text) is { Count: > 0 } conflicts)
        {
            foreach (Match conflict in conflicts)
            {
                problems.Add(FileProblems.MergeConflict(source.AtIndex(conflict.Index)));
            }

            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(FileProblems.EmptyFile(source.At(1)));
            return null;
        }

        return source;
    }

    // The line that begins a conflict; or one of its other lines, where that was deleted.
    [GeneratedRegex(@"^(?:<{7}|\|{7}|>{7})(?:[ \t].*)?$(?:\n(?!<{7}(?:[ \t].*)?$).*)*", RegexOptions.Multiline)]
    private static partial Regex Conflicts();
}
