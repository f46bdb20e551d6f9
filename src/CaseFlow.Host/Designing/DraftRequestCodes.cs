namespace CaseFlow.Host.Designing;

/// <summary>Codes of requests of the designer that do not reach a use case.</summary>
internal static class DraftRequestCodes
{
    /// <summary>Refusal: nobody is signed in, or no longer.</summary>
    public const string SignedOut = "draft.request.signed-out";

    /// <summary>Refusal: the request lacks the token of a page.</summary>
    public const string Token = "draft.request.token";

    /// <summary>Refusal: the request is not what this address takes.</summary>
    public const string Malformed = "draft.request.malformed";

    /// <summary>Refusal: the day is none.</summary>
    public const string Day = "draft.request.day";

    /// <summary>Refusal: the file is no ZIP file of a procedure's folder.</summary>
    public const string Package = "draft.package.malformed";

    /// <summary>Refusal: a package lacks a file without which it is none. Arguments: path.</summary>
    public const string Incomplete = "draft.package.incomplete";

    /// <summary>Refusal: the file is larger than is read. Arguments: max (bytes).</summary>
    public const string TooLarge = "draft.upload.too-large";

    /// <summary>Refusal: the file cannot be read as BPMN at all. Arguments: reason (a code), line.</summary>
    public const string Diagram = "draft.diagram.unreadable";

    /// <summary>Refusal: the file is BPMN, but draws no process. Arguments: found (what it has instead).</summary>
    public const string NoProcess = "draft.diagram.no-process";

    /// <summary>Refusal: the file has a process, but no picture of it.</summary>
    public const string Undrawn = "draft.diagram.undrawn";

    /// <summary>Refusal: the file is no workbook.</summary>
    public const string Sheet = "draft.sheet.malformed";

    /// <summary>Refusal: the sheet has more rows or columns than are read. Arguments: rows, columns.</summary>
    public const string SheetTooLarge = "draft.sheet.too-large";
}
