using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests;

/// <summary>The rooms of the house: who may know whom, and who may touch the world. It is read from the compiled program, so nothing is overlooked.</summary>
public sealed partial class Architecture
{
    private const string ThisFile = "tests/Site/Architecture.cs";

    // Whom a room may use, besides itself and what is no part of this project. A room is a folder of src/, a file beside them,
    // or a part of a folder that is named here: then the rest of the folder is a room of its own.
    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["theme"] = [],
        ["Documents"] = ["theme"],
        ["Problems"] = ["Documents"],
        ["Keys"] = ["Documents", "Problems"],
        ["Phases.cs"] = ["Problems"],
        ["Remembered.cs"] = ["Problems"],
        ["Pictures"] = ["Documents", "theme"],
        ["Input"] = ["Documents", "Pictures", "Problems", "Phases.cs", "Remembered.cs"],
        ["Process.Yaml"] = ["Documents", "Keys", "Problems"],
        ["Process.Reading"] = ["Documents", "Problems"],
        ["Process.Markdown"] = ["Documents", "Problems", "Process.Reading"],
        ["Process.Shape"] = ["Documents", "Problems", "Process.Reading"],
        ["Process.Prose"] = ["Documents", "Problems", "Process.Reading"],
        ["Process.Drawing"] = ["Documents", "Process.Reading"],
        ["Process"] = ["Documents", "Keys", "Problems", "theme", "Phases.cs", "Remembered.cs", "Process.Yaml", "Process.Markdown", "Process.Shape", "Process.Prose", "Process.Drawing", "Process.Reading"],
        ["PostProcess"] = ["Documents", "Pictures", "Problems", "theme", "Phases.cs"],
        ["Output"] = ["Documents", "Problems", "theme", "Phases.cs"],
        ["Editing"] = ["Documents", "Keys", "Problems"],
        ["Reports"] = ["Documents", "Problems"],
        ["BuildMemory.cs"] = ["Documents", "theme", "Input", "Process", "Remembered.cs"],
        ["SitePipeline.cs"] = ["Documents", "Problems", "Input", "Process", "PostProcess", "theme", "BuildMemory.cs", "Remembered.cs"],
        ["Preview"] = ["Documents", "PostProcess", "Problems", "theme", "BuildMemory.cs", "SitePipeline.cs"],
        ["Setup"] = ["Documents", "Editing", "Input", "Keys", "Problems", "Process", "Process.Yaml", "BuildMemory.cs", "SitePipeline.cs"],
        ["Commands"] = ["Documents", "Editing", "Input", "Keys", "Output", "Pictures", "Preview", "Problems", "Reports", "Setup", "SitePipeline.cs"],
        ["Program.cs"] = ["Commands"],
    };

    private static readonly string[] Folders = ["input", "theme", "src", "tests", ".ci", ".devcontainer", ".github", ".vscode"];
    private static readonly string[] MayReadTheDisk = ["Input", "Output"];
    private static readonly string[] MayUseTheConsole = ["Commands"];

    // The preview hears that a file has changed, and leaves reading it to Input.
    private static readonly string[] MayWatchTheDisk = ["Preview"];

    // The preview says how long a change took, and whether a file is too young to be known by its time.
    private static readonly string[] MayReadTheClock = ["Commands", "Preview"];

    // Where the types stand that are beside the rooms: src/Phases.cs declares IInput.
    private static readonly Dictionary<string, string> FilesBesideTheRooms = Files("src")
        .Where(path => path.Split('/') is ["src", var file] && file.EndsWith(".cs", StringComparison.Ordinal))
        .SelectMany(path => Declaration().Matches(Repository.Read(path)), (path, type) => (Type: "Site." + type.Groups["name"].Value, File: path.Split('/')[1]))
        .Append((Type: "Program", File: "Program.cs"))
        .ToDictionary(pair => pair.Type, pair => pair.File, StringComparer.Ordinal);

    private static readonly IReadOnlyList<Use> Uses = [.. CompiledUses.Of(typeof(SitePipeline).Assembly).Concat(CompiledUses.Of(typeof(PageRenderer).Assembly)).Where(use => RoomOf(use.By) is not null)];

    private static readonly Lazy<IReadOnlyList<Use>> PlantedUses = new(() => CompiledUses.Of(typeof(Architecture).Assembly));

    [Fact]
    public void Every_room_is_known() =>
        Assert.Equal(Rooms.Keys.Order(StringComparer.Ordinal), Uses.Select(use => RoomOf(use.By)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_uses_only_the_rooms_it_may() => None(
        from use in Uses
        let room = RoomOf(use.By)!
        let used = RoomOf(use.Type)
        where used is not null && used != room && !Rooms[room].Contains(used)
        select $"{use.By} of the room {room} uses {use.Type} of the room {used}. {room} may use {string.Join(", ", Rooms[room].DefaultIfEmpty("none"))}: that stands in {ThisFile}.");

    [Fact]
    public void Nothing_is_allowed_that_nobody_does() => None(
        from room in Rooms
        from allowed in room.Value
        where !Uses.Any(use => RoomOf(use.By) == room.Key && RoomOf(use.Type) == allowed)
        select $"{room.Key} may use {allowed} and does not. Take it out of the table in {ThisFile}.");

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace() => Assert.All(
        Files("src").Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && path != "src/Program.cs"),
        path => Assert.Contains($"namespace {string.Join('.', path.Split('/')[..^1]).Replace("src", "Site", StringComparison.Ordinal)};", Repository.Read(path), StringComparison.Ordinal));

    [Fact]
    public void Only_Input_and_Output_touch_the_disk() => Never(Disk(), MayReadTheDisk);

    [Fact]
    public void Only_Preview_watches_the_disk() => Never(Watcher(), MayWatchTheDisk);

    [Fact]
    public void Only_Commands_touch_the_console() => Never(Terminal(), MayUseTheConsole);

    [Fact]
    public void Only_Commands_and_Preview_look_at_the_clock() => Never(Clock(), MayReadTheClock);

    /// <summary>A slug borrows one table of Markdig, of plain letters for é or ß.</summary>
    [Theory]
    [InlineData("Markdig", "Process.Markdown", "Site.Documents.Slug")]
    [InlineData("PhoneNumbers", "Process")]
    [InlineData("SkiaSharp", "Pictures")]
    [InlineData("Spectre", "Commands")]
    [InlineData("YamlDotNet", "Process.Yaml")]
    public void A_library_stands_behind_one_door(string library, string door, params string[] exceptions) => Assert.All(
        Uses.Where(use => use.Type.StartsWith($"{library}.", StringComparison.Ordinal) && !exceptions.Contains(use.By)),
        use => Assert.True(RoomOf(use.By) == door, $"{use.By} uses {use.Type}. Only {door} knows {library}: ask it for what you need."));

    [Theory]
    [InlineData("InTheBodyOfAMethod")]
    [InlineData("InALambda")]
    [InlineData("InALocalFunction")]
    [InlineData("InAnIterator")]
    [InlineData("InWorkThatWaits")]
    [InlineData("BehindASwitchAndACatch")]
    [InlineData("InTheTypeOfAField")]
    [InlineData("InWhatIsTakenAndGivenBack")]
    [InlineData("InTheArgumentOfAGenericMethod")]
    [InlineData("InATypeThatIsNamed")]
    [InlineData("InWhatAParameterHasToBe")]
    [InlineData("InANestedClass")]
    [InlineData("InWhatItDerivesFrom")]
    public void A_use_is_seen_wherever_it_stands(string type) => Assert.Contains(Planted(type), use => RoomOf(use.Type) == "SitePipeline.cs");

    [Fact]
    public void No_use_is_seen_where_there_is_none() => Assert.DoesNotContain(Planted("InNothing"), use => RoomOf(use.Type) is not null);

    [Fact]
    public void A_member_is_seen_by_its_name() => Assert.Contains(new Use("Site.Tests.Support.Planted.InALambda", "Site.SitePipeline", "Check"), Planted("InALambda"));

    [Fact]
    public void The_theme_knows_nothing_of_the_generator() => Assert.All(
        Files("theme").Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal)),
        path => Assert.DoesNotMatch(OutsideTheme(), Repository.Read(path)));

    [Fact]
    public void A_component_only_reads() => Assert.All(
        Files("theme").Where(path => path.EndsWith(".razor", StringComparison.Ordinal)),
        path => Assert.DoesNotMatch(Composing(), Repository.Read(path)));

    [Theory]
    [InlineData("theme/Theme.csproj")]
    [InlineData("src/Generator.csproj", "../theme/Theme.csproj")]
    [InlineData("tests/Site/Site.Tests.csproj", "../../src/Generator.csproj")]
    [InlineData("tests/Speed/Speed.csproj", "../../src/Generator.csproj")]
    public void Projects_refer_in_one_direction(string project, params string[] references) => Assert.Equal(
        references,
        XDocument.Load(Repository.Path(project)).Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value));

    [Fact]
    public void Nothing_leads_out_of_the_repository() => Assert.All(
        Folders.SelectMany(Files)
            .Concat(Directory.EnumerateFiles(Repository.Root).Select(file => Path.GetFileName(file)))
            .Where(path => Text().IsMatch(path)),
        path => Assert.DoesNotContain("../" + "shared", Repository.Read(path), StringComparison.Ordinal));

    private static IEnumerable<Use> Planted(string type) =>
        PlantedUses.Value.Where(use => use.By == $"Site.Tests.Support.Planted.{type}");

    private static void Never(Regex what, string[] rooms) => None(
        from use in Uses
        let name = use.Member.Length > 0 ? $"{use.Type}.{use.Member}" : use.Type
        where what.IsMatch(name) && !rooms.Contains(RoomOf(use.By))
        select $"{use.By} of the room {RoomOf(use.By)} uses {name}, and only {string.Join(" and ", rooms)} may: that stands in {ThisFile}.");

    private static void None(IEnumerable<string> complaints) => Assert.True(!complaints.Any(), string.Join('\n', complaints.Distinct()));

    // Null for what is no part of the program: libraries, and what the compiler makes for itself.
    private static string? RoomOf(string type) => type.Split('.') switch
    {
        _ when FilesBesideTheRooms.TryGetValue(type, out var file) => file,
        ["Site", "Tests", ..] => null,
        ["Site", "Theme", ..] => "theme",
        ["Site", var folder, var part, _, ..] when Rooms.ContainsKey($"{folder}.{part}") => $"{folder}.{part}",
        ["Site", var room, ..] => room,
        _ => null,
    };

    private static IEnumerable<string> Files(string folder) => Directory.Exists(Repository.Path(folder))
        ? Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    [GeneratedRegex(@"^(?:public|internal) .*?\b(?:class|record|interface|enum|struct) (?:struct )?(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^System\.IO\.(?:File|Directory|FileStream|FileInfo|DirectoryInfo|FileSystemInfo|DriveInfo|StreamWriter|RandomAccess|MemoryMappedFiles\.\w+|Path\.GetTemp\w+)(?:\.|$)|^System\.Xml\.(?:XmlReader\.Create|Linq\.XDocument\.Load|Linq\.XElement\.Load)$")]
    private static partial Regex Disk();

    [GeneratedRegex(@"\.(?:FileSystemWatcher|PhysicalFileProvider)(?:\.|$)")]
    private static partial Regex Watcher();

    // What the compiler asks for itself, in an iterator, is the number of the thread.
    [GeneratedRegex(@"^System\.(?:Console(?:\.|$)|Environment\.(?!get_CurrentManagedThreadId$)|Diagnostics\.(?:Debug|Trace)\.Write)")]
    private static partial Regex Terminal();

    [GeneratedRegex(@"^System\.(?:DateTime|DateTimeOffset)\.get_(?:UtcNow|Now|Today)$|^System\.(?:Diagnostics\.Stopwatch|Random|TimeProvider)(?:\.|$)|^System\.Guid\.(?:NewGuid|CreateVersion7)$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bSite\.(?!Theme\b)[A-Z]|\b(?:File|Directory|Console)\.|\bMarkdig\b|\bYamlDotNet\b")]
    private static partial Regex OutsideTheme();

    // What would be computed, sorted or put together belongs into a view. An exception is made where it is thrown.
    [GeneratedRegex(@"\.(?:Any|All|Select|SelectMany|Where|OrderBy\w*|First\w*|Last\w*|Single\w*|Prepend|Append|Concat|Zip|Skip|Take|Join|Replace|Split|AsSpan)\(|\bstring\.Format\b|(?<!throw )\bnew \w|[""']#@|mailto:|\$""#")]
    private static partial Regex Composing();

    [GeneratedRegex(@"\.(?:cs|csproj|props|json|yml|yaml|toml|md|css|razor|sln)$|(?:^|/)[^.]+$")]
    private static partial Regex Text();
}
