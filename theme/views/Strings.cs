namespace Site.Theme;

/// <summary>
/// Every sentence the theme says itself. One property is one key of <c>strings/&lt;language&gt;.yml</c>;
/// a property without a key, or a key without a property, stops the build.
/// <c>{0}</c> and <c>{1}</c> stand for what the generator fills in. A counted sentence has a form for each plural category of CLDR.
/// </summary>
public sealed record Strings
{
#pragma warning disable CS1591 // Missing XML comment: strings/en.yml says what each one is, in its own words
    public required string SkipToContent { get; init; }
    public required string HelpLabel { get; init; }
    public required string HelpQuestion { get; init; }
    public required string HelpLines { get; init; }
    public required string QuickExitLabel { get; init; }
    public required string QuickExit { get; init; }
    public required string QuickExitLimits { get; init; }
    public required string MainNavigation { get; init; }
    public required string NavigationArticles { get; init; }
    public required string NavigationTopics { get; init; }
    public required string NavigationAbout { get; init; }
    public required string NavigationSearch { get; init; }
    public required string BreadcrumbLabel { get; init; }
    public required string Home { get; init; }
    public required string ReportNumber { get; init; }
    public required string ReportProblem { get; init; }
    public required string EditPage { get; init; }
    public required string FormQuestion { get; init; }
    public required string FormWatched { get; init; }
    public required string FormEmergency { get; init; }
    public required string HelpHeading { get; init; }
    public required string DisclaimerHeading { get; init; }
    public required string PracticeHeading { get; init; }
    public required string PracticeStatement { get; init; }
    public required string PracticeStatementAlone { get; init; }
    public required string PracticeStates { get; init; }
    public required string ContactLabel { get; init; }
    public required string PoliciesLabel { get; init; }
    public required string FollowByFeed { get; init; }
    public required string PrivacyPromise { get; init; }
    public required string ArticlesHeading { get; init; }
    public required string TopicsHeading { get; init; }
    public required string OtherTopics { get; init; }
    public required string PathsHeading { get; init; }
    public required string OtherPaths { get; init; }
    public required string StartReading { get; init; }
    public required string BrowseArticles { get; init; }
    public required string NoArticles { get; init; }
    public required string AllTopics { get; init; }
    public required string PagesOfList { get; init; }
    public required string PreviousPage { get; init; }
    public required string NextPage { get; init; }
    public required string PageNumber { get; init; }
    public required string PageOfList { get; init; }
    public required string AToZDescription { get; init; }
    public required string LetterLink { get; init; }
    public required string FromTo { get; init; }
    public required IReadOnlyDictionary<string, string> MinutesToRead { get; init; }
    public required IReadOnlyDictionary<string, string> CountOfArticles { get; init; }
    public required string ContentsHeading { get; init; }
    public required string KeyPointsHeading { get; init; }
    public required string PublishedOn { get; init; }
    public required string UpdatedOn { get; init; }
    public required string ReviewedOn { get; init; }
    public required string DraftNotice { get; init; }
    public required string ScheduledNotice { get; init; }
    public required string ReviewOverdueNotice { get; init; }
    public required string DraftMark { get; init; }
    public required string ScheduledMark { get; init; }
    public required string TryLabel { get; init; }
    public required string ExampleLabel { get; init; }
    public required string NoteLabel { get; init; }
    public required string ProvenanceHeading { get; init; }
    public required string WrittenBy { get; init; }
    public required string ReviewedBy { get; init; }
    public required string NotReviewed { get; init; }
    public required string SheetName { get; init; }
    public required string SheetHint { get; init; }
    public required string SheetPrefix { get; init; }
    public required string SheetReadOn { get; init; }
    public required string SendByMail { get; init; }
    public required string TopicsOfArticle { get; init; }
    public required string ReadNextHeading { get; init; }
    public required string PreviousArticle { get; init; }
    public required string NextArticle { get; init; }
    public required string NextOnPath { get; init; }
    public required string WholePath { get; init; }
    public required string NextStepLimits { get; init; }
    public required string NextStepLimitsAnywhere { get; init; }
    public required string NextStepLeaving { get; init; }
    public required string NotesHeading { get; init; }
    public required string NotesLeave { get; init; }
    public required string NoteMark { get; init; }
    public required string BackToText { get; init; }
    public required string BackToTextAgain { get; init; }
    public required string BackFromNote { get; init; }
    public required string CarePrefix { get; init; }
    public required string CareHeading { get; init; }
    public required string UrgentPrefix { get; init; }
    public required string UrgentHeading { get; init; }
    public required string UrgentHeadingOther { get; init; }
    public required string EmergencyPrefix { get; init; }
    public required string EmergencyHeading { get; init; }
    public required string HelpElsewhere { get; init; }
    public required string HelpNext { get; init; }
    public required string HelplinesChecked { get; init; }
    public required string HelplineVerified { get; init; }
    public required string HelplineHours { get; init; }
    public required IReadOnlyDictionary<string, string> SearchFound { get; init; }
    public required string SearchLabel { get; init; }
    public required string SearchPrivate { get; init; }
    public required string SearchButton { get; init; }
    public required string SearchResults { get; init; }
    public required string SearchSome { get; init; }
    public required string SearchSimilar { get; init; }
    public required string SearchNothing { get; init; }
    public required string SearchWaysOn { get; init; }
    public required string SearchFailed { get; init; }
    public required string SearchHelp { get; init; }
    public required string SearchMore { get; init; }
    public required string SearchCrisis { get; init; }
    public required string SearchViolence { get; init; }
    public required string SearchAll { get; init; }
    public required string TermSource { get; init; }
    public required string EverydayUse { get; init; }
    public required string AndOthers { get; init; }
    public required string LastChanged { get; init; }
    public required string MovedHeading { get; init; }
    public required string MovedText { get; init; }
    public required string LeavesFor { get; init; }
    public required string ListOfTwo { get; init; }
    public required string ChoiceOfTwo { get; init; }
    public required string ListSeparator { get; init; }
    public required string ListLast { get; init; }
    public required IReadOnlyDictionary<string, string> Date { get; init; }
    public required IReadOnlyList<string> Months { get; init; }
    public required string QuotationMarks { get; init; }
    public required string Direction { get; init; }
    public required IReadOnlyDictionary<string, string> PluralRules { get; init; }
    public required IReadOnlyList<JoiningWord> JoiningWords { get; init; }
    public required IReadOnlyList<string> DisclaimerPhrases { get; init; }

    /// <summary>The groups of the rules on the page about how we write, by their English heading; none in English, whose rules speak for themselves.</summary>
    public IReadOnlyDictionary<string, string> RuleGroups { get; init => field = value ?? field; } = new Dictionary<string, string>();

    /// <summary>Those rules, by code; none in English.</summary>
    public IReadOnlyDictionary<string, RuleSentences> Rules { get; init => field = value ?? field; } = new Dictionary<string, RuleSentences>();
}

/// <summary>A word that joins two names and is another one before some: Spanish "y" is "e" before "Idaho".</summary>
public sealed record JoiningWord
{
    public required string Word { get; init; }
    public required string Instead { get; init; }
    public required string Before { get; init; }
}

/// <summary>A rule in the words of a language.</summary>
public sealed record RuleSentences
{
    /// <summary>The rule in one sentence, with gaps for its numbers.</summary>
    public required string Says { get; init; }

    /// <summary>Why it is one.</summary>
    public required string Why { get; init; }
}
