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

    /// <summary>Refusal: the file is no workbook.</summary>
    public const string Sheet = "draft.sheet.malformed";

    /// <summary>Refusal: the sheet has more rows or columns than are read. Arguments: rows, columns.</summary>
    public const string SheetTooLarge = "draft.sheet.too-large";
}
