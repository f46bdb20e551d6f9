namespace CaseFlow.Runtime.Moving;

/// <summary>Codes of moving running cases to another version. What cannot be moved by its drawing has codes of the engine, <c>engine.migrate.…</c>.</summary>
public static class MoveCodes
{
    /// <summary>Refusal: only reviewers of procedures move running cases.</summary>
    public const string NotReviewer = "move.not-reviewer";

    /// <summary>Refusal: the person may not look at how cases are moved.</summary>
    public const string NotSeen = "move.not-seen";

    /// <summary>Refusal: both versions have the same content. Arguments: from, to.</summary>
    public const string Same = "move.same";

    /// <summary>Refusal: the two versions are drawn as different processes. Arguments: from, to.</summary>
    public const string Process = "move.process";

    /// <summary>Refusal: the new version is not in force yet. Arguments: version, at (milliseconds since 1970 in UTC).</summary>
    public const string NotInForce = "move.not-in-force";

    /// <summary>Refusal: cases of this mechanism are being moved already. Arguments: batch.</summary>
    public const string AtWork = "move.at-work";

    /// <summary>Refusal: no such batch.</summary>
    public const string NotFound = "move.not-found";

    /// <summary>Refusal: the batch is in a state in which this cannot be done. Arguments: progress (the name of the state).</summary>
    public const string State = "move.state";

    /// <summary>Refusal: nothing says why.</summary>
    public const string ReasonRequired = "move.reason-required";

    /// <summary>Refusal: the selection holds no running case of that version.</summary>
    public const string NoCases = "move.no-cases";

    /// <summary>Refusal: a chosen case does not run on that version. Arguments: number.</summary>
    public const string NotRunning = "move.not-running";

    /// <summary>Refusal: a number of the selection makes no sense. Arguments: field.</summary>
    public const string Selection = "move.selection";

    /// <summary>Refusal of one case: the program failed while it was moved; nothing of it was saved.</summary>
    public const string Failed = "move.failed";

    /// <summary>Refusal of one case: it had ended, or ran on another version, when its turn came.</summary>
    public const string Gone = "move.gone";

    /// <summary>Refusal of one case: it is not one that this batch moved.</summary>
    public const string NotMoved = "move.not-moved";
}
