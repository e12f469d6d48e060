using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Movement can make a reader sick or take the thought away. The site has none; this holds it to that for whoever asks for less.</summary>
public sealed class Motion
{
    private static readonly Mode[] Modes =
    [
        new("less motion, 1280 px") { Motion = ReducedMotion.Reduce },
        new("less motion, 320 px", 320) { Motion = ReducedMotion.Reduce },
    ];

    private const string Moving = """
        const moving = when => {
          for (const animation of document.getAnimations()) findings.push(`${when}, ${name(animation.effect.target)} moves`);
          for (const e of document.querySelectorAll('*')) for (const part of ['', '::before', '::after']) {
            const style = getComputedStyle(e, part || null);
            if (style.animationName !== 'none') findings.push(`${when}, ${name(e)}${part} has the animation ${style.animationName}`);
            if (style.transitionDuration.split(',').some(time => parseFloat(time) > 0)) findings.push(`${when}, ${name(e)}${part} changes over ${style.transitionDuration}`);
            if (style.scrollBehavior !== 'auto') findings.push(`${when}, ${name(e)} scrolls by ${style.scrollBehavior}`);
          }
        };
        """;

    internal static readonly Promise Still = new("Nothing moves for a reader who asked for less motion", Modes, async page =>
    {
        List<string> findings = [.. await Look.AtAsync(page, Moving + """
            await rest();
            moving('At rest');
            for (const e of stops()) {
              e.focus();
              for (const animation of document.getAnimations()) findings.push(`In focus, ${name(animation.effect.target)} moves`);
            }
            document.activeElement.blur();
            const { id } = [...document.querySelectorAll('[id]')].at(-1);
            location.hash = id;
            const landed = scrollY;
            await rest();
            if (scrollY !== landed) findings.push(`The page glides to #${id}`);
            """)];
        foreach (var state in new[] { "hover", "focus" })
        {
            await using var held = await Held.InAsync(page, (Held.Touched, [state, .. state == "focus" ? ["focus-visible"] : Array.Empty<string>()]));
            findings.AddRange(await Look.AtAsync(page, Moving + "moving(given);", $"In {state}"));
        }

        return findings;
    });

    internal static readonly Tour Tour = new(onKinds: false, Still);

    [Fact]
    [Trait("WCAG", "2.3.3")]
    public Task Nothing_moves_for_a_reader_who_asked_for_less_motion() => Tour.KeepsAsync(Still);
}
