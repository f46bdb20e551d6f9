using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A draft of a procedure, without content.</summary>
/// <param name="Id">Its id: <c>d</c> and a number.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="State">How far it is.</param>
/// <param name="Revision">Counts the changes of its files, from 1.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="OpenedBy">By whom: a person's id, or <c>system</c>.</param>
/// <param name="ChangedAt">When its files were changed last.</param>
/// <param name="ChangedBy">By whom.</param>
public sealed record ProcedureDraftHead(
    string Id, string Mechanism, ProcedureDraftState State, long Revision, Instant OpenedAt, string OpenedBy, Instant ChangedAt, string ChangedBy)
{
    /// <summary>The number of the newest version when it was opened; null when the mechanism had none.</summary>
    public int? BaseNumber { get; init; }

    /// <summary>The content hash of the version from which it was drawn; empty for none.</summary>
    public string BaseHash { get; init; } = "";

    /// <summary>The content hash with which it was opened.</summary>
    public string OpenedHash { get; init; } = "";

    /// <summary>What changed and why, as handed in; empty before.</summary>
    public string Note { get; init; } = "";

    /// <summary>Which document asks for it, as handed in; empty for none.</summary>
    public string Document { get; init; } = "";

    /// <summary>Who handed it in last; null before.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>The version that it became; null before.</summary>
    public int? PublishedNumber { get; init; }

    /// <summary>Who edits it now; null for nobody.</summary>
    public ProcedureDraftLock? Lock { get; init; }
}
