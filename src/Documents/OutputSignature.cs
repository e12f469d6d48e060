namespace Site.Documents;

/// <summary>What tells an output folder of ours from anybody else's: the first line of one file.</summary>
public static class OutputSignature
{
    /// <summary>The file that bears the line.</summary>
    public const string Path = "_headers";

    /// <summary>The line.</summary>
    public const string Line = "# Made by the Close Enough site generator. Do not edit: the next build replaces this folder.";
}
