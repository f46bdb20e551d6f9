using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.Ports;

/// <summary>Queries on one consistent snapshot.</summary>
public interface IReadSession
{
    /// <summary>Loads a case with its process instances; null when there is none.</summary>
    /// <param name="id">The case.</param>
    ValueTask<CaseUnit?> LoadCaseAsync(CaseId id);

    /// <summary>Finds a case by its number; null when there is none.</summary>
    /// <param name="number">The case number.</param>
    ValueTask<CaseId?> FindCaseAsync(string number);

    /// <summary>The journal of a case from an entry on, in order.</summary>
    /// <param name="id">The case.</param>
    /// <param name="fromSequence">The first sequence number wanted, from 1.</param>
    ValueTask<ImmutableArray<JournalEntry>> LoadJournalAsync(CaseId id, long fromSequence);

    /// <summary>The first page of an inbox, soonest due first; rows without due moment last. Costs the same at any number of tasks.</summary>
    /// <param name="query">Whose inbox and which rows.</param>
    ValueTask<InboxPage> LoadInboxAsync(InboxQuery query);

    /// <summary>One open task; null when it is not open.</summary>
    /// <param name="id">The task.</param>
    ValueTask<InboxRow?> LoadTaskAsync(TaskId id);

    /// <summary>Cases by filter, newest first.</summary>
    /// <param name="query">The filter.</param>
    ValueTask<CasePage> ListCasesAsync(CaseQuery query);

    /// <summary>The organisation as it is now.</summary>
    ValueTask<Organisation> LoadOrganisationAsync();

    /// <summary>A published version; null when there is none.</summary>
    /// <param name="hash">The content hash.</param>
    ValueTask<ProcedureVersion?> LoadVersionAsync(string hash);

    /// <summary>The published versions of all procedures without content, newest first.</summary>
    ValueTask<ImmutableArray<ProcedureVersionHead>> ListVersionsAsync();

    /// <summary>Reference data of a kind (calendar, categories); null when there is none.</summary>
    /// <param name="kind">The kind.</param>
    ValueTask<string?> LoadReferenceAsync(string kind);

    /// <summary>A personal value kept beside the journal; null when erased or never there.</summary>
    /// <param name="id">The case.</param>
    /// <param name="name">The value's name, such as <c>reporter.contact</c>.</param>
    ValueTask<string?> LoadPersonalAsync(CaseId id, string name);

    /// <summary>A stored file; null when there is none.</summary>
    /// <param name="id">The file's id.</param>
    ValueTask<StoredFile?> LoadFileAsync(string id);

    /// <summary>Messages to a reporter or person, newest first.</summary>
    /// <param name="recipient">The recipient's key.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<NotificationRow>> LoadNotificationsAsync(string recipient, int take);

    /// <summary>Open incidents, newest first.</summary>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<IncidentRow>> ListIncidentsAsync(int take);

    /// <summary>The result kept for an idempotency key; null when the key is new.</summary>
    /// <param name="key">The key.</param>
    ValueTask<string?> FindReceiptAsync(string key);

    /// <summary>The soonest due moment of any timer; null without timers.</summary>
    ValueTask<Instant?> NextTimerAsync();

    /// <summary>Checkpoints, oldest first.</summary>
    ValueTask<ImmutableArray<Checkpoint>> ListCheckpointsAsync();

    /// <summary>The newest checkpoint; null before the first.</summary>
    ValueTask<Checkpoint?> LoadLastCheckpointAsync();

    /// <summary>Heads of all cases whose journal grew after a checkpoint.</summary>
    /// <param name="afterCheckpoint">The checkpoint's number; 0 for all cases.</param>
    ValueTask<ImmutableArray<CaseHead>> ListHeadsAsync(long afterCheckpoint);

    /// <summary>The encoded password hash of a person; null when none is set.</summary>
    /// <param name="login">The sign-in name.</param>
    ValueTask<Credential?> FindCredentialAsync(string login);
}
