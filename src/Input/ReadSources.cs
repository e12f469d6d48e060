using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads the input folder: the facts, the names of the pages, the size of every image, and what goes to the root of the site as it is.</summary>
/// <param name="folder">The input folder, as the editor named it.</param>
/// <param name="memory">The files that are read already.</param>
/// <param name="drawn">What the last build has drawn, by path.</param>
public sealed class ReadSources(string folder, FileMemory memory, IReadOnlySet<string>? drawn = null) : IInput<Sources?>
{
    private const string Facts = "facts/";

    // What .NET says of a file that was deleted since the folder was listed.
    private const FileAttributes Vanished = (FileAttributes)(-1);

    // What .NET puts in the place of bytes that are not UTF-8.
    private const char Undecoded = '\uFFFD';

    // What programs put beside a file: the lock of an office program, the version before, half a download.
    private static readonly string[] Leftovers = [".orig", ".bak", ".rej", ".swp", ".swo", ".tmp", ".temp", ".part", ".crdownload", ".old"];

    // How hidden files begin that nobody wrote: another system's half of a file, a lock, a note to Git, what was deleted while it was open.
    private static readonly string[] Hidden = ["._", ".#", ".~", ".git", ".nfs", ".fuse_hidden", ".Trash", ".Spotlight", ".fseventsd"];

    private readonly ReadImage _readImage = new(drawn ?? new HashSet<string>());
    private readonly string _display = folder.Replace('\\', '/').TrimEnd('/');

    /// <inheritdoc/>
    public Sources? Read(ProblemList problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(OutputProblems.InputMissing(new Position(folder, 1, 1)));
            return null;
        }

        var found = new Found();
        foreach (var (path, file) in Files(new DirectoryInfo(folder), "", problems))
        {
            if (file is null)
            {
                found.Unreadable.Add(path);
            }
            else if (IsForRoot(path))
            {
                TakeRootFile(path, file, found, problems);
            }
            else if (IsStray(path))
            {
                found.Strays.Add(path);
            }
            else if (!IsImage(path) && !IsFact(path) && PageKinds.Of(Path.ChangeExtension(path, ".md")) is null)
            {
                problems.Add(FileProblems.MisplacedPage(At(path)));
            }
            else
            {
                Take(path, file, found, problems);
            }
        }

