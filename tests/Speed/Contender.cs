namespace Site.Speed;

/// <summary>A program that builds the corpus, or a limit that none can pass.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Output">The folder that it writes; empty for none.</param>
/// <param name="Command">The program, and what it is given.</param>
/// <param name="Folder">Where it runs; empty for here.</param>
/// <param name="Before">What is done before each run; when nothing is said, the output is deleted.</param>
internal sealed record Contender(string Name, string Output, IReadOnlyList<string> Command, string Folder = "", Action? Before = null)
{
    /// <summary>Runs it once, as a fresh process.</summary>
    /// <returns>What it took.</returns>
    public Measured Run()
    {
        (Before ?? Clear)();
        return Measured.Of(Command, Folder);
    }

    private void Clear()
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }
    }
}
