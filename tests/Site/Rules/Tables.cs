using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Tables
{
    [Wcag("1.3.1")]
    public static IEnumerable<string> Every_table_has_a_caption(BuiltPage page) =>
        from table in page.Document.QuerySelectorAll("table")
        where table.QuerySelector("caption") is not { } caption || caption.Words() == ""
        select $"{table.Described()}: has no caption";

    [Wcag("1.3.1")]
    public static IEnumerable<string> Every_header_cell_has_a_scope(BuiltPage page) =>
        from table in page.Document.QuerySelectorAll("table")
        let headers = table.QuerySelectorAll("th")
        where headers.Length == 0 || headers.Any(header => header.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup"))
        select $"{table.Described()}: has no header cells, or one without scope";

    /// <summary>A box that scrolls sideways has to be reachable with a keyboard, and to say what it is.</summary>
    [Wcag("2.1.1", "1.3.1")]
    public static IEnumerable<string> Every_table_scrolls_in_a_named_region(BuiltPage page) =>
        from table in page.Document.QuerySelectorAll("table")
        where table.Closest("[role=region][tabindex='0']") is not { } region || region.Name() == ""
        select $"{table.Described()}: does not stand in a named region that takes the focus";
}