        TakeImages(found, problems);
        var unreadable = found.Unreadable.Where(IsFact).Select(path => path[Facts.Length..]).ToHashSet(StringComparer.Ordinal);
        return new Sources(_display, found.Pages, new FactFiles(_display, found.Facts, unreadable), found.Images, found.Root, found.Unreadable, found.Strays);
    }

    /// <summary>Reads the text of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The text; <see langword="null"/> when it cannot be read.</returns>
    public SourceFile? TextOf(SourceName page, ProblemList problems) => TextOf(page.Path, new FileInfo(Path.Combine(folder, page.Path)), problems);

    private SourceFile? TextOf(string path, FileInfo file, ProblemList problems) =>
        memory.Text(path, file, problems, complaints => ReadText.From(file, path, At(path).Path, complaints));

    private static bool IsFact(string path) => path.StartsWith(Facts, StringComparison.Ordinal);

    private static bool IsImage(string path) => path.StartsWith("images/", StringComparison.Ordinal) && ReadImage.Knows(path);

    private static bool IsForRoot(string path) => path.StartsWith(RootFile.Folder, StringComparison.Ordinal);

    private Position At(string path) => new($"{_display}/{path}", 1, 1);

    // What is neither a page nor a fact nor a picture in its place; whether somebody shows it, only the whole site knows.
    private static bool IsStray(string path) => !IsImage(path)
        && (IsFact(path) ? !FactFile.Is(path[Facts.Length..]) : !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));

    private void Take(string path, FileInfo file, Found found, ProblemList problems)
    {
        var isTaken = IsFact(path) ? TakeFact(path, file, found, problems)
            : IsAddressable(path, found, problems) && (IsImage(path) ? Await(path, file, found) : TakePage(path, found));
        if (!isTaken)
        {
            found.Unreadable.Add(path);
        }
    }

    private static bool Await(string path, FileInfo file, Found found)
    {
        found.Awaited.Add((path, file));
        return true;
    }

    // All of them at once: to see whether a photograph is whole takes as long as to read a hundred texts.
    private void TakeImages(Found found, ProblemList problems)
    {
        var read = found.Awaited.AsParallel().AsOrdered()
            .Select(one => (one.Path, Image: memory.Image(one.Path, one.File, problems, complaints => _readImage.From(one.File, one.Path, At(one.Path).Path, complaints))));
        foreach (var (path, image) in read)
        {
            if (image is null)
            {
                found.Unreadable.Add(path);
            }
            else
            {
                found.Images.Add(path, image);
            }
        }
    }

    private void TakeRootFile(string path, FileInfo file, Found found, ProblemList problems)
    {
        if (memory.RootFile(path, file, problems, complaints => ReadRootFile.From(file, path[RootFile.Folder.Length..], At(path).Path, complaints)) is { } root)
        {
            found.Root.Add(root);
        }
    }

    private bool TakeFact(string path, FileInfo file, Found found, ProblemList problems) =>
        TextOf(path, file, problems) is { } source && found.Facts.TryAdd(path[Facts.Length..], source);

    private bool TakePage(string path, Found found)
    {
        found.Pages.Add(new SourceName(path, At(path).Path));
        return true;
    }

    // What is no file after all is named without one, once its problem has been said.
    // In ordinal order, so that everything after is the same on every machine.
    private IEnumerable<(string Path, FileInfo? File)> Files(DirectoryInfo directory, string prefix, ProblemList problems)
    {
        foreach (var entry in Entries(directory, prefix, problems))
        {
            var path = prefix + entry.Name;
            if (entry.Name.Contains(Undecoded))
            {
                problems.Add(FileProblems.FileNameEncoding(At(path)));
                yield return (path, null);
                continue;
            }

            if (IsNobodysBusiness(path, entry.Name) || entry.Attributes == Vanished)
            {
                continue;
            }

            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                problems.Add(FileProblems.SymbolicLink(At(path)));
                yield return (path, null);
            }
            else if (entry is FileInfo file)
            {
                var isRegular = RegularFile.Is(file);
                if (!isRegular)
                {
                    problems.Add(FileProblems.NotARegularFile(At(path)));
                }

                yield return (path, isRegular ? file : null);
            }
            else if (entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !IsForRoot(path))
            {
                problems.Add(FileProblems.FolderAsPage(At(path)));
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
            problems.Add(FileProblems.UnreadableFile(At(prefix), e.Message));
            return [];
        }
    }

    // Hidden files, and what programs leave behind. In root/ a hidden file may be meant, unless a program makes it by itself.
    private static bool IsNobodysBusiness(string path, string name) =>
        (name[0] == '.' && name is not (RootFile.WellKnown or ".nojekyll") && (!IsForRoot(path) || name is ".DS_Store" or ".directory" || Array.Exists(Hidden, beginning => name.StartsWith(beginning, StringComparison.Ordinal))))
        || name[0] == '#' || name[^1] == '~' || name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" or "ehthumbs.db" or "desktop.ini" or "Icon\r"
        || Array.Exists(Leftovers, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private bool IsAddressable(string path, Found found, ProblemList problems)
    {
        var at = At(path);
        var ending = Path.GetExtension(path);
        string[] names = [.. Path.ChangeExtension(path, null).Split('/')];
        if (!names.All(Slug.IsSlug) || ending.Any(char.IsAsciiLetterUpper))
        {
            var good = names.Select(name => Slug.From(name) is { Length: > 0 } slug ? slug : "a-name");
            var better = string.Join('/', good) + ending.ToLowerInvariant();
            problems.Add(FileProblems.BadSlug(at, path, better));

            // Whoever links to the name that it is going to have is right.
            found.Unreadable.Add(better);
            return false;
        }

        if (names.FirstOrDefault(Slug.IsReserved) is { } reserved)
        {
            problems.Add(FileProblems.ReservedName(at, reserved));
            return false;
        }

        return true;
    }

    // What has been read so far.
    private sealed class Found
    {
        public List<SourceName> Pages { get; } = [];

        public Dictionary<string, SourceFile> Facts { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, ImageFile> Images { get; } = new(StringComparer.Ordinal);

        public List<(string Path, FileInfo File)> Awaited { get; } = [];

        public List<RootFile> Root { get; } = [];

        public HashSet<string> Unreadable { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Strays { get; } = new(StringComparer.Ordinal);
    }
}
