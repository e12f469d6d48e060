using Site.Documents;
using Site.Problems;

namespace Site.Keys;

/// <summary>The keys of <c>facts/helplines.yml</c>.</summary>
public static class HelplineKeys
{
    /// <summary>An id, of a line or of a way.</summary>
    public static readonly TextKey Id = new("id", "Its id, by which texts name it. No other line or way has the same.")
    {
        Hint = "Give it an id of small letters, digits and hyphens, like us-112-call.",
        Form = Form.Id,
        Example = "us-112-call",
    };

    /// <summary>What a way is.</summary>
    public static readonly OneOfKey<WayKind> Kind = new("kind", "What this way is.")
    {
        Hint = "Write call, text, web or videophone.",
        Example = "call",
    };

    /// <summary>The number.</summary>
    public static readonly TextKey Number = new("number", "The number as people write it, in quotes, without a country code. Every way but the web has one.")
    {
        // Short codes are texts: with a country code in front they reach nobody.
        Form = new("^[0-9][0-9 -]*[0-9]$", "digits with spaces or hyphens") { Complaint = FactProblems.BadHelplineNumber },
        Example = "116 123",
    };

    /// <summary>The web address.</summary>
    public static readonly AddressKey Address = new("address", "The web address. Only the web has one.")
    {
        Example = "https://findahelpline.com/",
    };

    /// <summary>The words of the link.</summary>
    public static readonly TextKey Label = new("label", "The words of the link, with the number in sight. They begin with a verb, so that they fit a list and a sentence.")
    {
        Hint = "Write the words of the link, with the number, like Call 112.",
        Example = "Call 116 123",
    };

    /// <summary>The label's language.</summary>
    public static readonly TextKey Language = new("language", "The label's language as a BCP 47 tag, where it is not the site's own.")
    {
        Form = Form.Language,
        Example = "es",
    };

    /// <summary>What the way is like.</summary>
    public static readonly TextKey Note = new("note", "What this way is like, in a few words.")
    {
        Example = "Write at your own pace.",
    };

    /// <summary>A line's name.</summary>
    public static readonly TextKey Name = new("name", "The line's name, as it calls itself.")
    {
        Hint = "Write the line's name.",
        Example = "Samaritans",
    };

    /// <summary>What a line is for.</summary>
    public static readonly OneOfKey<HelplineRole> Role = new("role", "What it is for: crisis for a line that every page names, emergency, or support for any other. A country has one emergency line. Where several are for a crisis, the one to try first stands on top, and each way comes from the first line that has it.")
    {
        Hint = "Write crisis for a line that every page names, emergency, or support.",
        Example = "crisis",
    };

    /// <summary>Whom a line is for.</summary>
    public static readonly TextKey About = new("about", "What it is and whom it is for.")
    {
        Example = "Emotional support by phone. Free.",
    };

    /// <summary>When a line answers.</summary>
    public static readonly TextKey Hours = new("hours", "When it answers. Leave it out where that is not known.")
    {
        Example = "Every hour of every day",
    };

    /// <summary>What to know before reaching a line.</summary>
    public static readonly TextKey Warning = new("warning", "What to know before reaching it, where that can be unsafe: who may see the call, and what is safer. It stands before its ways.")
    {
        Example = "Somebody who looks through your phone can see this call. A phone they cannot reach is safer.",
    };

    /// <summary>Whether a line is for partner violence.</summary>
    public static readonly FlagKey PartnerViolence = new("partnerViolence", "Whether it is for people who are afraid of a partner, or hurt by one. Then the search page shows it above all that it finds, to whoever asks about that.");

    /// <summary>Where it was read.</summary>
    public static readonly TextKey Source = new("source", "Where all this was read.")
    {
        Hint = "Say where this was read: a number without a source is not printed.",
        Example = "Its own page",
    };

    /// <summary>When it was read.</summary>
    public static readonly DayKey Verified = new("verified", "The day on which it was last read there.")
    {
        Hint = "Write the day on which it was last read there, year-month-day.",
        Example = "2026-11-23",
    };

