namespace CaseFlow.Runtime.Drafts;

/// <summary>Codes of drafts of procedures. Moments among the arguments are milliseconds since 1970 in UTC.</summary>
public static class DraftCodes
{
    /// <summary>Refusal: no such draft, or no such version to draw from.</summary>
    public const string NotFound = "draft.not-found";

    /// <summary>Refusal: only designers of procedures draw.</summary>
    public const string NotDesigner = "draft.not-designer";

    /// <summary>Refusal: only reviewers of procedures review and publish.</summary>
    public const string NotReviewer = "draft.not-reviewer";

    /// <summary>Refusal: the person may not look into drafts.</summary>
    public const string NotSeen = "draft.not-seen";

    /// <summary>Refusal: nobody reviews what he drew himself.</summary>
    public const string Own = "draft.own";

    /// <summary>Refusal: the draft is in a state in which this cannot be done. Arguments: state.</summary>
    public const string State = "draft.state";

    /// <summary>Refusal: the files were changed since they were read. Arguments: revision, by, at.</summary>
    public const string Conflict = "draft.conflict";

    /// <summary>Refusal: somebody else edits the draft. Arguments: holder, since.</summary>
    public const string Locked = "draft.locked";

    /// <summary>Refusal: a file of this path does not belong to a procedure. Arguments: path.</summary>
    public const string Path = "draft.path";

    /// <summary>Refusal: a file is not text in UTF-8. Arguments: path.</summary>
    public const string NotText = "draft.not-text";

    /// <summary>Refusal: too many files. Arguments: max.</summary>
    public const string TooManyFiles = "draft.too-many-files";

    /// <summary>Refusal: a file is too large. Arguments: path, max (bytes).</summary>
    public const string FileTooLarge = "draft.file-too-large";

    /// <summary>Refusal: the files together are too large. Arguments: max (bytes).</summary>
    public const string TooLarge = "draft.too-large";

    /// <summary>Refusal: nothing says what changed and why.</summary>
    public const string NoteRequired = "draft.note-required";

    /// <summary>Refusal: who sends a draft back says why.</summary>
    public const string ReasonRequired = "draft.reason-required";

    /// <summary>Refusal: a text is too long. Arguments: max.</summary>
    public const string TextTooLong = "draft.text-too-long";

    /// <summary>Refusal: the draft has errors; they are the fields of the refusal, named by file and element. Arguments: count.</summary>
    public const string Errors = "draft.errors";

    /// <summary>Refusal: other versions were published since the draft was opened, and the reviewer did not say that he saw them. Arguments: number, by, at.</summary>
    public const string BaseOutdated = "draft.base-outdated";

    /// <summary>Refusal: a version cannot be in force before it is published.</summary>
    public const string Backdated = "draft.backdated";

    /// <summary>Refusal: the package is that of another procedure. Arguments: id.</summary>
    public const string OtherProcedure = "draft.other-procedure";

    /// <summary>Refusal: nothing differs from the newest version.</summary>
    public const string Unchanged = "draft.unchanged";
}
