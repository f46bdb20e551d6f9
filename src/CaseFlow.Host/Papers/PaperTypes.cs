namespace CaseFlow.Host.Papers;

/// <summary>The media types of papers that are no pictures, and how their names end.</summary>
internal static class PaperTypes
{
    /// <summary>Portable documents.</summary>
    public const string Pdf = "application/pdf";

    /// <summary>Texts.</summary>
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Spreadsheets.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Presentations.</summary>
    public const string Pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <summary>The end of a file's name, such as <c>pdf</c>; null for other types.</summary>
    /// <param name="type">The media type.</param>
    public static string? EndingOf(string type) => type switch
    {
        Pdf => "pdf",
        Docx => "docx",
        Xlsx => "xlsx",
        Pptx => "pptx",
        _ => null,
    };
}
