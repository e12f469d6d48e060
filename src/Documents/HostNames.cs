using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Site.Documents;

/// <summary>What the host of a web address tells by its name alone.</summary>
public static partial class HostNames
{
    /// <summary>Whether an address is of the writer's own machine or of the network at home, where nobody else gets (RFC 1918, RFC 6761, RFC 6762).</summary>
    /// <param name="address">The address.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsOwnMachine(Uri address) => address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
        ? IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IsPrivate(ip)
        : address.Host is "localhost" || Local().IsMatch(address.Host);

    /// <summary>Whether a host of a name can be there for everybody.</summary>
    /// <param name="host">The host, in its ASCII form.</param>
    /// <returns><see langword="true"/> when it can.</returns>
    public static bool IsPossible(string host) => Public().IsMatch(host);

    private static bool IsPrivate(IPAddress ip) => ip.AddressFamily == AddressFamily.InterNetworkV6
        ? IPAddress.IsLoopback(ip) || ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal || ip.Equals(IPAddress.IPv6Any)
        : ip.GetAddressBytes() switch
        {
            [0 or 10 or 127, ..] or [192, 168, ..] or [169, 254, ..] => true,
            [172, >= 16 and <= 31, ..] => true,
            _ => false,
        };

    [GeneratedRegex(@"\.(?:localhost|local|internal|lan|home|intranet|corp|home\.arpa)$", RegexOptions.IgnoreCase)]
    private static partial Regex Local();

    // RFC 1123, section 2.1; a top-level domain has letters.
    [GeneratedRegex(@"^(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9\-]+)$|^\d{1,3}(?:\.\d{1,3}){3}$|^\[", RegexOptions.IgnoreCase)]
    private static partial Regex Public();
}
