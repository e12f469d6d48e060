using Site.Keys;

namespace Site.Setup;

/// <summary>Something that a copy has to know before it is somebody's own.</summary>
/// <param name="Option">The option of the command line that answers it.</param>
/// <param name="Asks">What is asked, in words.</param>
/// <param name="Takes">What the option takes, as the help names it.</param>
/// <param name="Path">The keys of site.yml that lead to the answer; none for what stands elsewhere.</param>
public sealed record Question(string Option, string Asks, string Takes, params IReadOnlyList<Key> Path)
{
    /// <summary>The answer that leaves a question out, where that is possible.</summary>
    public const string None = "none";

    /// <summary>What the site is called.</summary>
    public static readonly Question Name = new("--name", "The name of the site", "TEXT", SiteKeys.Name);

    /// <summary>Where it is going to stand.</summary>
    public static readonly Question Address = new("--address", "Its address, whole, with https:// and the slash at the end", "URL", SiteKeys.Address);

    /// <summary>Who runs it.</summary>
    public static readonly Question Practice = new("--practice", "The name of the practice", "TEXT", SiteKeys.Practice, SiteKeys.PracticeName);

    /// <summary>Where it is at home.</summary>
    public static readonly Question Country = new("--country", "The country, by its code", "CODE", SiteKeys.Region);

    /// <summary>Where to write.</summary>
    public static readonly Question Email = new("--email", "An e-mail address that someone reads", "ADDRESS", SiteKeys.Practice, SiteKeys.Email);

    /// <summary>Where to book.</summary>
    public static readonly Question Booking = new("--booking", "The page where sessions are booked", "URL", SiteKeys.CallToAction, SiteKeys.Booking) { MayBeNone = true };

    /// <summary>The license line.</summary>
    public static readonly Question Licence = new("--licence", "The license line, as your board words it", "TEXT", SiteKeys.Practice, SiteKeys.Licence) { MayBeNone = true };

    /// <summary>Where the license allows sessions.</summary>
    public static readonly Question States = new("--states", "Where the license allows sessions, with commas between", "LIST", SiteKeys.Practice, SiteKeys.States) { MayBeNone = true };

    /// <summary>Where the files are kept.</summary>
    public static readonly Question Repository = new("--repository", "The address of the repository on GitHub", "URL", SiteKeys.Repository) { MayBeNone = true };

    /// <summary>Who is asked before something changes.</summary>
    public static readonly Question Owner = new("--owner", "Who is asked before a file changes, by @name on GitHub or by e-mail address there", "NAME") { MayBeNone = true };

    /// <summary>All of them, in the order in which they are asked: what decides whether another is needed comes before it.</summary>
    public static IReadOnlyList<Question> All { get; } = [Name, Address, Practice, Country, Email, Booking, Licence, States, Repository, Owner];

    /// <summary>Whether <see cref="None"/> answers it.</summary>
    public bool MayBeNone { get; init; }

    /// <summary>What the option takes, whole.</summary>
    public string Help => MayBeNone ? $"{Asks}, or \"{None}\"." : $"{Asks}.";
}
