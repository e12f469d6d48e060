using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>Ordinary careful prose, with everything in it that looks like a fault and is none. False alarms teach editors to look away.</summary>
public sealed class CarefulProse
{
    public static TheoryData<string> Passages =>
    [
        // A quoted term is spoken of, not said.
        "Some people were called \"frigid\" or \"damaged goods\" once. The word \"narcissist\" is used for almost anyone now. You are not \"a commitment-phobe\" because you need an evening alone.",

        // Citations, initials, decimals and abbreviations inside sentences.
        "Bowlby, J. and Ainsworth, M. D. S. worked on this for years.[^one-2001] In one sample of 3,120 adults the link was r = 0.21, p < .001, which is modest.[^two-2002] Dr. Lee of the U.S. Department of Health, e.g., calls it \"a nudge\" (cf. p. 12).",

        // The adjective, the adverb of time and degree, and the comparison.
        "A just settlement is rare, and a fair and just one rarer. It is just as hard for the one who waits. They had just come home, and it was just after nine. It is not just you.",

        // What is not easy may be called so, and what is easily missed too.
        "None of this is easy to hear, and it isn't easy to say. The first signal is easy to miss. Nobody would call it an easy-going evening.",

        // Hedged promises.
        "There is no cure for being human, and a good talk is not a cure either. Nothing is guaranteed. The effect has not been proven. Studies of this have proven hard to repeat.",

        // Support stands in the next paragraph.
        "Thoughts of suicide can come with such a loss. They can be spoken about.\n\nIf they come tonight, <helpline:us-call> or <helpline:us-text>. You do not have to be certain.",

        // Support stands in the block below, and the name of a line is no mention.
        "The 988 Suicide & Crisis Lifeline answers at every hour.\n\nSome people think of self-harm on such nights.\n\n::: urgent\n- you think of hurting yourself\n:::".Replace("988 Suicide & Crisis Lifeline", "Suicide and Crisis Lifeline", StringComparison.Ordinal),

        // Abbreviations explained in both orders, plurals, familiar ones, and Roman numerals.
        "Post-traumatic stress disorder (PTSD) is named by a clinician. EMDR (eye movement desensitization and reprocessing) is one therapy for PTSD. In the US and the UK, TV shows get both wrong. A randomized controlled trial (RCT) compares groups, and RCTs are rare here. World War II changed a generation.",

        // Abbreviations that Markdown explains by itself.
        "The DSM lists disorders, and the DSM does not list this.\n\n*[DSM]: Diagnostic and Statistical Manual",

        // Long quotations are someone else's, and so are their faults.
        "> One should simply guarantee, to everyone who suffers from love and to everyone who does not, that it will be proven easy in the end, because the heart is a house with more doors than anyone has keys for.\n\nThat is how a song put it.",

        // Addresses are no prose.
        "The study is online at [the publisher's page](https://should.test/SIMPLY/just).",

        // A list of seven, each a short clause, after a colon.
        "Before you call, you might note:\n\n- what happened\n- when it began\n- who was there\n- what you tried\n- what helped, even a little\n- what made it worse\n- what you hope for",

        // Five sentences, with marks inside them that look like ends.
        "\"Where were you?\" she asked. He said nothing... and then he said too much. It was 3.5 miles home, at approx. 11 p.m. on a Tuesday. \"I can't,\" he said, \"not now!\" They slept.",

        // A sentence of exactly 25 words, among others.
        "You may notice that you agree to a plan on Monday, look forward to it on Tuesday, and look for a way out by Friday. It is common.",

        // As many questions as statements among the headings.
        "## Why does it happen?\n\nNobody knows for certain.\n\n## What it feels like\n\nLike cold water.\n\n## What may help?\n\nTime.\n\n## What does not\n\nForce.",

        // A section of a little less than 300 words, ended by a callout.
        string.Concat(Enumerable.Repeat("A wall is built for a reason that was good on the day it was built. ", 4)) + "\n\n::: try Name it\nWhat was it for?\n:::\n\n"
            + string.Join("\n\n", Enumerable.Repeat("It stands between you and a danger that may have gone, and nobody told the wall.", 17)),

        // Inversions and questions that borrow a word.
        "Should you wake at night, you can read on. \"You should talk,\" people say. Whether you do is yours to decide.",

        // A failed attempt at something else, an epidemic of something else, an anonymous survey.
        "After a failed attempt to talk, wait a day. During an epidemic of flu, nobody wanted to be touched. In an anonymous survey, half had felt this.",

        // A table whose cells are short, and a link in the middle of a sentence.
        "Table: Two ways to pull back\n\n| Way | What others see |\n|---|---|\n| You go quiet | Calm |\n| You get busy | A full calendar |\n\nMore about both is in [the next article](a-wall.md#two).\n\n## Two",

        // A footnote, a dash, brackets, and a sentence that begins with a digit.
        "In 2003 the team asked again.[^aside] 120 couples answered (most of them by mail). Half felt closer – half did not. \"It depends,\" wrote one.\n\n[^aside]: The first survey was in 1998. It asked fewer questions.",
    ];

    [Theory, MemberData(nameof(Passages))]
    public void Gives_no_warning(string passage) => Assert.Equal([], Real(passage).Build().Problems.Select(problem => problem.ToString()));

    /// <summary>A mini-site with the kept site's list of words, and a passage from line 16 on.</summary>
    internal static MiniSite Real(string passage) => new MiniSite()
        .With("facts/wording.yml", Kept.Read("facts/wording.yml"))
        .With(MiniSite.ArticlePath, MiniSite.Article(text: passage));
}
