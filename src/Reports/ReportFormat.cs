namespace Site.Reports;

/// <summary>The forms in which problems are reported.</summary>
public enum ReportFormat
{
    /// <summary>A line each, for people and for terminals that make places clickable.</summary>
    Text,

    /// <summary>Annotations and a job summary, for GitHub Actions.</summary>
    GitHub,

    /// <summary>One object, for programs of one's own.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for services that show the findings of many tools.</summary>
    Sarif,
}
