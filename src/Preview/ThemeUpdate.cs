using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(Site.Preview.ThemeUpdate))]

namespace Site.Preview;

/// <summary>Hears of components that <c>dotnet watch</c> has replaced in the running program.</summary>
internal static class ThemeUpdate
{
    /// <summary>Is raised after each.</summary>
    public static event Action? Applied;

    /// <summary>Called by the runtime, by this name.</summary>
    /// <param name="types">What was replaced.</param>
    public static void UpdateApplication(Type[]? types)
    {
        _ = types;
        Applied?.Invoke();
    }
}
