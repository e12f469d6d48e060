namespace Site.Documents;

/// <summary>The pages to which every page leads, by source path; those that a site does not have are left out.</summary>
public static class FramePages
{
    /// <summary>The page of the navigation that is no list and no help.</summary>
    public const string About = "pages/about.md";

    /// <summary>The page that says what stays on a device.</summary>
    public const string Privacy = "pages/privacy.md";

    /// <summary>Those of the footer, in its order.</summary>
    public static IReadOnlyList<string> Footer { get; } =
        [Privacy, "pages/accessibility.md", "pages/how-we-write.md", "pages/help.md", "pages/good-faith-estimate.md"];
}
