using NJsonSchema;
using Site.Documents;
using Site.Editing;
using Site.Keys;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Tests.Editing;

/// <summary>What a key takes, by its schema and by its reader: the one refuses what the other refuses.</summary>
public sealed class Forms
{
    // By what each key takes, what looks like it and is none.
    private static readonly Dictionary<string, string[]> Slips = new(StringComparer.Ordinal)
    {
        [Form.Id.Words] = ["US Chat line", "us--call", "-us", "us-", "Us-call", "us_call", "über"],
        [Form.Country.Words] = ["us", "Us", "USA", "U", "U1", "United States"],
        [Form.Language.Words] = ["not a tag<", "english", "en_US", "en-", "-en", "e", "en-US-<b>", "en-x"],
        [Form.Email.Words] = ["just words", "mail", "mail@", "@mini.test", "mail@mini", "a@b@mini.test", "mail@mini.", "my mail@mini.test"],
        [Form.Contact.Words] = ["security at mini.test", "http://mini.test/report/", "https://me:secret@mini.test/", "mail@mini", "zoë@mini.test", "tel:555 0100"],
        [SiteKeys.Repository.Takes] = ["https://gitlab.com/mini/site", "http://github.com/mini/site", "https://github.com/mini", "github.com/mini/site"],
        [HelplineKeys.Number.Takes] = ["+1 988", "988x", "9", "-988", "call 988", "988/1"],
        [SourceKeys.Doi.Takes] = ["https://doi.org/10.1000/one", "doi:10.1000/one", "10.1/one", "10.1000/", "10.1000/o ne"],
        [SiteKeys.Address.Takes] = ["mini.test", "ftp://mini.test/", "/a/", "https://", "https://mini.test/a b", "https://me:secret@mini.test/"],
        [SiteKeys.QuickExit.Takes] = ["mini.test", "http://mini.test/", "ftp://mini.test/", "/a/", "https://", "https://mini.test/a b", "https://me:secret@mini.test/"],
        [SiteKeys.EditPage.Takes] = ["code.test/{path}", "http://code.test/{path}", "/edit/{path}", "https://", "https://code.test/a b/{path}", "https://me@code.test/{path}"],
    };

    private static readonly string[] LanguageTags =
        ["en", "en-US", "de-CH-1996", "zh-Hant-TW", "es-419", "sl-rozaj-biske-1994", "zh-cmn-Hans-CN", "de-a-foo", "en-x-mini", "EN-us"];

    private static IEnumerable<Key> Keys => KeyedFile.All
        .SelectMany(file => file.Keys.AndBelow.Concat(file.Keys.Named is { } named ? [named] : Array.Empty<Key>()))
        .Where(key => key is TextKey { Form: not null } or AddressKey or TemplateKey);

    public static TheoryData<string, string> Refused => [.. Keys.SelectMany(key => Slips[key.Takes], (key, slip) => (key.Takes, slip)).Distinct()];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Refuse_the_same(string takes, string slip)
    {
        foreach (var key in Keys.Where(key => key.Takes == takes))
        {
            Assert.False(Reads(key, slip), $"The reader takes \"{slip}\" for \"{key.Name}\".");
            Assert.False(await IsValid(key, slip), $"The schema takes \"{slip}\" for \"{key.Name}\".");
        }
    }

    [Fact]
    public async Task Take_the_example_of_every_key()
    {
        foreach (var key in Keys)
        {
            Assert.True(Reads(key, key.Example), $"The reader refuses \"{key.Example}\" for \"{key.Name}\".");
            Assert.True(await IsValid(key, key.Example), $"The schema refuses \"{key.Example}\" for \"{key.Name}\".");
        }
    }

    [Fact]
    public async Task Take_every_kind_of_language_tag()
    {
        foreach (var tag in LanguageTags)
        {
            Assert.True(Reads(SiteKeys.Language, tag), tag);
            Assert.True(await IsValid(SiteKeys.Language, tag), tag);
        }
    }

    /// <summary>Where the editor gives a key its name, the name has a form as well.</summary>
    [Fact]
    public async Task Refuse_the_same_names()
    {
        var keys = KeyedFile.All.Select(file => file.Keys).Where(keys => keys.Each is not null).ToArray();

        Assert.NotEmpty(keys);
        foreach (var (set, name) in keys.SelectMany(_ => Slips[Form.Id.Words], (keys, name) => (keys with { Each = new TextKey("any", "Any.") }, name)))
        {
            Assert.Equal(["wrong-form"], Problems(set, $"\"{name}\": words").Select(problem => problem.Code));
            Assert.NotEmpty(await Faults(set, name, "words"));
            Assert.Empty(Problems(set, $"{set.Named!.Example}: words"));
            Assert.Empty(await Faults(set, set.Named.Example, "words"));
        }
    }

    private static bool Reads(Key key, string value) => Problems(new KeySet("a test", key), $"{key.Name}: '{value}'", map => _ = key switch
    {
        TextKey text => map.Read(text)?.Value,
        AddressKey address => map.Read(address)?.OriginalString,
        _ => map.Read((TemplateKey)key),
    }).Count == 0;

    private static IReadOnlyList<Problem> Problems(KeySet keys, string yaml, Action<YamlMap>? read = null)
    {
        var problems = new ProblemList();
        var map = YamlReader.ReadFile(new SourceFile("a.yml", "a.yml", yaml), keys, problems);
        Assert.NotNull(map);
        read?.Invoke(map);
        return problems.InOrder();
    }

    private static async Task<bool> IsValid(Key key, string value) => !(await Faults(new KeySet("a test", key), key.Name, value)).Any();

    private static async Task<IEnumerable<object>> Faults(KeySet keys, string name, string value)
    {
        var schema = await JsonSchema.FromJsonAsync(new DrawSchema([]).Of(new KeyedFile("a", "a.yml", "A test.", keys)).ToJsonString());
        return schema.Validate(new System.Text.Json.Nodes.JsonObject { [name] = value }.ToJsonString());
    }
}
