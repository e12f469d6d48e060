namespace Site.Keys;

/// <summary>The keys of <c>facts/tested.yml</c>.</summary>
public static class TestedKeys
{
    /// <summary>A count. Its key is its name, which whoever writes the tests chooses.</summary>
    public static readonly TextKey Entry = new("name", "What the tests counted, as a text that is printed wherever <tested:name> stands.")
    {
        Example = "36",
    };

    /// <summary>The keys of the file: a name each.</summary>
    public static readonly KeySet All = new("tested.yml")
    {
        Each = Entry,
        Named = new("name", "A name.") { Form = Form.Id, Example = "promises" },
    };
}
