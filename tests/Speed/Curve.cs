using System.Globalization;

namespace Site.Speed;

/// <summary>What one generator took.</summary>
/// <param name="Name">What it is called; what stands after a comma says under which condition.</param>
/// <param name="Points">The seconds, by the number of articles.</param>
internal sealed record CurveLine(string Name, IReadOnlyList<(int Articles, double Seconds)> Points);

/// <summary>
/// Draws seconds against articles, both in powers of ten, as SVG that is right in light and dark. Each line is named at its end, and differs
/// from the others in its dashes and marks as well as in its color.
/// </summary>
/// <param name="lines">What is drawn.</param>
internal sealed class Curve(IReadOnlyList<CurveLine> lines)
{
    private const int Width = 760, Height = 520, Left = 74, Right = 490, Top = 104, Bottom = 438;
    private const int BetweenLabels = 48;

    // It has a ground of its own, for the page around it may be light where the reader's system is dark.
    private const string Style = """
        svg { color-scheme: light dark; font: 17px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif }
        .ground { fill: #fff; stroke: #d5dedb } .text { fill: #17211f } .quiet { fill: #47544f } .grid { stroke: #e3eae7 } .decade { stroke: #bccac5 }
        .title { font-size: 22px; font-weight: 650 } .name { font-weight: 650 } .quiet { font-size: 16px }
        .line { fill: none; stroke: currentColor; stroke-width: 3; stroke-linejoin: round; stroke-linecap: round }
        .leader { fill: none; stroke: currentColor; opacity: .55 } .mark { fill: currentColor; stroke: currentColor; stroke-width: 2 } .hollow { fill: #fff } .label { fill: currentColor }
        .l0 { color: #00574b } .l1 { color: #00574b } .l2 { color: #931a5c } .l3 { color: #4b3fa5 }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #121817; stroke: #34403c } .text { fill: #edf3f1 } .quiet { fill: #b5c3be } .grid { stroke: #222b29 } .decade { stroke: #44524d } .hollow { fill: #121817 }
          .l0 { color: #74dcc3 } .l1 { color: #74dcc3 } .l2 { color: #ff9fcb } .l3 { color: #bdb5ff }
        }
        """;

    private static readonly int[] Steps = [1, 2, 5];

    private static readonly string[] Dashes = ["none", "1 7", "11 7", "16 7 2 7"];

    private static readonly string[] Marks =
    [
        """<circle class="mark" r="5"/>""",
        """<circle class="mark hollow" r="5"/>""",
        """<rect class="mark" x="-4.5" y="-4.5" width="9" height="9"/>""",
        """<path class="mark" d="M0-5.5 5.5 4.5h-11z"/>""",
    ];

    private readonly int[] _sizes = [.. lines.SelectMany(line => line.Points).Select(point => point.Articles).Distinct().Order()];
    private readonly double[] _grid = GridOf([.. lines.SelectMany(line => line.Points).Select(point => point.Seconds)]);

    /// <summary>Draws it.</summary>
    /// <returns>The SVG.</returns>
    public string Draw() => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="title description">
        <title id="title">How long a site takes to build, by its number of articles</title>
        <desc id="description">{Told()}</desc>
        <style>
        {Style}
        </style>
        <rect class="ground" x=".5" y=".5" width="{Width - 1}" height="{Height - 1}" rx="12"/>
        <text class="title text" x="28" y="44">How long a site takes to build</text>
        <text class="quiet" x="28" y="71">Lower is better. Each thicker line across is ten times the one below.</text>
        {Joined(_grid.Select(Across))}
        {Joined(_sizes.Select(Up))}
        <text class="quiet" x="{(Left + Right) / 2}" y="{Bottom + 58}" text-anchor="middle">articles</text>
        {Joined(lines.Select(Line))}
        {Joined(lines.Zip(LabelPlaces()).Select((pair, at) => Label(pair.First, pair.Second, at)))}
        </svg>

