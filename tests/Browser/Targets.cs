using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

public sealed class Targets
{
    /// <summary>A link within a sentence is as tall as its line (the exception of WCAG 2.5.8).</summary>
    internal static readonly Promise LargeEnough = new("Targets are large enough and keep apart", [Mode.Narrow, Mode.Light], page => Look.AtAsync(page, """
        const wide = 'nav a, .masthead a, .action-link, .help-bar a, .crisis-help a, .crisis-ways a, .help-tier-ways a, a[href^="tel:"], a[href^="sms:"]';
        const targets = stops().filter(e => e.matches('a, button, input, select, textarea, summary') && shown(e) && !inSentence(e));
        const skip = document.querySelector('.skip-link');
        skip.focus();
        if (skip.offsetWidth < 44 || skip.offsetHeight < 44) findings.push(`${name(skip)} is ${skip.offsetWidth} × ${skip.offsetHeight} px, less than 44 × 44`);
        skip.blur();
        const boxOf = new Map(targets.map(e => [e, e.getBoundingClientRect()]));
        for (const [e, box] of boxOf) {
          const least = e.matches(wide) ? 44 : 24;
          if (box.width < least - 0.01 || box.height < least - 0.01)
            findings.push(`${name(e)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px, less than ${least} × ${least}`);
        }
        for (const [i, a] of targets.entries()) for (const b of targets.slice(i + 1)) {
          const [one, two] = [boxOf.get(a), boxOf.get(b)];
          const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
          const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
          if (across > 0.5 && down > 0.5) findings.push(`${name(a)} and ${name(b)} share ${across.toFixed(1)} × ${down.toFixed(1)} px`);
        }
        """));

    internal static readonly Tour Tour = new(onKinds: false, LargeEnough);

    [Fact]
    [Trait("WCAG", "2.5.5")]
    [Trait("WCAG", "2.5.8")]
    public Task Every_target_is_large_enough_and_keeps_apart_from_its_neighbours() => Tour.KeepsAsync(LargeEnough);
}
