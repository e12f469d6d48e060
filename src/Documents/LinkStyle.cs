namespace Site.Documents;

/// <summary>How a link names a page, which decides where the finished site can be opened.</summary>
public enum LinkStyle
{
    /// <summary>By its folder: <c>../a-wall/</c>. A host looks for the <c>index.html</c> in it.</summary>
    Folders,

    /// <summary>
    /// By its folder, from the root of the host: <c>/closeness/a-wall/</c>. It leads there whether or not the address of the page it
    /// stands on ends in a slash, and only where the site stands in the folder that it names.
    /// </summary>
    FromRoot,

    /// <summary>By its file: <c>../a-wall/index.html</c>. A browser that opens the site from a disk has no host to look for it.</summary>
    Files,
}
