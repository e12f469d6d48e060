using System.CommandLine;

namespace Site.Commands;

/// <summary><c>new</c>: begins something.</summary>
internal sealed class NewCommand : Command
{
    /// <summary>Makes the command.</summary>
    public NewCommand()
        : base("new", $"Begin something new.\n\nExample:\n  {NewArticleCommand.Example}")
    {
        Add(new NewArticleCommand());
        SetAction(_ =>
        {
            Terminal.Complain($"Say what to begin: {NewArticleCommand.Example}");
            return ExitCode.WrongUsage;
        });
    }
}
