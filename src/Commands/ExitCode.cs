namespace Site.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well, or there are only warnings, and nobody asked to be strict.</summary>
    public const int Fine = 0;

    /// <summary>There is an error in the words (or, to <c>check --strict</c>, a warning), or a bug in the program.</summary>
    public const int HasErrors = 1;

    /// <summary>The command line is not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>Whoever was asked has gone away: 128 and the number of SIGINT, as shells say it.</summary>
    public const int Interrupted = 130;
}
