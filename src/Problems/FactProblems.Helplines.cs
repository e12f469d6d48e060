using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class FactProblems
{
    /// <summary>The same id twice.</summary>
    [Rule(
        Severity.Error,
        Means = "Two entries have the same id.",
        Why = "A text that names the id could mean either of them.",
        In = Example.Helpline,
        Wrong = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
                - {id: us-911-call, kind: text, number: "911", label: Text 911}
            """,
        Right = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
                - {id: us-911-text, kind: text, number: "911", label: Text 911}
            """)]
    public static Problem DuplicateId(Position at, string id) =>
        Of(at, $"The id \"{id}\" stands above already. Give one of the two another.");

    /// <summary>The same country twice.</summary>
    [Rule(
        Severity.Error,
        Means = "Two entries of helplines.yml are the same country.",
        Why = "A page looks for the country's entry and takes the first. What stands in the second would be on no page.",
        In = Example.Country,
        Wrong = """
            - code: US
              name: United States
              lines:
                - id: us-warm
                  name: A warm line
                  role: support
                  source: its own page
                  verified: 2026-06-01
                  ways:
                    - {id: us-warm-call, kind: call, number: "555 0100", label: Call 555 0100}
            """,
        Right = """
            - code: CA
              name: Canada
              lines:
                - id: ca-warm
                  name: A warm line
                  role: support
                  source: its own page
                  verified: 2026-06-01
                  ways:
                    - {id: ca-warm-call, kind: call, number: "555 0100", label: Call 555 0100}
            """)]
    public static Problem DuplicateCountry(Position at, string code) =>
        Of(at, $"The country \"{code}\" stands above already, and the lines below this entry would be on no page. Move them to the first.");

    /// <summary>Two emergency lines of a country.</summary>
    [Rule(
        Severity.Error,
        Means = "A country has two emergency lines.",
        Why = "One number is to be tried first. A choice between two costs time.",
        In = Example.Country,
        Wrong = """
            - code: CA
              name: Canada
              lines:
                - id: ca-911
                  name: Emergency services
                  role: emergency
                  source: its own page
                  verified: 2026-06-01
                  ways:
                    - {id: ca-911-call, kind: call, number: "911", label: Call 911}
                - id: ca-112
                  name: Emergency services by mobile phone
                  role: emergency
                  source: its own page
                  verified: 2026-06-01
                  ways:
                    - {id: ca-112-call, kind: call, number: "112", label: Call 112}
            """,
        Right = """
            - code: CA
              name: Canada
              lines:
                - id: ca-911
                  name: Emergency services
                  role: emergency
                  source: its own page
                  verified: 2026-06-01
                  ways:
                    - {id: ca-911-call, kind: call, number: "911", label: Call 911}
                    - {id: ca-112-call, kind: call, number: "112", label: Call 112}
            """)]
    public static Problem DuplicateRole(Position at, string country) =>
        Of(at, $"{country} has a second line with the role emergency. One number is tried first: make the others further ways of the first line, or give this one the role support.");

    /// <summary>A way that every page shows and that the site's own country has no crisis line for.</summary>
    [Rule(
        Severity.Error,
        Means = "The crisis lines of the site's own country lack one of the ways that every page shows, and nobody has said why.",
        Why = "Someone may be unable to speak, or unable to type. Each way is the only one for somebody. Where a country has none, pages leave it out, and the reason is there for the next who looks.",
        In = Example.Helpline,
        Wrong = """
            - id: us-988
              ways:
                - {id: us-988-call, kind: call, number: "988", label: Call 988}
                - {id: us-988-chat, kind: web, address: "https://988lifeline.org/", label: Chat at 988lifeline.org}
            """,
        Right = """
            - id: us-988
              ways:
                - {id: us-988-call, kind: call, number: "988", label: Call 988}
                - {id: us-988-text, kind: text, number: "988", label: Text 988}
                - {id: us-988-chat, kind: web, address: "https://988lifeline.org/", label: Chat at 988lifeline.org}
            """)]
    public static Problem IncompleteCrisisLine(Position at, string country, string kind) =>
        Of(at, $"Every page shows how to call, to text and to chat, and no crisis line of {country} has a way of the kind \"{kind}\" in the site's language. Add it here, or a second line with the role crisis that has it. If there is none, write the reason under \"lacks\" of the country, as \"{kind}: …\".");

    /// <summary>An emergency line that cannot be called.</summary>
    [Rule(
        Severity.Error,
        Means = "The emergency line of the site's own country has no number to call in the site's language.",
        Why = "Where a life is in danger, a call is what helps, and every page offers it.",
        In = Example.Helpline,
        Wrong = """
            - id: us-911
              ways:
                - {id: us-911-text, kind: text, number: "911", label: Text 911}
            """,
        Right = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
            """)]
    public static Problem IncompleteEmergencyLine(Position at, string line) =>
        Of(at, $"\"{line}\" stands on every page, and it has no way of the kind \"call\" in the site's language. Add one.");

    /// <summary>A number that is another than the one in public use.</summary>
    [Rule(
        Severity.Warning,
        Means = "The number of an emergency or national crisis line is not the one that its country uses.",
        Why = "It is most likely a slip of the finger, and whoever calls it reaches nobody.",
        Source = "the countries' own pages, as of November 2026",
        In = Example.Helpline,
        Wrong = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "912", label: Call 912}
            """,
        Right = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
            """)]
    public static Problem UnusualNumber(Position at, string number, string country, string line, string known) =>
        Of(at, $"{country}: {line} at {known}, and this number is {number}. Read it again at the line's own page before it is published.");

    /// <summary>A reason for a lack that is none.</summary>
    [Rule(
        Severity.Error,
        Means = "A country is said to lack a way that one of its crisis lines has.",
        Why = "One of the two is out of date, and a reader needs the true one.",
        In = Example.Country,
        Wrong = """
            - code: CA
              name: Canada
              lacks:
                text: None takes text messages.
              lines:
                - id: ca-988
                  name: 9-8-8
                  role: crisis
                  source: its own page
                  verified: 2026-06-01
                  ways:
                    - {id: ca-988-call, kind: call, number: "988", label: Call 9-8-8}
                    - {id: ca-988-text, kind: text, number: "988", label: Text 9-8-8}
            """,
        Right = """
            - code: CA
              name: Canada
              lacks:
                web: None has a chat.
              lines:
                - id: ca-988
                  name: 9-8-8
                  role: crisis
                  source: its own page
                  verified: 2026-06-01
                  ways:
                    - {id: ca-988-call, kind: call, number: "988", label: Call 9-8-8}
                    - {id: ca-988-text, kind: text, number: "988", label: Text 9-8-8}
            """)]
    public static Problem NotLacking(Position at, string country, string kind, string way) =>
        Of(at, $"{country} is said to lack the way \"{kind}\", and \"{way}\" is one. Remove this reason, or the way if it has closed.");

    /// <summary>A way to a helpline that leads nowhere.</summary>
    [Rule(
        Severity.Error,
        Means = "A way to reach a helpline has no number or no address.",
        Why = "Its link would lead nowhere, and somebody would press it in vain.",
        In = Example.Helpline,
        Wrong = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, label: Call 911}
            """,
        Right = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
            """)]
    public static Problem WayWithoutTarget(Position at, string id, string key) =>
        Of(at, $"\"{id}\" needs the key \"{key}\": without it its link leads nowhere.");

    /// <summary>A number with letters, a country code on a short code, or nothing to dial.</summary>
    [Rule(
        Severity.Error,
        Means = "A number cannot be dialed as it is written.",
        Why = "Short numbers work only without a country code, and letters are hard to find on a phone.",
        Source = "RFC 3966",
        In = Example.Helpline,
        Wrong = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "+1 911", label: Call 911}
            """,
        Right = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
            """)]
    public static Problem BadHelplineNumber(Position at, string number) =>
        Of(at, $"\"{number}\" is not a number that can be dialled as it stands. Write digits with spaces or hyphens, without a country code, in quotes.");

    /// <summary>A label that hides the number it dials.</summary>
    [Rule(
        Severity.Error,
        Means = "The words of a crisis link do not show the number that it dials.",
        Why = "The number may have to be dialed from another phone, or read off paper.",
        In = Example.Helpline,
        Wrong = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call now}
            """,
        Right = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
            """)]
    public static Problem LabelWithoutNumber(Position at, string label, string number) =>
        Of(at, $"The label \"{label}\" does not show the number {number}. A number is always visible, so that it can be dialled from another phone.");

    /// <summary>A helpline nobody has read again for three months.</summary>
    [Rule(
        Severity.Warning,
        Means = "Nobody has read this helpline's own page again for about three months.",
        Why = "Lines close, move and change their hours, and nobody writes to tell us.",
        In = Example.Helpline,
        Wrong = """
            # today is 2026-06-15
            - id: us-988
              verified: 2026-03-16
            """,
        Right = """
            # today is 2026-06-15
            - id: us-988
              verified: 2026-03-17
            """,
        Says = "Each helpline is read again at its own official page every {0} days.",
        Numbers = [Freshness.HelplineDays],
        About = RuleGroup.Help)]
    public static Problem HelplineDue(Position at, string line, int days) =>
        Of(at, $"\"{line}\" was last checked {days} days ago. Read it again at its own official page, then set \"verified\" to that day.");

    /// <summary>A helpline nobody has read again for half a year.</summary>
    [Rule(
        Severity.Error,
        Means = "Nobody has read this helpline's own page again for half a year.",
        Why = "By then the number may be wrong. The check fails, and a build still works, so that a correction can be published.",
        In = Example.Helpline,
        Wrong = """
            # today is 2026-06-15
            - id: us-988
              verified: 2025-12-16
            """,
        Right = """
            # today is 2026-06-15
            - id: us-988
              verified: 2026-06-15
            """)]
    public static Problem HelplineOverdue(Position at, string line, int days) =>
        Of(at, $"\"{line}\" was last checked {days} days ago, more than {Freshness.HelplineLimit}. Read it again at its own official page today, then set \"verified\".") with { Overdue = true };

    /// <summary>A day that has not come yet, for something that has been done.</summary>
    [Rule(
        Severity.Warning,
        Means = "Something is said to have been done on a day that has not come yet.",
        Why = "Most likely the year has a slip in it, and no reminder would come before that day.",
        In = Example.Helpline,
        Wrong = """
            - id: us-988
              verified: 2062-06-10
            """,
        Right = """
            - id: us-988
              verified: 2026-06-10
            """)]
    public static Problem DateInFuture(Position at, string key, string today) =>
        Of(at, $"\"{key}\" is later than today, {today}, for something that has already been done. Check the year.");
}
