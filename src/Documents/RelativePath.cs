namespace Site.Documents;

/// <summary>Paths below the input folder, with forward slashes and exact case.</summary>
public static class RelativePath
{
    /// <summary>Follows a relative path.</summary>
    /// <param name="from">The file it is written in.</param>
    /// <param name="written">The path as written there.</param>
    /// <returns>The path below the input folder; <see langword="null"/> when it leads out of it.</returns>
    public static string? Resolve(string from, string written)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(written).Split('/'))
        {
            switch (part)
            {
                case "." or "":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>How a file is written in a link from another.</summary>
    /// <param name="from">The file the link stands in.</param>
    /// <param name="target">The file it leads to.</param>
    /// <returns>The relative path.</returns>
    public static string Between(string from, string target)
    {
        var folders = from.Split('/')[..^1];
        var parts = target.Split('/');
        var shared = 0;
        while (shared < folders.Length && shared < parts.Length - 1 && folders[shared] == parts[shared])
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", folders.Length - shared)) + string.Join('/', parts[shared..]);
    }
}