    /// <summary>The language that something is said in.</summary>
    public static readonly TextKey TranslationLanguage = new("language", "The language, as ways name it.")
    {
        Hint = "Write the language as the ways of this line name it, like es.",
        Form = Form.Language,
        Example = "es",
    };

    /// <summary>A line's words in other languages.</summary>
    public static readonly MapsKey Translations = new(
        "translations", "Its name, whom it is for, its hours and its warning in other languages, for pages that are in one of them.",
        new KeySet("a translation", TranslationLanguage, Name, About, Hours, Warning));

    /// <summary>The ways to reach a line.</summary>
    public static readonly MapsKey Ways = new(
        "ways", "The ways to reach it, the one to try first on top.", new KeySet("a way to reach the line", Id, Kind, Number, Address, Label, Language, Note))
    {
        Hint = "List the ways to reach the line.",
    };

    /// <summary>A country's code.</summary>
    public static readonly TextKey Code = new("code", "The country's two letters (ISO 3166-1). Texts do not show them.")
    {
        Hint = "Write the country's two letters, like US.",
        Form = Form.Country,
        Example = "US",
    };

    /// <summary>A country's name.</summary>
    public static readonly TextKey CountryName = new("name", "The country's name.")
    {
        Hint = "Write the country's name: a number is never shown without its country.",
        Example = "United States",
    };

    /// <summary>A country's name in other languages.</summary>
    public static readonly MapsKey CountryTranslations = new(
        "translations", "Its name in other languages, for pages that are in one of them.",
        new KeySet("a translation", TranslationLanguage, CountryName));

    /// <summary>Why nobody can be called.</summary>
    public static readonly TextKey LacksCall = new("call", "Why no crisis line can be called: what you read, where and when.")
    {
        Example = "Its only line answers in writing, by its own page, read in May.",
    };

    /// <summary>Why nobody can be sent a text message.</summary>
    public static readonly TextKey LacksText = new("text", "Why no crisis line takes text messages: what you read, where and when.")
    {
        Example = "No line takes text messages, by the health ministry's list, read in May.",
    };

    /// <summary>Why nobody can be written to on the web.</summary>
    public static readonly TextKey LacksWeb = new("web", "Why no crisis line can be reached on the web: what you read, where and when.")
    {
        Example = "Its chat has closed, by its own page, read in May.",
    };

    /// <summary>A country's lines.</summary>
    public static readonly MapsKey Lines = new(
        "lines", "The country's lines.", new KeySet("a helpline", Id, Name, Role, About, Hours, Warning, PartnerViolence, Translations, Source, Verified, Ways))
    {
        Hint = "List the lines of this country.",
    };

    /// <summary>What a country has no line for.</summary>
    public static readonly MapKey Lacks = new(
        "lacks", "The ways that no crisis line of the country has, each with the reason. Pages then leave it out.", new KeySet("what the country lacks", LacksCall, LacksText, LacksWeb));

    /// <summary>The countries.</summary>
    public static readonly MapsKey Countries = new(
        "countries", "The countries, in the order in which the page of help lists them.", new KeySet("a country", Code, CountryName, CountryTranslations, Lacks, Lines))
    {
        Hint = "List the countries whose lines the site names.",
    };

    /// <summary>What may not be printed.</summary>
    public static readonly TextKey RetiredText = new("text", "The number or the words that may not be printed any more.")
    {
        Hint = "Write what may not be printed any more.",
        Example = "press 3",
    };

    /// <summary>Why not.</summary>
    public static readonly TextKey Why = new("why", "Why not, in a sentence that the editor reads.")
    {
        Hint = "Say why.",
        Example = "That option has ended.",
    };

    /// <summary>The way to name instead.</summary>
    public static readonly TextKey Instead = new("instead", "The id of the way to name instead.")
    {
        RefersTo = Reference.Way,
        Example = "us-988-call",
    };

    /// <summary>What may never be printed again.</summary>
    public static readonly MapsKey Retired = new(
        "retired", "Numbers and words that fail the build wherever they stand.", new KeySet("a retired number", RetiredText, Why, Instead));

    /// <summary>Every key of the file.</summary>
    public static readonly KeySet All = new("helplines.yml", Countries, Retired);
}