        """.ReplaceLineEndings("\n");

    // From the step of 1, 2 or 5 below the least to the one above the most.
    private static double[] GridOf(double[] seconds)
    {
        double[] steps = [.. Enumerable.Range(-4, 9).SelectMany(power => Steps.Select(step => step * Math.Pow(10, power)))];
        return steps[Array.FindLastIndex(steps, step => step <= seconds.Min())..(Array.FindIndex(steps, step => step >= seconds.Max()) + 1)];
    }

    private string Across(double seconds)
    {
        var isDecade = Invariant($"{seconds:E0}").StartsWith('1');
        var label = isDecade || seconds == _grid[0] || seconds == _grid[^1] ? Invariant($"""<text class="quiet" x="{Left - 12}" y="{Y(seconds) + 5:0.#}" text-anchor="end">{seconds:0.####} s</text>""") : "";
        return Invariant($"""<path class="{(isDecade ? "decade" : "grid")}" d="M{Left} {Y(seconds):0.#}H{Right}"/>{label}""");
    }

    private string Up(int articles) =>
        Invariant($"""<path class="decade" d="M{X(articles):0.#} {Bottom}v7"/><text class="quiet" x="{X(articles):0.#}" y="{Bottom + 29}" text-anchor="middle">{articles:#,0}</text>""");

    private string Line(CurveLine line, int at)
    {
        var way = string.Join('L', line.Points.Select(point => Invariant($"{X(point.Articles):0.#} {Y(point.Seconds):0.#}")));
        var marks = string.Concat(line.Points.Select(point => Invariant($"""<g transform="translate({X(point.Articles):0.#} {Y(point.Seconds):0.#})">{Marks[at]}</g>""")));
        return $"""<g class="l{at}"><path class="line" stroke-dasharray="{Dashes[at]}" d="M{way}"/>{marks}</g>""";
    }

    private string Label(CurveLine line, double place, int at)
    {
        var (_, seconds) = line.Points[^1];
        var (name, condition) = NameOf(line);
        return Invariant($"""
            <g class="l{at}"><path class="leader" d="M{Right + 10} {Y(seconds):0.#}L{Right + 28} {place:0.#}"/><g transform="translate({Right + 40} {place:0.#})">{Marks[at]}</g><text class="label name" x="{Right + 54}" y="{place + 5:0.#}">{name}</text></g>
            <text class="quiet" x="{Right + 54}" y="{place + 26:0.#}">{condition}{Shown(seconds)}</text>
            """);
    }

    // Each at the end of its line, or as near as the others leave room.
    private double[] LabelPlaces()
    {
        var order = lines.Select((line, at) => (Place: Y(line.Points[^1].Seconds), At: at)).OrderBy(label => label.Place).ToArray();
        for (var i = 1; i < order.Length; i++)
        {
            order[i].Place = Math.Max(order[i].Place, order[i - 1].Place + BetweenLabels);
        }

        for (var (i, lowest) = (order.Length - 1, (double)Bottom); i >= 0; i--, lowest -= BetweenLabels)
        {
            order[i].Place = lowest = Math.Min(order[i].Place, lowest);
        }

        return [.. order.OrderBy(label => label.At).Select(label => label.Place)];
    }

    private string Told() => string.Join(' ', lines.Select(line =>
    {
        var (name, condition) = NameOf(line);
        return $"{name}{(condition.Length > 0 ? ", " + condition.TrimEnd(':', ' ') : "")}: {string.Join(", ", line.Points.Select(point => Invariant($"{point.Articles:#,0} articles in {Shown(point.Seconds)}")))}.";
    }));

    private static (string Name, string Condition) NameOf(CurveLine line) => line.Name.Split(", ", 2) is [var name, var condition]
        ? (Called(name), condition + ": ")
        : (Called(line.Name), "");

    private static string Called(string name) => name.Replace("ours", "Close Enough", StringComparison.Ordinal);

    private static string Shown(double seconds) => seconds < 1 ? Invariant($"{seconds:0.00} s") : seconds < 10 ? Invariant($"{seconds:0.0} s") : Invariant($"{seconds:#,0} s");

    private double X(int articles) => Left + 16 + ((Right - Left - 16) * Share(articles, _sizes[0], _sizes[^1]));

    private double Y(double seconds) => Bottom - ((Bottom - Top) * Share(seconds, _grid[0], _grid[^1]));

    private static double Share(double value, double least, double most) => least < most ? Math.Log(value / least) / Math.Log(most / least) : 0;

    private static string Joined(IEnumerable<string> parts) => string.Join('\n', parts);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
