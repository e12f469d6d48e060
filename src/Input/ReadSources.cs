using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads the input folder: every text, and the size of every image.</summary>
/// <param name="folder">The input folder, as the editor named it.</param>
/// <param name="memory">The files that are read already.</param>
public sealed class ReadSources(string folder, FileMemory memory) : IInput<Sources?>
{
    private const string Facts = "facts/";

    private static readonly string[] FactNames = ["site.yml", "helplines.yml", "sources.yml", "wording.yml", "tested.yml", "disclaimer.md"];

    // What .NET says of a file that was deleted since the folder was listed.
    private const FileAttributes Vanished = (FileAttributes)(-1);

    private readonly string _display = folder.Replace('\\', '/').TrimEnd('/');

    /// <inheritdoc/>
    public Sources? Read(ProblemList problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(OutputProblems.InputMissing(new Position(folder, 1, 1)));
            return null;
        }

        var pages = new List<SourceFile>();
        var facts = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var images = new Dictionary<string, ImageFile>(StringComparer.Ordinal);
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, file) in Files(new DirectoryInfo(folder), "", problems))
        {
            var at = new Position($"{_display}/{path}", 1, 1);
            var name = path.StartsWith(Facts, StringComparison.Ordinal) ? path[Facts.Length..] : null;
            if (file is null)
            {
                unreadable.Add(path);
            }
            else if (path.StartsWith("images/", StringComparison.Ordinal) && ReadImage.Knows(path))
            {
                if (!IsAddressable(path, at, problems))
                {
                    unreadable.Add(path);
                }
                else if (memory.Image(path, file, problems, _ => ReadImage.From(path, file.FullName)) is { } image)
                {
                    images.Add(path, image);
                }
                else
                {
                    unreadable.Add(path);
                    problems.Add(FileProblems.UnreadableImage(at));
                }
            }
            else if (name is null ? !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) : !FactNames.Contains(name))
            {
                problems.Add(FileProblems.UnusedFile(at));
            }
            else if (name is null && PageKinds.Of(Path.ChangeExtension(path, ".md")) is null)
            {
                problems.Add(FileProblems.MisplacedPage(at));
            }
            else if (name is null && !IsAddressable(path, at, problems))
            {
                unreadable.Add(path);
            }
            else if (memory.Text(path, file, problems, found => ReadText.From(file, path, at.Path, found)) is not { } source)
            {
                unreadable.Add(path);
            }
            else if (name is null)
            {
                pages.Add(source);
            }
            else
            {
                facts.Add(name, source);
            }
        }

        var unreadableFacts = unreadable.Where(path => path.StartsWith(Facts, StringComparison.Ordinal)).Select(path => path[Facts.Length..]);
        return new Sources(_display, pages, new FactFiles(_display, facts, unreadableFacts.ToHashSet(StringComparer.Ordinal)), images, unreadable);
    }

    // What is no file after all is named without one, once its problem has been said.
    // In ordinal order, so that everything after is the same on every machine.
    private IEnumerable<(string Path, FileInfo? File)> Files(DirectoryInfo directory, string prefix, ProblemList problems)
    {
        foreach (var entry in Entries(directory, prefix, problems))
        {
            var path = prefix + entry.Name;
            var at = new Position($"{_display}/{path}", 1, 1);
            if (IsNobodysBusiness(entry.Name) || entry.Attributes == Vanished)
            {
                continue;
            }

            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                problems.Add(FileProblems.SymbolicLink(at));
                yield return (path, null);
            }
            else if (entry is FileInfo file)
            {
                yield return (path, file);
            }
            else if (entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(FileProblems.FolderAsPage(at));
                yield return (path, null);
            }
            else
            {
                foreach (var below in Files((DirectoryInfo)entry, path + "/", problems))
                {
                    yield return below;
                }
            }
        }
    }

    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo directory, string prefix, ProblemList problems)
    {
        try
        {
            return [.. directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.UnreadableFile(new Position($"{_display}/{prefix}", 1, 1), e.Message));
            return [];
        }
    }

    // Hidden files, and what editors leave behind while they save.
    private static bool IsNobodysBusiness(string name) =>
        name[0] is '.' or '#' || name[^1] == '~' || name is "Thumbs.db" or "desktop.ini";

    private static bool IsAddressable(string path, Position at, ProblemList problems)
    {
        var ending = Path.GetExtension(path);
        string[] names = [.. Path.ChangeExtension(path, null).Split('/')];
        if (!names.All(Slug.IsSlug) || ending.Any(char.IsAsciiLetterUpper))
        {
            var good = names.Select(name => Slug.From(name) is { Length: > 0 } slug ? slug : "a-name");
            problems.Add(FileProblems.BadSlug(at, path, string.Join('/', good) + ending.ToLowerInvariant()));
            return false;
        }

        if (names.FirstOrDefault(Slug.IsReserved) is { } reserved)
        {
            problems.Add(FileProblems.ReservedName(at, reserved));
            return false;
        }

        return true;
    }
}
