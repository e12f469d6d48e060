using Site.Documents;
using Site.Problems;
using Site.Theme;

namespace Site.Output;

/// <summary>Renders and writes the site: staged first, then swapped in whole.</summary>
/// <param name="output">The output folder, as it was named.</param>
/// <param name="input">The input folder, which is never written.</param>
/// <param name="compress">Whether smaller forms of each text stand beside it.</param>
public sealed class WriteFiles(string output, string input, bool compress = false) : IOutput<IReadOnlyList<OutputFile>>
{
    private readonly Position _at = new(output, 1, 1);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<OutputFile> files, ProblemList problems)
    {
        try
        {
            var folder = new OutputFolder(output);
            if (File.Exists(folder.Path))
            {
                problems.Add(OutputProblems.OutputIsFile(_at));
            }
            else if (folder.Overlaps(input))
            {
                problems.Add(OutputProblems.OutputOverInput(_at));
            }
            else if (folder.IsMountPoint)
            {
                problems.Add(OutputProblems.OutputIsMountPoint(_at, Path.Join(output, "site")));
            }
            else if (folder.IsForeign)
            {
                problems.Add(OutputProblems.OutputNotOurs(_at));
            }
            else
            {
                WriteUnderLock(folder, files, problems);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(OutputProblems.OutputNotWritten(_at, e.Message));
        }
    }

    /// <summary>Lists what the last build has drawn: files that never change under their name.</summary>
    /// <param name="output">The output folder, as it was named.</param>
    /// <returns>Their paths below it.</returns>
    public static IReadOnlySet<string> Drawn(string output)
    {
        try
        {
            var folder = new OutputFolder(output);
            var assets = Path.Combine(folder.Path, Assets.Folder);
            return folder.IsForeign || !Directory.Exists(assets)
                ? new HashSet<string>()
                : Directory.EnumerateFiles(assets, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is drawn again, and what is wrong with the folder is said when it is written.
            return new HashSet<string>();
        }
    }

    private void WriteUnderLock(OutputFolder folder, IReadOnlyList<OutputFile> files, ProblemList problems)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Path)!);
        using var claim = Claim(folder.LockPath);
        if (claim is null)
        {
            problems.Add(OutputProblems.OutputBusy(_at));
            return;
        }

        try
        {
            RenderAllAsync(new StagedSite(folder.Stage(), folder.Path), files).GetAwaiter().GetResult();
            folder.Swap();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(OutputProblems.OutputNotWritten(_at, e.Message));
            folder.Discard();
        }
    }

    private static FileStream? Claim(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private async Task RenderAllAsync(StagedSite site, IReadOnlyList<OutputFile> files)
    {
        // The file with the signature comes first: a staged folder is known as ours from its first moment.
        var renderer = new PageRenderer();
        var signed = files.Single(file => file.Path == OutputSignature.Path);
        site.MakeFoldersOf(files.Select(file => file.Path));
        await WriteAsync(signed, CancellationToken.None);
        await Parallel.ForEachAsync(files.Where(file => file != signed), WriteAsync);

        async ValueTask WriteAsync(OutputFile file, CancellationToken cancellation)
        {
            try
            {
                var isKept = file is DrawnFile && file.Path.StartsWith(Assets.Folder, StringComparison.Ordinal);
                var bytes = isKept ? site.TakeOver(file.Path) : null;
                if (bytes is null)
                {
                    bytes = await file.BytesAsync(renderer, cancellation);
                    site.Put(file.Path, bytes);
                }

                foreach (var form in compress ? Compress.Of(file.Path, bytes) : [])
                {
                    site.Put(form.Path, form.Bytes);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: not null })
            {
                // An argument out of range is how .NET says that a disk takes no file of this size (EFBIG).
                throw new IOException($"{file.Path}: {e.Message.Split('(')[0].Trim()}", e);
            }
        }
    }
}
