using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>Running cases of one version that are moved to another, by one plan.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="FromNumber">The number of the version moved from.</param>
/// <param name="ToNumber">The number of the version moved to.</param>
/// <param name="Plan">The plan as JSON; it names both versions by content hash.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who ordered it.</param>
/// <param name="At">When.</param>
public sealed record MoveBatch(string Id, string Mechanism, int FromNumber, int ToNumber, string Plan, string Reason, string By, Instant At)
{
    /// <summary>How far it is.</summary>
    public MoveBatchState State { get; init; }

    /// <summary>Who changed the state last: stopped it, let it go on, ordered the way back.</summary>
    public string ChangedBy { get; init; } = "";

    /// <summary>When the state changed last.</summary>
    public Instant ChangedAt { get; init; }
}
