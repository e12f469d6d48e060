namespace Site.Tests.Browser.Support;

/// <summary>What a promise found, gathered over all pages and told at once.</summary>
internal static class Finding
{
    /// <summary>Fails with the whole list when there is a finding.</summary>
    public static void None(IReadOnlyCollection<string> findings)
    {
        if (findings.Count > 0)
        {
            Assert.Fail($"{findings.Count} findings:\n{string.Join('\n', findings)}");
        }
    }
}
