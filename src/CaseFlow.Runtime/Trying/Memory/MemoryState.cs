using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

/// <summary>Everything a store holds, immutable, so that a failed transaction leaves no trace.</summary>
internal sealed record MemoryState
{
    public ImmutableSortedDictionary<long, CaseUnit> Cases { get; init; } = ImmutableSortedDictionary<long, CaseUnit>.Empty;

    public ImmutableDictionary<CaseId, ImmutableArray<JournalEntry>> Journals { get; init; } = ImmutableDictionary<CaseId, ImmutableArray<JournalEntry>>.Empty;

    public ImmutableDictionary<TaskId, InboxRow> Inbox { get; init; } = ImmutableDictionary<TaskId, InboxRow>.Empty;

    public ImmutableDictionary<(TaskId Task, string Person), TaskDraft> Drafts { get; init; } = ImmutableDictionary<(TaskId Task, string Person), TaskDraft>.Empty;

    public ImmutableDictionary<TimerKey, TimerRow> Timers { get; init; } = ImmutableDictionary<TimerKey, TimerRow>.Empty;

    public ImmutableDictionary<AwaitedKey, AwaitedRow> Awaited { get; init; } = ImmutableDictionary<AwaitedKey, AwaitedRow>.Empty;

    public ImmutableSortedDictionary<string, OutboxRow> Outbox { get; init; } = ImmutableSortedDictionary<string, OutboxRow>.Empty;

    public ImmutableDictionary<IncidentKey, IncidentRow> Incidents { get; init; } = ImmutableDictionary<IncidentKey, IncidentRow>.Empty;

    public ImmutableDictionary<(CaseId, string), PersonalValue> Personal { get; init; } = ImmutableDictionary<(CaseId, string), PersonalValue>.Empty;

    public ImmutableSortedDictionary<string, Account> Accounts { get; init; } = ImmutableSortedDictionary.Create<string, Account>(StringComparer.Ordinal);

    public ImmutableArray<AccountEntry> AccountEntries { get; init; } = [];

    public ImmutableArray<AccountPosting> AccountPostings { get; init; } = [];

    public ImmutableDictionary<LedgerRowKey, LedgerRow> LedgerRows { get; init; } = ImmutableDictionary<LedgerRowKey, LedgerRow>.Empty;

    public ImmutableArray<VisitLog> VisitLogs { get; init; } = [];

    public ImmutableDictionary<IndicatorRowKey, IndicatorRow> Counted { get; init; } = ImmutableDictionary<IndicatorRowKey, IndicatorRow>.Empty;

    public ImmutableDictionary<string, string> Receipts { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, long> Sequences { get; init; } = ImmutableDictionary<string, long>.Empty;

    public ImmutableDictionary<string, StoredFile> Files { get; init; } = ImmutableDictionary<string, StoredFile>.Empty;

    public ImmutableDictionary<string, string> References { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableSortedDictionary<string, NotificationRow> Notifications { get; init; } = ImmutableSortedDictionary<string, NotificationRow>.Empty;

    public ImmutableSortedDictionary<string, PublicNotice> Notices { get; init; } = ImmutableSortedDictionary<string, PublicNotice>.Empty;

    public ImmutableSortedDictionary<string, RatingEntry> Ratings { get; init; } = ImmutableSortedDictionary<string, RatingEntry>.Empty;

    public ImmutableDictionary<string, Credential> Credentials { get; init; } = ImmutableDictionary<string, Credential>.Empty;

    public ImmutableDictionary<string, AccessToken> AccessTokens { get; init; } = ImmutableDictionary<string, AccessToken>.Empty;

    public ImmutableDictionary<string, Guesses> Guesses { get; init; } = ImmutableDictionary<string, Guesses>.Empty;

    public ImmutableArray<SignInRecord> SignIns { get; init; } = [];

    public ImmutableArray<OrganisationChangeEntry> Changes { get; init; } = [];

    public ImmutableArray<RecurringStart> RecurringStarts { get; init; } = [];

    public ImmutableArray<ProcedureVersion> Versions { get; init; } = [];

    public ImmutableArray<Checkpoint> Checkpoints { get; init; } = [];

    public ImmutableArray<Look> Looks { get; init; } = [];

    public Organisation Organisation { get; init; } = Organisation.Empty;

    public ImmutableDictionary<string, BacktestRow> Backtests { get; init; } = ImmutableDictionary<string, BacktestRow>.Empty;

    public ImmutableDictionary<(string Id, int Number), BacktestItem> BacktestItems { get; init; } = ImmutableDictionary<(string Id, int Number), BacktestItem>.Empty;

    public ImmutableSortedDictionary<string, ProcedureDraft> ProcedureDrafts { get; init; } = ImmutableSortedDictionary.Create<string, ProcedureDraft>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, MoveBatch> MoveBatches { get; init; } = ImmutableSortedDictionary.Create<string, MoveBatch>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<(string Batch, int Position), MoveItem> MoveItems { get; init; } = ImmutableSortedDictionary<(string Batch, int Position), MoveItem>.Empty;

    public ImmutableArray<(string Draft, ProcedureDraftEntry Entry)> ProcedureDraftEntries { get; init; } = [];

    public ImmutableArray<ListVersionRecord> ListVersions { get; init; } = [];
}
