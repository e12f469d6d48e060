using Spectre.Console;
using Spectre.Console.Rendering;

namespace Site.Commands;

/// <summary>A terminal whose input can come to its end: Ctrl+D, which prompts would pass over.</summary>
/// <param name="console">The terminal.</param>
internal sealed class EndableConsole(IAnsiConsole console) : IAnsiConsole, IAnsiConsoleInput
{
    // End of transmission (ASCII).
    private const char End = '\u0004';

    /// <inheritdoc/>
    public Profile Profile => console.Profile;

    /// <inheritdoc/>
    public IAnsiConsoleCursor Cursor => console.Cursor;

    /// <inheritdoc/>
    public IAnsiConsoleInput Input => this;

    /// <inheritdoc/>
    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    /// <inheritdoc/>
    public RenderPipeline Pipeline => console.Pipeline;

    /// <inheritdoc/>
    public void Clear(bool home) => console.Clear(home);

    /// <inheritdoc/>
    public void Write(IRenderable renderable) => console.Write(renderable);

    /// <inheritdoc/>
    public void WriteAnsi(Action<AnsiWriter> action) => console.WriteAnsi(action);

    /// <inheritdoc/>
    public bool IsKeyAvailable() => console.Input.IsKeyAvailable();

    /// <inheritdoc/>
    public ConsoleKeyInfo? ReadKey(bool intercept) => Unless(console.Input.ReadKey(intercept));

    /// <inheritdoc/>
    public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Unless(await console.Input.ReadKeyAsync(intercept, cancellationToken));

    private static ConsoleKeyInfo? Unless(ConsoleKeyInfo? key) => key?.KeyChar == End ? throw new OperationCanceledException() : key;
}
