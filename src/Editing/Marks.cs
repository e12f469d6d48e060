using Site.Problems;

namespace Site.Editing;

/// <summary>Everything that can be written in a text besides plain paragraphs: what the reference explains, and the snippets offer.</summary>
public static class Marks
{
    /// <summary>The marks, in the order in which an editor meets them.</summary>
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("Section", "section", "Begins a section. The title is the heading of the page already, so sections begin with two #, and a part of a section with three.", """
            ## ${1:What this section says}

            ${2:Its first paragraph.}
            """),
        new("Link to a page", "link", "Leads to another page by its file, seen from this one. The words say where it leads.", """
            [${1:how we write}](${2:../pages/how-we-write.md})
            """),
        new("Link to a section", "link-section", "Leads to a section of a page: small letters and hyphens for the words of its heading. Without the file, it is a section of this page.", """
            [${1:the other lines}](${2:../pages/help.md}#${3:other-lines})
            """),
        new("Link to another site", "link-out", "Leads to another site. Its name is printed beside the words by itself.", """
            [${1:the hotline's own page}](${2:https://example.org/})
            """),
        new("Term of the glossary", "term", "Leads from a word to what it means in the glossary. The ids stand in facts/glossary.yml. Link a term where an article first uses it, and three in an article at most.", """
            What forms there is called [${1:attachment}](glossary:${2:attachment}).
            """),
        new("Citation", "cite", "Cites a source of facts/sources.yml by its id, directly after the full stop. Only articles cite.", """
            ${1:Across these studies, it went with less anger.}[^${2:overall-2013}]
            """),
        new("Footnote", "footnote", "Adds a note of your own to an article. Its name is yours to choose, and no source has it.", """
            ${1:Some of this is still open.}[^${2:open}]

            [^${2:open}]: ${3:What there is to add, in a sentence or two.}
            """),
        new("Helpline", "helpline", "Prints a crisis number as a link. The ids stand in facts/helplines.yml; a number is never typed.", """
            If it is too much to hold alone, <helpline:${1:us-988-call}>.
            """),
        new("Count of the tests", "tested", "Prints a number of facts/tested.yml, for the accessibility page.", """
            The tests count <tested:${1:promises}> promises.
            """),
        new("Something to try", "try", "Sets apart something that the reader may do, under a title of its own.", """
            ::: try ${1:Name the first signal}
            ${2:Notice what your body does first. Stop whenever noticing makes things worse.}
            :::
            """),
        new("Example", "example", "Sets apart a made-up example. Its title says that it is one.", """
            ::: example ${1:A made-up example}
            ${2:"I need an hour, and then I will come back."}
            :::
            """),
        new("Note", "note", "Sets apart what stands beside the thought: a caution, an exception.", """
            ::: note ${1:When the alarm is right}
            ${2:Sometimes distance is sound judgment.}
            :::
            """),
        new("When to talk to someone", "care", "Says when to talk to a therapist or doctor. Its heading is printed by itself; each line completes it. The next step is offered after it.", """
            ::: care
            - ${1:distress has lasted two weeks or more}
            - ${2:it is getting hard to sleep, eat or work}
            :::
            """),
        new("Urgent help", "urgent", "Says when to call or text the crisis line. A page has two help blocks at most, the more urgent one first, and a section between them.", """
            ::: urgent
            - ${1:you do not know how to get through the night}
            :::
            """),
        new("Emergency", "emergency", "Says when to call the emergency number. A page has two help blocks at most, the more urgent one first, and a section between them.", """
            ::: emergency
            - ${1:a life is in danger now}
            :::
            """),
        new("Table", "table", "A table, with the paragraph above it that becomes its caption.", """
            Table: ${1:What each of two people may see}

            | ${2:Moment} | ${3:From inside} | ${4:From outside} |
            |---|---|---|
            | ${5:A quiet evening} | ${6:Rest} | ${7:Distance} |
            """),
        new("Image", "image", "Shows a picture of images/. A photograph may come straight from a telephone, with up to 20 MB: it goes out small, upright, and without the place and time that the camera wrote into it. The words between the brackets stand in for it where it cannot be seen.", """
            ![${1:Two chairs at a window, turned a little toward each other}](../images/${2:two-chairs.png})
            """),
        new("Decorative image", "image-decorative", "Shows a picture that tells nothing, and that a screen reader leaves out.", """
            ![](../images/${1:two-chairs.png} "decorative")
            """),
        new("Exception", "allow", "Lets the next paragraph keep what a rule warns about; the first one lets the title, the description and the key points, too. The reason is for the next editor, and is required.", $$"""
            <!-- allow ${1|{{string.Join(',', Explanations.Allowable)}}|}: ${2:the study's own term} -->
            """),
        new("Sample", "sample", "Marks the next paragraph, heading or list as one that came with the copy, and says what belongs there. While it stands, check warns. Below a line setup: may stand what the command setup writes there, with the gaps {name}, {practice}, {licence}, {states} and {email}; a sentence whose gap has no answer is left out.", """
            <!-- sample: ${1:Name your host, and say how long it keeps its logs.} -->
            ${2:The passage, as it came.}
            """),
        new("Comment", "comment", "A note to other editors, on a line of its own. No page shows it.", """
            <!-- ${1:Ask again in spring whether there is a newer study.} -->
            """),
    ];
}
