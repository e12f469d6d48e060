using System.Globalization;
using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>Where a sentence ends, and where a full stop is not its end.</summary>
public sealed class Sentences
{
    [Theory]
    [InlineData(1, "Dr. Lee, Mrs. Hall and Prof. Ito met St. John on Mt. Hood vs. Mr. Ray.")]
    [InlineData(1, "The work of J. Bowlby, M. D. S. Ainsworth and A. Freud agrees.")]
    [InlineData(1, "Ask someone close, e.g. Mum, i.e. Ann's mother, or Smith et al. 2003.")]
    [InlineData(1, "It is 2.5 times as likely, p. 12 and Fig. 3 and no. 7 say.")]
    [InlineData(1, "The U.S. Department and Washington, D.C. Mayor's office agreed at 5 p.m. Monday.")]
    [InlineData(2, "They live in the U.S. The rest is history.")]
    [InlineData(2, "He came at 5 p.m. She had left.")]
    [InlineData(2, "Bring pens, paper etc. Then begin.")]
    [InlineData(2, "That is what I want. And so do I. ")]
    [InlineData(2, "We need a plan B. Perhaps even a third.")]
    [InlineData(2, "She said no. Twelve people heard.")]
    [InlineData(2, "They were in Group A. Most were not.")]
    [InlineData(2, "\"Where were you?\" He did not answer.")]
    [InlineData(1, "\"Where were you?\" he asked, and \"Why?\" again.")]
    [InlineData(2, "They said, \"I am tired.\" \"So am I.\"")]
    [InlineData(2, "I waited… Nobody came.")]
    [InlineData(1, "I... I do not know... perhaps.")]
    [InlineData(2, "It ended (as it had begun.) Nobody wept.")]
    [InlineData(3, "Really?! Yes! 2003 was hard.")]
    [InlineData(2, "A finding.[^one-2001] Another one.[^two-2002]")]
    [InlineData(2, "It *ended.* **It began** again.")]
    [InlineData(1, "It cost $3.50. ")]
    [InlineData(2, "Dijo «ya basta.» Nadie lo oyó.")]
    [InlineData(2, "Dijo «ya basta». «Nadie lo oyó.»")]
    [InlineData(2, "¿Dónde estabas? ¿Y ayer?")]
    [InlineData(2, "Er sagte „genug.“ Niemand hörte es.")]
    [InlineData(2, "Das ging. Über allem lag Ruhe.")]
    public void Are_counted(int sentences, string text) =>
        Assert.Contains($"has {(sentences + 5).ToString(CultureInfo.InvariantCulture)} sentences", Assert.Single(
            new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: $"The first is here. The second is here. The third is here. The fourth is here. The fifth is here. {text}")).Build().Problems).Message, StringComparison.Ordinal);
}
