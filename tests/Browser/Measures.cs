using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Where things stand on a page: what a reader came for before what is beside it.</summary>
public sealed class Measures
{
    private static readonly Mode Phone = new("phone, 390 px", 390, 844);

    internal static readonly Promise TextFirst = new("On a phone, the summary begins in the first screen and the text in the second", [Phone], page => Look.AtAsync(page, """
        for (const [selector, screens] of [['.key-points', 1], ['.article > .article-text', 2]]) {
          const e = document.querySelector('.article-head') && document.querySelector(selector), top = e?.getBoundingClientRect().top;
          if (top > screens * innerHeight) findings.push(`${name(e)} begins at ${Math.round(top)} px, below ${screens} × ${innerHeight}`);
        }
        """));

    internal static readonly Promise SharedEdges = new("Beside the text, the picture and the contents list share their edges", [Mode.Light, new("light, 1920 px", 1920)], page => Look.AtAsync(page, """
        const [picture, list] = ['.article-head .cover', '.article > .contents'].map(selector => document.querySelector(selector)?.getBoundingClientRect());
        if (picture && list) for (const side of ['left', 'right'])
          if (Math.abs(picture[side] - list[side]) > 1) findings.push(`on the ${side}, the picture ends at ${Math.round(picture[side])} px and the contents list at ${Math.round(list[side])} px`);
        """));

    /// <summary>Of a page whose own words do not fill a screen, such as 404, it may be half.</summary>
    internal static readonly Promise ShortFooter = new("The footer takes at most two fifths of a page, and on a phone little more", [Phone, Mode.Light], page => Look.AtAsync(page, """
        const height = selector => document.querySelector(selector).getBoundingClientRect().height;
        const whole = document.documentElement.scrollHeight, share = height('.footer') / whole, most = innerWidth < 768 ? 0.46 : 0.4;
        if (height('main') >= innerHeight && share > most) findings.push(`the footer takes ${Math.round(100 * share)} % of a page of ${whole} px`);
        """));

    internal static readonly Tour Tour = new(onKinds: false, TextFirst, SharedEdges, ShortFooter);

    [Fact]
    public Task The_summary_begins_in_the_first_screen_of_a_phone_and_the_text_in_the_second() => Tour.KeepsAsync(TextFirst);

    [Fact]
    public Task The_picture_and_the_contents_list_share_their_edges() => Tour.KeepsAsync(SharedEdges);

    [Fact]
    public Task The_footer_takes_at_most_two_fifths_of_a_page() => Tour.KeepsAsync(ShortFooter);
}
