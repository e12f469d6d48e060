using Site.Documents;

namespace Site.PostProcess.Search;

/// <summary>What the search page fetches.</summary>
/// <param name="Folder">The folder of all of it, from the site's root, with a slash at both ends; empty where there is no search.</param>
/// <param name="Files">The files.</param>
public sealed record SearchFiles(string Folder, IReadOnlyList<OutputFile> Files)
{
    /// <summary>No search.</summary>
    public static SearchFiles None { get; } = new("", []);

    /// <summary>The script that the page runs, from the site's root.</summary>
    public string Script => Folder + "search.js";
}
