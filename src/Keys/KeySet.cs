namespace Site.Keys;

/// <summary>The keys that stand together: those of a file, or those below a key.</summary>
/// <param name="Owner">What they belong to, in words: "an article".</param>
/// <param name="Keys">The keys, in the order in which they are explained.</param>
public sealed record KeySet(string Owner, params IReadOnlyList<Key> Keys)
{
    /// <summary>What stands at every key, where the editor gives the keys their names; otherwise <see langword="null"/>.</summary>
    public Key? Each { get; init; }

    /// <summary>What those names are like; <see langword="null"/> where the keys have names already.</summary>
    public TextKey? Named { get; init; }

    /// <summary>The key that, set to false, leaves no other key needed; <see langword="null"/> where there is none.</summary>
    public FlagKey? Switch { get; init; }

    /// <summary>The names of the keys.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Keys.Select(key => key.Name)];

    /// <summary>The keys, and all that stand below them.</summary>
    public IEnumerable<Key> AndBelow => Keys.Concat(Each is null ? [] : [Each]).SelectMany(key => (key.Below?.AndBelow ?? []).Prepend(key));

    /// <summary>What a key is called that may stand here. Keys match without regard to case, as in Statiq.</summary>
    /// <param name="written">The key, as it was written.</param>
    /// <returns>Its name; <see langword="null"/> when it may not stand here.</returns>
    public string? NameOf(string written) => Each is not null
        ? written
        : Keys.FirstOrDefault(key => written.Equals(key.Name, StringComparison.OrdinalIgnoreCase) || written.Equals(key.AlsoSpelled, StringComparison.OrdinalIgnoreCase))?.Name;
}
