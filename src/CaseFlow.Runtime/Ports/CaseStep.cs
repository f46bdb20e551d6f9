using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.Ports;

/// <summary>Everything one step changes.</summary>
/// <param name="LoadedVersion">The version that was loaded; 0 for a new case.</param>
/// <param name="Unit">The unit after the step, with version <paramref name="LoadedVersion"/> + 1.</param>
/// <param name="Changed">Numbers of the instances that were added or changed.</param>
/// <param name="Entry">The journal entry of the step.</param>
/// <param name="Opened">Inbox rows added or replaced.</param>
/// <param name="Closed">Inbox rows taken away.</param>
/// <param name="Scheduled">Timers added or moved.</param>
/// <param name="Unscheduled">Timers taken away.</param>
/// <param name="Outbox">Effects to run after the commit.</param>
/// <param name="Incidents">Incidents raised.</param>
/// <param name="Cleared">Incidents resolved: instance number and incident number.</param>
/// <param name="Personal">Personal values to keep beside the journal.</param>
public sealed record CaseStep(
    long LoadedVersion,
    CaseUnit Unit,
    ImmutableArray<int> Changed,
    JournalEntry Entry,
    ImmutableArray<InboxRow> Opened,
    ImmutableArray<TaskId> Closed,
    ImmutableArray<TimerRow> Scheduled,
    ImmutableArray<TimerKey> Unscheduled,
    ImmutableArray<OutboxRow> Outbox,
    ImmutableArray<IncidentRow> Incidents,
    ImmutableArray<IncidentKey> Cleared,
    ImmutableArray<PersonalValue> Personal)
{
    /// <summary>Places that began to wait for messages and signals.</summary>
    public ImmutableArray<AwaitedRow> Awaited { get; init; } = [];

    /// <summary>Places that no longer wait for them.</summary>
    public ImmutableArray<AwaitedKey> Unawaited { get; init; } = [];

    /// <summary>What the step does to accounts.</summary>
    public AccountRecording Accounts { get; init; } = AccountRecording.None;

    /// <summary>What changes in ledgers and indicators.</summary>
    public LedgerChange Ledgers { get; init; } = LedgerChange.None;

    /// <summary>What is added to the logs of visits.</summary>
    public ImmutableArray<VisitLog> Visits { get; init; } = [];

    /// <summary>The stored forms of case and instances.</summary>
    public StoredForms Stored { get; } = new(Unit, Changed);
}
