namespace Site.Tests.Browser.Support;

/// <summary>What people type, in their own spelling, and which help has to stand above what is found.</summary>
internal static class Questions
{
    /// <summary>Of suicide, of self-harm, of harm to others, and plain cries for help.</summary>
    public static readonly string[] Crisis = Split("""
        suicide · sucide · SUISIDAL thoughts · suicidle · i want to die · wanna dei · i dont want to live anymore · i don’t want to live · i dont wnat to be here · i dnt wanna live
        no reson to live · no will to live · whats the point of living · cant go on · cant anymore · i cant do this anymore · im done with life · i hate my life · i am worthless
        i am a burden · theres no hope · wish i was never born · i wish i wasnt here · nobody would miss me · they would be better off without me · world is better without me
        self harm · kill myself · i want to kil myself · kil my self · want to hurt myself · i want to off myself · want to cut · unalive · un alive myself · sewerslide · kms · k.m.s
        s u i c i d e · iwanttodie · killmyself · i want to end it · thinking of ending my life · painless way to die · how many pills to die · took all my pills · overdose · noose
        jump in front of a train · kill me · i shook my baby · thoughts of killing my baby · i want to kill him · i want to stab someone · afraid i will hurt someone · help me
        i am in crisis · hotline · quiero morir · quiero morirme · ya no puedo mas · ya no aguanto · cortarse · me tomé muchas pastillas · quiero matarlo
        """);

    /// <summary>Of somebody who hurts, threatens, watches or frightens.</summary>
    public static readonly string[] Violence = Split("""
        domestic violense · DV · abusive partner · abusd · my husband hits me · hes hiting me · my boyfrend hit me · my husbnd beats me · hit by my husband · dad hits mom · he hits our kids · he beats our son
        my wife punches me · my son hits me · he choked me last night · put his hands around my neck · he slammed me into the wall · he threw me against the wall · smacked me · he has a gun
        he pulled a knife · he wants to kill me · he said he would kill me · im going to kill her · he thretened me · blackmail · afraid of my partner · scared of my huband · scared of my bf
        scared of my dad · my boyfriend scares me · my husband is dangerous · scared to go home · afraid to leave him · i don't feel safe · i cant escape · trapped at home · he won’t let me leave
        she wont let me see my friends · he doesnt let me work · not allowed to see my friends · controls my money · checks my phone · reads my messages · he tracks me · he follows me · tracker on my car
        he forced me · forced himself on me · sex while asleep · raped · molested · uncle touched me · groped · drugged · sexual harassment · incest · restraining order · womens shelter
        me da miedo mi novio · miedo a mi padre · no me deja salir · me quita el dinero · me revisa el celular · me sigue · tiene un arma · me jala el pelo · me va a matar · mi esposo me pega
        """);

    /// <summary>Of what this site is about, and of other things that sound like danger and are none.</summary>
    public static readonly string[] Neither = Split("""
        cost of therapy · attachment in childhood · how to talk with my wife · how to end an argument · why do i pull away · getting closer without fighting · how can we live together
        treatment · silent treatment · how to deal with jealousy · success · such · agree to disagree · agreement · stranger · strange · estranged from my sister · his wife · best husband · his kids
        anxiously attached partner · acts of service · across · rate · rage · in anger · rapport · homeless · suitable · picked me · chose me · what is stopping me · golden anniversary
        cómo acostarme temprano · can't love again · i don't love him anymore · hurt my feelings · hit me up · hit it off · pushes my buttons · pushes me away · my partner pushes me away
        why do i push people away · controlling my temper · fear of him leaving · fear of my partner leaving · fear of commitment · scared of dating · afraid of intimacy · afraid of losing him
        i'm dying to see him · die for love · life is worth it · can't stand it when he chews · cut myself some slack · cutting ties · cut off my ex · burn myself out · beat myself up
        hopeless romantic · kill the mood · panic attack · midlife crisis · my wife never touches me · feel trapped in my relationship · he shuts me out · why does he go quiet · silence · rope · chose
        """);

    private static string[] Split(string all) => all.ReplaceLineEndings(" · ").Split('·', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
