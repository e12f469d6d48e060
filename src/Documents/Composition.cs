using System.Buffers;
using System.Text;

namespace Site.Documents;

/// <summary>
/// Composes letters and their marks (Unicode normalization form C), so that a word is one word however a keyboard made it.
/// The program runs without the tables of the system, so it brings those of the letters that are made of two (UnicodeData.txt, 17.0).
/// </summary>
public static class Composition
{
    private const char FirstLead = '\u1100', LastLead = '\u1112', FirstVowel = '\u1161', LastVowel = '\u1175', BeforeTail = '\u11A7', LastTail = '\u11C2', FirstSyllable = '\uAC00';
    private const int Tails = 28, Vowels = 21, SyllableCount = 11172;

    // A mark, its combining class, and each letter that takes it before the letter that both make.
    private static readonly Mark[] Marks =
    [
        new('\u0300', 230, "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ\u1FBF\u1FCDϊῒΙῚ\u1FFE\u1FDDϋῢΥῪ¨\u1FEDΟῸΩῺ"),
        new('\u0301', 230, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ\u1FBF\u1FCE\u1FFE\u1FDE"),
        new('\u0302', 230, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        new('\u0303', 230, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        new('\u0304', 230, "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ"),
        new('\u0306', 230, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ"),
        new('\u0307', 230, "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        new('\u0308', 230, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        new('\u0309', 230, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        new('\u030A', 230, "AÅaåUŮuůwẘyẙ"),
        new('\u030B', 230, "OŐoőUŰuűУӲуӳ"),
        new('\u030C', 230, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮ\u0292ǯjǰHȞhȟ"),
        new('\u030F', 230, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"),
        new('\u0311', 230, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        new('\u0313', 230, "αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ"),
        new('\u0314', 230, "αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ"),
        new('\u031B', 216, "OƠoơUƯuư"),
        new('\u0323', 220, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        new('\u0324', 220, "UṲuṳ"),
        new('\u0325', 220, "AḀaḁ"),
        new('\u0326', 220, "SȘsșTȚtț"),
        new('\u0327', 202, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        new('\u0328', 202, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        new('\u032D', 220, "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        new('\u032E', 220, "HḪhḫ"),
        new('\u0330', 220, "EḚeḛIḬiḭUṴuṵ"),
        new('\u0331', 220, "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
        new('\u0338', 1, "\u2190\u219A\u2192\u219B\u2194\u21AE\u21D0\u21CD\u21D4\u21CE\u21D2\u21CF\u2203\u2204\u2208\u2209\u220B\u220C\u2223\u2224\u2225\u2226\u223C\u2241\u2243\u2244\u2245\u2247\u2248\u2249=\u2260\u2261\u2262\u224D\u226D<\u226E>\u226F\u2264\u2270\u2265\u2271\u2272\u2274\u2273\u2275\u2276\u2278\u2277\u2279\u227A\u2280\u227B\u2281\u2282\u2284\u2283\u2285\u2286\u2288\u2287\u2289\u22A2\u22AC\u22A8\u22AD\u22A9\u22AE\u22AB\u22AF\u227C\u22E0\u227D\u22E1\u2291\u22E2\u2292\u22E3\u22B2\u22EA\u22B3\u22EB\u22B4\u22EC\u22B5\u22ED"),
        new('\u0342', 230, "ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ¨\u1FC1ηῆ\u1FBF\u1FCFιῖϊῗ\u1FFE\u1FDFυῦϋῧωῶ"),
        new('\u0345', 240, "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ"),
        new('\u0653', 230, "\u0627\u0622"),
        new('\u0654', 230, "\u0627\u0623\u0648\u0624\u064A\u0626\u06D5\u06C0\u06C1\u06C2\u06D2\u06D3"),
        new('\u0655', 220, "\u0627\u0625"),
        new('\u093C', 7, "\u0928\u0929\u0930\u0931\u0933\u0934"),
        new('\u09BE', 0, "\u09C7\u09CB"),
        new('\u09D7', 0, "\u09C7\u09CC"),
        new('\u0B3E', 0, "\u0B47\u0B4B"),
        new('\u0B56', 0, "\u0B47\u0B48"),
        new('\u0B57', 0, "\u0B47\u0B4C"),
        new('\u0BBE', 0, "\u0BC6\u0BCA\u0BC7\u0BCB"),
        new('\u0BD7', 0, "\u0B92\u0B94\u0BC6\u0BCC"),
        new('\u0C56', 91, "\u0C46\u0C48"),
        new('\u0CC2', 0, "\u0CC6\u0CCA"),
        new('\u0CD5', 0, "\u0CBF\u0CC0\u0CC6\u0CC7\u0CCA\u0CCB"),
        new('\u0CD6', 0, "\u0CC6\u0CC8"),
        new('\u0D3E', 0, "\u0D46\u0D4A\u0D47\u0D4B"),
        new('\u0D57', 0, "\u0D46\u0D4C"),
        new('\u0DCA', 9, "\u0DD9\u0DDA\u0DDC\u0DDD"),
        new('\u0DCF', 0, "\u0DD9\u0DDC"),
        new('\u0DDF', 0, "\u0DD9\u0DDE"),
        new('\u102E', 0, "\u1025\u1026"),
        new('\u1B35', 0, "\u1B05\u1B06\u1B07\u1B08\u1B09\u1B0A\u1B0B\u1B0C\u1B0D\u1B0E\u1B11\u1B12\u1B3A\u1B3B\u1B3C\u1B3D\u1B3E\u1B40\u1B3F\u1B41\u1B42\u1B43"),
        new('\u3099', 8, "\u304B\u304C\u304D\u304E\u304F\u3050\u3051\u3052\u3053\u3054\u3055\u3056\u3057\u3058\u3059\u305A\u305B\u305C\u305D\u305E\u305F\u3060\u3061\u3062\u3064\u3065\u3066\u3067\u3068\u3069\u306F\u3070\u3072\u3073\u3075\u3076\u3078\u3079\u307B\u307C\u3046\u3094\u309D\u309E\u30AB\u30AC\u30AD\u30AE\u30AF\u30B0\u30B1\u30B2\u30B3\u30B4\u30B5\u30B6\u30B7\u30B8\u30B9\u30BA\u30BB\u30BC\u30BD\u30BE\u30BF\u30C0\u30C1\u30C2\u30C4\u30C5\u30C6\u30C7\u30C8\u30C9\u30CF\u30D0\u30D2\u30D3\u30D5\u30D6\u30D8\u30D9\u30DB\u30DC\u30A6\u30F4\u30EF\u30F7\u30F0\u30F8\u30F1\u30F9\u30F2\u30FA\u30FD\u30FE"),
        new('\u309A', 8, "\u306F\u3071\u3072\u3074\u3075\u3077\u3078\u307A\u307B\u307D\u30CF\u30D1\u30D2\u30D4\u30D5\u30D7\u30D8\u30DA\u30DB\u30DD"),
    ];

    // Characters that are other characters, and those.
    private const string Doubles = "\u0340\u0341\u0343ʹ;·άέήίόύώΆιΈΉΐΊΰΎ\u1FEE\u1FEFΌΏ\u1FFD\u2000\u2001\u2126\u212A\u212B\u2329\u232A";
    private const string Singles = "\u0300\u0301\u0313\u02B9;·άέήίόύώΆιΈΉΐΊΰΎ΅`ΌΏ´\u2002\u2003ΩKÅ\u3008\u3009";

    private static readonly Dictionary<(char Letter, char Mark), char> Pairs = Marks
        .SelectMany(mark => mark.Letters.Chunk(2), (mark, pair) => ((pair[0], mark.Character), pair[1])).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    // What each letter was made of; those that are made of three lead to one that is made of two.
    private static readonly Dictionary<char, (char Letter, char Mark)> Made = Pairs.ToDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly Dictionary<char, int> Classes = Marks.ToDictionary(mark => mark.Character, mark => mark.Class);

    // Most texts hold none of what composes or is another character.
    private static readonly SearchValues<char> Composing = SearchValues.Create(
    [
        .. Classes.Keys, .. Doubles,
        .. Enumerable.Range(FirstVowel, LastVowel - FirstVowel + 1).Select(vowel => (char)vowel),
        .. Enumerable.Range(BeforeTail + 1, LastTail - BeforeTail).Select(tail => (char)tail),
    ]);

    // Behind it stands all of these.
    private const char BeforeMarks = '\u02FF';

    /// <summary>Composes a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same text where nothing is to compose.</returns>
    public static string Of(string text)
    {
        if (!MayCompose(text))
        {
            return text;
        }

        var made = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && Classes.ContainsKey(text[end]))
            {
                end++;
            }

            Add(made, text[at], text.AsSpan(at + 1, end - at - 1));
            at = end;
        }

        return made.ToString();
    }

    // The letters of Western Europe are passed over many at a time.
    private static bool MayCompose(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyExceptInRange('\0', BeforeMarks); at >= 0; at = text.IndexOfAnyExceptInRange('\0', BeforeMarks))
        {
            if (Composing.Contains(text[at]))
            {
                return true;
            }

            text = text[(at + 1)..];
        }

        return false;
    }

    /// <summary>Takes marks off a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="goes">Whether a mark goes.</param>
    /// <returns>The letter below them.</returns>
    public static char WithoutMarks(char letter, Func<char, bool> goes)
    {
        while (letter > '~' && Made.TryGetValue(letter, out var parts) && goes(parts.Mark))
        {
            letter = parts.Letter;
        }

        return letter;
    }

    private static void Add(StringBuilder made, char letter, ReadOnlySpan<char> marks)
    {
        letter = Doubles.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Singles[index] : letter;
        if (marks.IsEmpty)
        {
            if (made.Length == 0 || Syllable(made[^1], letter) is not { } syllable)
            {
                made.Append(letter);
            }
            else
            {
                made[^1] = syllable;
            }

            return;
        }

        var (last, rest) = (0, new StringBuilder());
        foreach (var mark in marks.ToArray().OrderBy(mark => Classes[mark]))
        {
            var order = Classes[mark];
            if ((order == 0 ? rest.Length == 0 : order > last) && Pairs.TryGetValue((letter, mark), out var both))
            {
                letter = both;
            }
            else
            {
                last = order;
                rest.Append(mark);
            }
        }

        made.Append(letter).Append(rest);
    }

    // Syllables of Hangul are composed by a sum (The Unicode Standard, 3.12).
    private static char? Syllable(char before, char letter) => (before, letter) switch
    {
        ( >= FirstLead and <= LastLead, >= FirstVowel and <= LastVowel) => (char)(FirstSyllable + ((((before - FirstLead) * Vowels) + (letter - FirstVowel)) * Tails)),
        (_, > BeforeTail and <= LastTail) when before - FirstSyllable is >= 0 and < SyllableCount and var place && place % Tails == 0 => (char)(before + (letter - BeforeTail)),
        _ => null,
    };

    private sealed record Mark(char Character, int Class, string Letters);
}
