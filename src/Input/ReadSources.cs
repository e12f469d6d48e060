using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads the input folder: every text, and the size of every image.</summary>
/// <param name="folder">The input folder, as the editor named it.</param>
public sealed class ReadSources(string folder) : IInput<Sources>
{
    private static readonly string[] FactFiles = ["site.yml", "helplines.yml", "sources.yml", "disclaimer.md"];

    private readonly string _display = folder.Replace('\\', '/').TrimEnd('/');

    /// <inheritdoc/>
    public Sources Read(ProblemList problems)
    {
        var pages = new List<SourceFile>();
        var facts = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var images = new Dictionary<string, ImageFile>(StringComparer.Ordinal);
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, file) in Files(new DirectoryInfo(folder), "", problems))
        {
            var at = new Position($"{_display}/{path}", 1, 1);
            var name = path.StartsWith("facts/", StringComparison.Ordinal) ? path["facts/".Length..] : null;
            if (name is null && ReadImage.Knows(path))
            {
                if (IsAddressable(path, at, problems) && ReadImage.From(path, file.FullName) is { } image)
                {
                    images.Add(path, image);
                }
                else if (Slug.IsSlug(Path.GetFileNameWithoutExtension(path)))
                {
                    problems.Add(FileProblems.UnreadableImage(at));
                }
            }
            else if (name is null ? !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) : !FactFiles.Contains(name))
            {
                problems.Add(FileProblems.UnusedFile(at));
            }
            else if (name is null && PageKinds.Of(path) is null)
            {
                problems.Add(FileProblems.MisplacedPage(at));
            }
            else if (name is null && !IsAddressable(path, at, problems))
            {
                unreadable.Add(path);
            }
            else if (ReadText.From(file, path, at.Path, problems) is not { } source)
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

        return new Sources(_display, pages, facts, images, unreadable);
    }

    // In ordinal order, so that everything after is the same on every machine.
    private IEnumerable<(string Path, FileInfo File)> Files(DirectoryInfo directory, string prefix, ProblemList problems)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            var at = new Position($"{_display}/{path}", 1, 1);
            if (IsNobodysBusiness(entry.Name))
            {
                continue;
            }

            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                problems.Add(FileProblems.SymbolicLink(at));
            }
            else if (entry is FileInfo file)
            {
                yield return (path, file);
            }
            else if (entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(FileProblems.FolderAsPage(at));
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

    // Hidden files, and what editors leave behind while they save.
    private static bool IsNobodysBusiness(string name) =>
        name[0] is '.' or '#' || name[^1] == '~' || name is "Thumbs.db" or "desktop.ini";

    private static bool IsAddressable(string path, Position at, ProblemList problems)
    {
        var fileName = Path.GetFileName(path);
        var name = Path.GetFileNameWithoutExtension(fileName);
        var ending = Path.GetExtension(fileName);
        var slug = Slug.From(name);
        if (!Slug.IsSlug(name) || ending.Any(char.IsAsciiLetterUpper))
        {
            problems.Add(FileProblems.BadSlug(at, fileName, (slug.Length > 0 ? slug : "a-name") + ending.ToLowerInvariant()));
            return false;
        }

        if (Slug.IsReserved(name))
        {
            problems.Add(FileProblems.ReservedName(at, fileName));
            return false;
        }

        return true;
    }
}
