using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.Ports;

/// <summary>Changes within one transaction. Reads see the transaction's own changes.</summary>
public interface IWriteSession : IReadSession
{
    /// <summary>
    /// Loads a case that the transaction is going to change; null when there is none. Where several hosts write at once, others who want to
    /// change the case wait until the transaction ends, instead of losing what they did; readers never wait.
    /// </summary>
    /// <param name="id">The case.</param>
    ValueTask<CaseUnit?> LoadToChangeAsync(CaseId id);

    /// <summary>As <see cref="LoadToChangeAsync"/>, for an account; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    ValueTask<Account?> LoadAccountToChangeAsync(string id);

    /// <summary>Gives the next number of a named sequence, from 1, without gaps in committed work.</summary>
    /// <param name="name">The sequence.</param>
    ValueTask<long> NextAsync(string name);

    /// <summary>Saves a step: the case, its instances, one journal entry, inbox, timers, outbox, all or nothing.</summary>
    /// <param name="step">What to save.</param>
    /// <exception cref="VersionConflictException">The row's version is not the one that was loaded.</exception>
    ValueTask SaveStepAsync(CaseStep step);

    /// <summary>Keeps the result of a request under its idempotency key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="result">The result.</param>
    /// <param name="at">When.</param>
    ValueTask AddReceiptAsync(string key, string result, Instant at);

    /// <summary>Keeps a draft in place of an earlier one of the same person and task. It goes with the task.</summary>
    /// <param name="draft">The draft.</param>
    ValueTask SaveDraftAsync(TaskDraft draft);

    /// <summary>Stores a file; storing the same id again changes nothing.</summary>
    /// <param name="file">The file.</param>
    ValueTask AddFileAsync(StoredFile file);

    /// <summary>Adds a published version, sealed after the version before; adding the same number with the same content again changes nothing.</summary>
    /// <param name="version">The version; its seals are not looked at.</param>
    /// <exception cref="VersionConflictException">The number is another content's.</exception>
    ValueTask AddVersionAsync(ProcedureVersion version);

    /// <summary>Makes others who publish a version of a mechanism wait until the transaction ends.</summary>
    /// <param name="mechanism">The mechanism.</param>
    ValueTask HoldProcedureAsync(string mechanism);

    /// <summary>As <see cref="LoadToChangeAsync"/>, for a draft of a procedure; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    ValueTask<ProcedureDraft?> LoadProcedureDraftToChangeAsync(string id);

    /// <summary>Adds a draft, or replaces what is said about it; of its files those that are named.</summary>
    /// <param name="head">What is said about it.</param>
    /// <param name="changed">The files that differ, by path; null takes one away.</param>
    ValueTask SaveProcedureDraftAsync(ProcedureDraftHead head, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> changed);

    /// <summary>Adds what happened to a draft.</summary>
    /// <param name="id">The draft's id.</param>
    /// <param name="entry">What happened; its number follows the last one.</param>
    ValueTask AddProcedureDraftEntryAsync(string id, ProcedureDraftEntry entry);

    /// <summary>Adds or replaces a backtest.</summary>
    /// <param name="row">The backtest.</param>
    ValueTask SaveBacktestAsync(BacktestRow row);

    /// <summary>Adds or replaces what a backtest found of a case.</summary>
    /// <param name="id">The backtest.</param>
    /// <param name="item">What it found.</param>
    ValueTask SaveBacktestItemAsync(string id, BacktestItem item);

    /// <summary>Replaces the organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    ValueTask SaveOrganisationAsync(Organisation organisation);

    /// <summary>Replaces reference data of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="content">The content.</param>
    ValueTask SaveReferenceAsync(string kind, string content);

    /// <summary>Adds a notification; the same id again changes nothing, so an outbox row may be run twice.</summary>
    /// <param name="row">The notification.</param>
    ValueTask AddNotificationAsync(NotificationRow row);

    /// <summary>Leases timers that are due and that nobody else has, soonest first.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="lease">The lease.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<TimerRow>> ClaimDueTimersAsync(Instant now, Lease lease, int take);

    /// <summary>
    /// Whether a timer still waits under a lease, asked in the transaction that fires it: until that ends, nobody else changes its case.
    /// </summary>
    /// <param name="key">Which timer.</param>
    /// <param name="lease">The lease.</param>
    /// <returns>False when it was fired, armed anew or taken over meanwhile.</returns>
    ValueTask<bool> HoldTimerAsync(TimerKey key, Lease lease);

    /// <summary>Gives a timer back that did not fire; nothing when it is held by another by now.</summary>
    /// <param name="key">Which timer.</param>
    /// <param name="lease">The lease.</param>
    ValueTask ReleaseTimerAsync(TimerKey key, Lease lease);

    /// <summary>Leases outbox rows that may be tried and that nobody else has, in the order in which they may be tried.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="lease">The lease.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<OutboxRow>> ClaimOutboxAsync(Instant now, Lease lease, int take);

