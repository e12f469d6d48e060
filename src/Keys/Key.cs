using Site.Documents;

namespace Site.Keys;

/// <summary>
/// A key of front matter or of a fact file, defined once: the reader reads by it, and the schemas, the reference and the archetype explain it.
/// </summary>
/// <param name="Name">The key, as it is written.</param>
/// <param name="About">What it says, in whole sentences.</param>
public abstract record Key(string Name, string About)
{
    /// <summary>What to do when it is missing; <see langword="null"/> when it may be.</summary>
    public string? Hint { get; init; }

    /// <summary>The same name as others spell it; <see langword="null"/> where there is one spelling.</summary>
    public string? AlsoSpelled { get; init; }

    /// <summary>A value as somebody might mean it; empty for keys that hold lists or keys.</summary>
    public string Example { get; init; } = "";

    /// <summary>What its value names; <see langword="null"/> where it names nothing that has to be there.</summary>
    public Reference? RefersTo { get; init; }

    /// <summary>Whether it has to be there.</summary>
    public bool IsRequired => Hint is not null;

    /// <summary>The keys below it; <see langword="null"/> where there are none.</summary>
    public virtual KeySet? Below => null;

    /// <summary>What it takes, in words.</summary>
    public abstract string Takes { get; }
}

/// <summary>One text.</summary>
public sealed record TextKey(string Name, string About) : Key(Name, About)
{
    /// <summary>The fewest characters.</summary>
    public int Least { get; init; } = 1;

    /// <summary>The most characters; <see langword="null"/> where there is no limit.</summary>
    public int? Most { get; init; }

    /// <summary>The form of the text; <see langword="null"/> where any text will do.</summary>
    public Form? Form { get; init; }

    /// <inheritdoc/>
    public override string Takes => Form?.Words ?? (Most is { } most ? $"text of {Least} to {most} characters" : "text");
}

/// <summary>A list of texts.</summary>
public sealed record TextsKey(string Name, string About) : Key(Name, About)
{
    /// <summary>Items as somebody might mean them.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The fewest items.</summary>
    public int Least { get; init; }

    /// <summary>The most items; <see langword="null"/> where there is no limit.</summary>
    public int? Most { get; init; }

    /// <inheritdoc/>
    public override string Takes => Most is { } most ? $"list of {Least} to {most} texts" : "list of texts";
}

/// <summary>A day, written year-month-day (ISO 8601).</summary>
public sealed record DayKey(string Name, string About) : Key(Name, About)
{
    /// <inheritdoc/>
    public override string Takes => "day, year-month-day";
}

/// <summary>True or false.</summary>
public sealed record FlagKey(string Name, string About) : Key(Name, About)
{
    /// <inheritdoc/>
    public override string Takes => "true or false";
}

/// <summary>A whole number.</summary>
public sealed record NumberKey(string Name, string About) : Key(Name, About)
{
    /// <inheritdoc/>
    public override string Takes => "whole number";
}

/// <summary>A web address.</summary>
public sealed record AddressKey(string Name, string About) : Key(Name, About)
{
    /// <summary>A regular expression for the whole address, which bears no user and no password.</summary>
    public string Pattern => $"^https{(IsSecure ? "" : "?")}://[^ /?#@]+([/?#][^ ]*)?$";

    /// <summary>Whether only an address will do that is opened encrypted.</summary>
    public bool IsSecure { get; init; }

    /// <inheritdoc/>
    public override string Takes => IsSecure ? "web address, whole, with https" : "web address, whole";
}

/// <summary>A web or mail address with gaps, which a page fills in.</summary>
public sealed record TemplateKey(string Name, string About) : Key(Name, About)
{
    /// <summary>A regular expression for the whole address.</summary>
    public const string Pattern = "^(https://[^ /?#@]+([/?#][^ ]*)?|mailto:[^ ]+)$";

    /// <inheritdoc/>
    public override string Takes => "web or mail address, whole";
}

/// <summary>One of a few names.</summary>
public abstract record OneOfKey(string Name, string About) : Key(Name, About)
{
    /// <summary>The names.</summary>
    public abstract IReadOnlyList<string> Values { get; }

    /// <inheritdoc/>
    public override string Takes => string.Join(", ", Values.SkipLast(1)) + " or " + Values[^1];
}

/// <summary>One of a few names.</summary>
/// <typeparam name="T">The names there are.</typeparam>
public sealed record OneOfKey<T>(string Name, string About) : OneOfKey(Name, About)
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Values { get; } = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}

/// <summary>Keys below a key.</summary>
/// <param name="Below">The keys.</param>
public sealed record MapKey(string Name, string About, KeySet Below) : Key(Name, About)
{
    /// <inheritdoc/>
    public override KeySet Below { get; } = Below;

    /// <inheritdoc/>
    public override string Takes => "keys of its own";
}

/// <summary>A list whose items have keys.</summary>
/// <param name="Below">The keys of an item.</param>
public sealed record MapsKey(string Name, string About, KeySet Below) : Key(Name, About)
{
    /// <inheritdoc/>
    public override KeySet Below { get; } = Below;

    /// <inheritdoc/>
    public override string Takes => "list of items with keys of their own";
}
