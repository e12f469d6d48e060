namespace Site.Documents;

/// <summary>Where the site is published: the address of a folder, whose slash at the end may be missing.</summary>
public static class SiteAddress
{
    /// <summary>The same address as every page writes it: its host in ASCII (RFC 3492) and without a dot at the end, its path percent-encoded (RFC 3986).</summary>
    /// <param name="address">The address, without a flaw.</param>
    /// <returns>The address, with a slash at the end.</returns>
    public static Uri Plain(Uri address)
    {
        var host = address.HostNameType == UriHostNameType.Dns ? address.IdnHost.TrimEnd('.') : address.Host;
        return new Uri($"{address.Scheme}://{host}{(address.IsDefaultPort ? "" : $":{address.Port}")}{address.AbsolutePath.TrimEnd('/')}/");
    }

    /// <summary>Why an address cannot be that of a site.</summary>
    /// <param name="address">The address, of the web.</param>
    /// <returns>The reason, as the end of a sentence; <see langword="null"/> where there is none.</returns>
    public static string? Flaw(Uri address) =>
        address.UserInfo.Length > 0 ? "a user or a password stands before the @, and every page would tell it"
        : address.Query.Length > 0 || address.Fragment.Length > 0 ? "it is the address of a folder, and nothing follows it after a ? or #"
        : IsPage(address) ? "it is the address of a folder, and not of a page in it"
        : HostNames.IsOwnMachine(address) || HostNames.IsPossible(Plain(address).Host) ? null
        : $"no host can be called \"{Plain(address).Host}\"";

    /// <summary>The nearest address without the flaw.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The address, to be written instead.</returns>
    public static string Near(Uri address) => Plain(IsPage(address) ? new Uri(address, ".") : address).AbsoluteUri;

    /// <summary>Whether somebody between a reader and the site could read along, and change what is read.</summary>
    /// <param name="address">The address.</param>
    /// <returns><see langword="true"/> when somebody could. On one's own machine nobody is between.</returns>
    public static bool IsInsecure(Uri address) => address.Scheme == Uri.UriSchemeHttp && !HostNames.IsOwnMachine(address);

    private static bool IsPage(Uri address) => Path.GetExtension(address.AbsolutePath) is ".html" or ".htm" or ".php";
}
