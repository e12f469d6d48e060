using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Site.Theme;

/// <summary>What components have drawn of views that many pages share. It is kept as long as somebody has the view.</summary>
internal sealed class SharedParts
{
    private readonly ConcurrentDictionary<Type, ConditionalWeakTable<object, byte[]>> _parts = [];

    /// <summary>Finds what was drawn.</summary>
    /// <param name="component">The component.</param>
    /// <param name="view">What it draws: the very same view, and not an equal one.</param>
    /// <returns>The bytes; <see langword="null"/> when it was not drawn yet.</returns>
    public byte[]? Find(Component component, object view) => _parts.TryGetValue(component.GetType(), out var drawn) && drawn.TryGetValue(view, out var lines) ? lines : null;

    /// <summary>Keeps what was drawn.</summary>
    /// <param name="component">The component.</param>
    /// <param name="view">What it drew.</param>
    /// <param name="lines">The bytes.</param>
    public void Keep(Component component, object view, byte[] lines) => _parts.GetOrAdd(component.GetType(), _ => []).AddOrUpdate(view, lines);
}