    /// <summary>
    /// Whether an outbox row still waits under a lease, asked in the transaction that runs it: until that ends, nobody else can take the row,
    /// however late it becomes.
    /// </summary>
    /// <param name="id">The row.</param>
    /// <param name="lease">The lease.</param>
    /// <returns>False when it was run or taken over meanwhile.</returns>
    ValueTask<bool> HoldOutboxAsync(string id, Lease lease);

    /// <summary>Adds an outbox row beside a step; the same id again changes nothing.</summary>
    /// <param name="row">The row.</param>
    ValueTask AddOutboxAsync(OutboxRow row);

    /// <summary>Takes an outbox row away after its effect was run.</summary>
    /// <param name="id">The row.</param>
    ValueTask RemoveOutboxAsync(string id);

    /// <summary>Notes that an outbox row failed once more, and gives it back; nothing when it is held by another by now.</summary>
    /// <param name="id">The row.</param>
    /// <param name="lease">The lease under which it failed.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="notBefore">When to try again.</param>
    ValueTask FailOutboxAsync(string id, Lease lease, string error, Instant notBefore);

    /// <summary>Adds a public notice; the same id again changes nothing.</summary>
    /// <param name="notice">The notice.</param>
    ValueTask AddNoticeAsync(PublicNotice notice);

    /// <summary>Adds an entry of a rating list; the same id again changes nothing.</summary>
    /// <param name="entry">The entry.</param>
    ValueTask AddRatingAsync(RatingEntry entry);

    /// <summary>Ends an entry of a rating list; nothing when it ended already.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="at">When.</param>
    /// <param name="exit">The way out it went.</param>
    ValueTask EndRatingAsync(string id, Instant at, string exit);

    /// <summary>Adds a signed checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    ValueTask AddCheckpointAsync(Checkpoint checkpoint);

    /// <summary>Sets a person's credential.</summary>
    /// <param name="credential">The credential.</param>
    ValueTask SaveCredentialAsync(Credential credential);

    /// <summary>Adds a personal access token, or replaces the one with the same id.</summary>
    /// <param name="token">The token.</param>
    ValueTask SaveAccessTokenAsync(AccessToken token);

    /// <summary>Notes that an occurrence of a recurring start was dealt with.</summary>
    /// <param name="start">The occurrence.</param>
    /// <exception cref="VersionConflictException">It was dealt with before.</exception>
    ValueTask AddRecurringStartAsync(RecurringStart start);

    /// <summary>Records a look at personal data, chained to the look before.</summary>
    /// <param name="look">The look.</param>
    ValueTask AddLookAsync(Look look);

    /// <summary>Keeps failed tries to sign in.</summary>
    /// <param name="guesses">The tries; none takes them away.</param>
    ValueTask SaveGuessesAsync(Guesses guesses);

    /// <summary>Records what happened to a sign-in, and lets records older than a moment go.</summary>
    /// <param name="record">What happened.</param>
    /// <param name="keepSince">Records before this moment are deleted.</param>
    ValueTask AddSignInAsync(SignInRecord record, Instant keepSince);

    /// <summary>Records a change of the organisation, chained to the change before.</summary>
    /// <param name="change">The change.</param>
    ValueTask AddOrganisationChangeAsync(OrganisationChange change);

    /// <summary>Adds a version of a reference list, chained to the version before.</summary>
    /// <param name="publication">The version.</param>
    /// <returns>The version as it was added, with its number.</returns>
    ValueTask<ListVersionHead> AddListVersionAsync(ListPublication publication);

    /// <summary>Replaces all rows of a case in ledgers and indicators; beside a step, when they are made anew.</summary>
    /// <param name="id">The case.</param>
    /// <param name="rows">The rows of its ledgers.</param>
    /// <param name="counted">What is counted of it.</param>
    ValueTask ReplaceLedgersAsync(CaseId id, ImmutableArray<LedgerRow> rows, ImmutableArray<IndicatorRow> counted);

    /// <summary>Adds a batch with its cases.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="items">Its cases.</param>
    ValueTask AddMoveBatchAsync(MoveBatch batch, ImmutableArray<MoveItem> items);

    /// <summary>As <see cref="LoadToChangeAsync"/>, for a batch; null when there is none.</summary>
    /// <param name="id">The batch.</param>
    ValueTask<MoveBatch?> LoadMoveBatchToChangeAsync(string id);

    /// <summary>Saves how far a batch is.</summary>
    /// <param name="batch">The batch.</param>
    ValueTask SaveMoveBatchAsync(MoveBatch batch);

    /// <summary>As <see cref="LoadToChangeAsync"/>, for one case of a batch; null when there is none.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="position">Its place in the batch.</param>
    ValueTask<MoveItem?> LoadMoveItemToChangeAsync(string batch, int position);

    /// <summary>Saves what became of one case of a batch.</summary>
    /// <param name="item">The case.</param>
    ValueTask SaveMoveItemAsync(MoveItem item);

    /// <summary>Replaces all logs of visits of a case; beside a step, when they are made anew.</summary>
    /// <param name="id">The case.</param>
    /// <param name="logs">The logs, each from its beginning.</param>
    ValueTask ReplaceVisitLogsAsync(CaseId id, ImmutableArray<VisitLog> logs);
}
