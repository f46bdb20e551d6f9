using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.AccessTokens;
using CaseFlow.Storage.Accounts;
using CaseFlow.Storage.Awaiting;
using CaseFlow.Storage.Backtests;
using CaseFlow.Storage.Cases;
using CaseFlow.Storage.Credentials;
using CaseFlow.Storage.Definitions;
using CaseFlow.Storage.Drafts;
using CaseFlow.Storage.Figures;
using CaseFlow.Storage.Files;
using CaseFlow.Storage.Inbox;
using CaseFlow.Storage.Incidents;
using CaseFlow.Storage.Journal;
using CaseFlow.Storage.Ledgers;
using CaseFlow.Storage.Lists;
using CaseFlow.Storage.Looks;
using CaseFlow.Storage.Moves;
using CaseFlow.Storage.Notices;
using CaseFlow.Storage.Notifications;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Outbox;
using CaseFlow.Storage.Personal;
using CaseFlow.Storage.ProcedureDrafts;
using CaseFlow.Storage.Processes;
using CaseFlow.Storage.Ratings;
using CaseFlow.Storage.Receipts;
using CaseFlow.Storage.Recurring;
using CaseFlow.Storage.Reference;
using CaseFlow.Storage.Sequences;
using CaseFlow.Storage.SignIns;
using CaseFlow.Storage.Sql;
using CaseFlow.Storage.Timers;
using CaseFlow.Storage.Visits;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage;

/// <summary>
/// One transaction's view of the store, the same for every database. What each step needs is plain SQL, prepared once; lists that
/// people ask for go through the EF model, which is only built when the first of them is asked for.
/// </summary>
internal sealed class StoreSession(Statements sql, Func<Statements, CaseFlowDbContext> open, OrganisationCache organisations) : IWriteSession, IStoreFigures, IAsyncDisposable
{
    private CaseFlowDbContext? _db;

    private CaseFlowDbContext Db
    {
        get
        {
            if (_db is null)
            {
                _db = open(sql);
                _db.Database.UseTransaction(sql.Transaction);
            }

            return _db;
        }
    }

    public ValueTask<CaseUnit?> LoadCaseAsync(CaseId id) => LoadAsync(id, toChange: false);

    public ValueTask<CaseUnit?> LoadToChangeAsync(CaseId id) => LoadAsync(id, toChange: true);

    public ValueTask<CaseId?> FindCaseAsync(string number) => new CaseTable(sql).FindAsync(number);

    public ValueTask<ImmutableArray<JournalEntry>> LoadJournalAsync(CaseId id, long fromSequence) => new JournalTable(sql).LoadAsync(id, fromSequence);

    public ValueTask<InboxPage> LoadInboxAsync(InboxQuery query) => new InboxTable(sql).LoadPageAsync(query);

    public ValueTask<InboxRow?> LoadTaskAsync(TaskId id) => new InboxTable(sql).LoadAsync(id);

    public ValueTask<TaskDraft?> LoadDraftAsync(TaskId task, string person) => new DraftTable(sql).LoadAsync(task, person);

    public ValueTask<CasePage> ListCasesAsync(CaseQuery query) => new CaseListing(sql, query).RunAsync();

    public async ValueTask<ImmutableArray<LikeRow>> ListLikeAsync(LikeQuery query) => [.. await LikeListing.RunAsync(sql, query)];

    public ValueTask<Organisation> LoadOrganisationAsync() => new OrganisationTable(sql, organisations).LoadAsync();

    public ValueTask<ProcedureVersion?> LoadVersionAsync(string hash) => new DefinitionTable(sql).LoadAsync(hash);

    public ValueTask<ImmutableArray<ProcedureVersionHead>> ListVersionsAsync() => new DefinitionTable(sql).ListAsync();

    public ValueTask<ProcedureDraft?> LoadProcedureDraftAsync(string id) => new ProcedureDraftTable(sql).LoadAsync(id);

    public ValueTask<ImmutableArray<ProcedureDraftHead>> ListProcedureDraftsAsync(string? mechanism, int take) =>
        new ProcedureDraftTable(sql).ListAsync(mechanism, take);

    public ValueTask<bool> HasProcedureDraftAsync(string mechanism, string hash) => new ProcedureDraftTable(sql).HasAsync(mechanism, hash);

    public ValueTask<ImmutableArray<ProcedureDraftEntry>> ListProcedureDraftEntriesAsync(string id) => new ProcedureDraftTable(sql).ListEntriesAsync(id);

    public ValueTask<BacktestRow?> LoadBacktestAsync(string id) => new BacktestTable(sql).LoadAsync(id);

    public ValueTask<ImmutableArray<BacktestRow>> ListBacktestsAsync(string? draft, bool running, int take) => new BacktestTable(sql).ListAsync(draft, running, take);

    public ValueTask<ImmutableArray<BacktestItem>> ListBacktestItemsAsync(string id, string? outcome, int after, int take) =>
        new BacktestTable(sql).ListItemsAsync(id, outcome, after, take);

    public ValueTask<string?> LoadReferenceAsync(string kind) => new ReferenceTable(sql).LoadAsync(kind);

    public ValueTask<ListVersionHead?> FindListVersionAsync(string list, Instant moment) => new ListVersionTable(sql).FindAsync(list, moment);

    public ValueTask<ImmutableArray<ListVersionHead>> ListVersionsForAsync(Instant registeredAt) => new ListVersionTable(sql).ListForAsync(registeredAt);

    public ValueTask<string?> LoadListContentAsync(string list, long number) => new ListVersionTable(sql).LoadContentAsync(list, number);

    public ValueTask<ImmutableArray<ListVersionHead>> ListListVersionsAsync(string? list) => new ListVersionTable(sql).ListAsync(list);

    public ValueTask<string?> LoadPersonalAsync(CaseId id, string name) => new PersonalTable(sql).LoadAsync(id, name);

    public ValueTask<StoredFile?> LoadFileAsync(string id) => new FileTable(sql).LoadAsync(id);

    public ValueTask<ImmutableArray<NotificationRow>> LoadNotificationsAsync(string recipient, int take) => Db.ListNotificationsAsync(recipient, take);

    public ValueTask<ImmutableArray<IncidentRow>> ListIncidentsAsync(int take) => Db.ListIncidentsAsync(take);

    public ValueTask<string?> FindReceiptAsync(string key) => new ReceiptTable(sql).FindAsync(key);

    public ValueTask<ImmutableArray<AwaitingProcess>> ListAwaitingProcessesAsync(string topic) => new AwaitedTable(sql).ListProcessesAsync(topic);

    public ValueTask<ImmutableArray<AwaitedRow>> ListAwaitingAsync(string topic, AwaitingProcess awaiting, ImmutableArray<string> matches, int take) =>
        new AwaitedTable(sql).ListAsync(topic, awaiting, matches, take);

    public ValueTask<ImmutableArray<CaseId>> ListAwaitingCasesAsync(string topic) => new AwaitedTable(sql).ListCasesAsync(topic);

    public ValueTask<Account?> LoadAccountAsync(string id) => new AccountTable(sql).LoadAsync(id, toChange: false);

    public ValueTask<Account?> LoadAccountToChangeAsync(string id) => new AccountTable(sql).LoadAsync(id, toChange: true);

    public ValueTask<ImmutableArray<Account>> ListAccountsAsync() => new AccountTable(sql).ListAsync();

    public ValueTask<ImmutableArray<AccountLine>> ListPostingsAsync(string account, Instant? from, Instant? before, int take) =>
        new AccountTable(sql).ListPostingsAsync(account, from, before, take);

    public ValueTask<ImmutableArray<AccountEntry>> ListAccountEntriesAsync(CaseId id) => new AccountTable(sql).ListEntriesAsync(id);

    public ValueTask<long> LoadBalanceAsync(string account, Instant before) => new AccountTable(sql).LoadBalanceAsync(account, before);

    public ValueTask<ImmutableDictionary<string, Instant>> ListLastRecurringStartsAsync(string mechanism, string start) =>
        new RecurringStartTable(sql).ListLastAsync(mechanism, start);

    public ValueTask<bool> FindRecurringStartAsync(string mechanism, string start, string unit, Instant occurrence) =>
        new RecurringStartTable(sql).FindAsync(mechanism, start, unit, occurrence);

    public ValueTask<ImmutableArray<RecurringStartRow>> ListRecurringStartsAsync(string mechanism, string start, int take) =>
        new RecurringStartTable(sql).ListAsync(mechanism, start, take);

    public ValueTask AddRecurringStartAsync(RecurringStart start) => new RecurringStartTable(sql).AddAsync(start);

    public ValueTask<Instant?> NextTimerAsync() => new TimerTable(sql).NextAsync();

    public ValueTask<ImmutableArray<Checkpoint>> ListCheckpointsAsync() => new CheckpointTable(sql).ListAsync();

    public ValueTask<Checkpoint?> LoadLastCheckpointAsync() => new CheckpointTable(sql).LoadLastAsync();

    public ValueTask<ImmutableArray<CaseHead>> ListHeadsAsync(long afterCheckpoint) => new CheckpointTable(sql).ListHeadsAsync(afterCheckpoint);

    public ValueTask<Credential?> FindCredentialAsync(string person) => new CredentialTable(sql).FindAsync(person);

    public ValueTask<Guesses?> FindGuessesAsync(string key) => new GuessesTable(sql).FindAsync(key);

    public ValueTask<ImmutableArray<SignInRecord>> ListSignInsAsync(string person, int take) => new SignInTable(sql).ListAsync(person, take);

    public ValueTask<long> LoadOrganisationVersionAsync() => new OrganisationChangeTable(sql).VersionAsync();

    public ValueTask<ImmutableArray<OrganisationChangeEntry>> ListOrganisationChangesAsync(ImmutableArray<string> subjects, long after, int skip, int take) =>
        new OrganisationChangeTable(sql).ListAsync(subjects, after, skip, take);

    public ValueTask<ImmutableArray<OpenRole>> ListOpenRolesAsync() => new OpenRoleQueries(sql).ListRolesAsync();

    public ValueTask<ImmutableArray<TaskId>> ListTasksAsync(OpenRole role, int take) => new OpenRoleQueries(sql).ListTasksAsync(role, take);

    public ValueTask<ImmutableArray<EmptyRole>> ListEmptyRolesAsync() => new OpenRoleQueries(sql).ListEmptyAsync();

    public ValueTask<ImmutableArray<PublicNotice>> ListNoticesAsync(DateOnly day, int skip, int take) => new PublicNoticeTable(sql).ListAsync(day, skip, take);

    public ValueTask<PublicNotice?> FindNoticeAsync(string id) => new PublicNoticeTable(sql).FindAsync(id);

    public ValueTask<ImmutableArray<RatingEntry>> ListRatingsAsync(string? list, bool open, int take) => new RatingEntryTable(sql).ListAsync(list, open, take);

    public ValueTask AddNoticeAsync(PublicNotice notice) => new PublicNoticeTable(sql).AddAsync(notice);

    public ValueTask AddRatingAsync(RatingEntry entry) => new RatingEntryTable(sql).AddAsync(entry);

    public ValueTask EndRatingAsync(string id, Instant at, string exit) => new RatingEntryTable(sql).EndAsync(id, at, exit);

    public ValueTask<AccessToken?> FindAccessTokenAsync(string digest) => new AccessTokenTable(sql).FindAsync(digest);

    public ValueTask<AccessToken?> LoadAccessTokenAsync(string id) => new AccessTokenTable(sql).LoadAsync(id);

    public ValueTask<ImmutableArray<AccessToken>> ListAccessTokensAsync(string person) => new AccessTokenTable(sql).ListAsync(person);

    public ValueTask SaveAccessTokenAsync(AccessToken token) => new AccessTokenTable(sql).SaveAsync(token);

    public ValueTask<ImmutableArray<LedgerLine>> ListLedgerAsync(LedgerQuery query) => new LedgerListing(sql, query).ListAsync();

    public ValueTask<LedgerSums> SumLedgerAsync(LedgerQuery query, ImmutableArray<string> columns) => new LedgerListing(sql, query).SumAsync(columns);

    public ValueTask<ImmutableArray<IndicatorCount>> CountIndicatorsAsync(IndicatorQuery query) => new IndicatorListing(sql, query).CountAsync();

    public ValueTask<ImmutableArray<IndicatorLine>> ListIndicatorCasesAsync(
        string mechanism, string indicator, IndicatorPart part, IndicatorQuery query, LedgerCursor? after, int take) =>
        new IndicatorListing(sql, query).ListAsync(mechanism, indicator, part, after, take);

    public ValueTask<ImmutableArray<CaseCount>> CountByCategoryAsync(CaseReach reach, Instant from, Instant before) =>
        new CaseCounting(sql, reach, from, before).ByCategoryAsync();

    public ValueTask<ImmutableArray<CaseCount>> CountByUnitAsync(ImmutableArray<string> units, CaseReach reach, Instant from, Instant before) =>
        new CaseCounting(sql, reach, from, before).ByUnitAsync(units);

    public ValueTask ReadVisitLogsAsync(VisitLogQuery query, Action<string> each) => new VisitLogTable(sql).ReadAsync(query, each);

    public ValueTask<ImmutableArray<CaseId>> ListUnloggedAsync(CaseId after, int take) => new VisitLogTable(sql).ListMissingAsync(after, take);

    public ValueTask ReplaceVisitLogsAsync(CaseId id, ImmutableArray<VisitLog> logs) => new VisitLogTable(sql).ReplaceAsync(id, logs);

    public ValueTask ReplaceLedgersAsync(CaseId id, ImmutableArray<LedgerRow> rows, ImmutableArray<IndicatorRow> counted) =>
        new LedgerTable(sql).ReplaceAsync(id, rows, counted);

    public ValueTask<long> NextAsync(string name) => new SequenceTable(sql).NextAsync(name);

    public ValueTask SaveStepAsync(CaseStep step) => StepWriting.SaveAsync(sql, step);

    public ValueTask AddReceiptAsync(string key, string result, Instant at) => new ReceiptTable(sql).AddAsync(key, result, at);

    public ValueTask SaveDraftAsync(TaskDraft draft) => new DraftTable(sql).SaveAsync(draft);

    public ValueTask AddFileAsync(StoredFile file) => new FileTable(sql).AddAsync(file);

    public ValueTask AddVersionAsync(ProcedureVersion version) => new DefinitionTable(sql).AddAsync(version);

    public ValueTask HoldProcedureAsync(string mechanism) => new DefinitionTable(sql).HoldAsync(mechanism);

    public ValueTask<ProcedureDraft?> LoadProcedureDraftToChangeAsync(string id) => new ProcedureDraftTable(sql).LoadToChangeAsync(id);

    public ValueTask SaveProcedureDraftAsync(ProcedureDraftHead head, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> changed) =>
        new ProcedureDraftTable(sql).SaveAsync(head, changed);

    public ValueTask AddProcedureDraftEntryAsync(string id, ProcedureDraftEntry entry) => new ProcedureDraftTable(sql).AddEntryAsync(id, entry);

    public ValueTask SaveBacktestAsync(BacktestRow row) => new BacktestTable(sql).SaveAsync(row);

    public ValueTask SaveBacktestItemAsync(string id, BacktestItem item) => new BacktestTable(sql).SaveItemAsync(id, item);

    public ValueTask SaveOrganisationAsync(Organisation organisation) => new OrganisationTable(sql, organisations).SaveAsync(organisation);

    public ValueTask SaveReferenceAsync(string kind, string content) => new ReferenceTable(sql).SaveAsync(kind, content);

    public ValueTask AddNotificationAsync(NotificationRow row) => new NotificationTable(sql).AddAsync(row);

    public ValueTask<ImmutableArray<TimerRow>> ClaimDueTimersAsync(Instant now, Lease lease, int take) => new TimerTable(sql).ClaimDueAsync(now, lease, take);

    public ValueTask<bool> HoldTimerAsync(TimerKey key, Lease lease) => new TimerTable(sql).HoldAsync(key, lease);

    public ValueTask ReleaseTimerAsync(TimerKey key, Lease lease) => new TimerTable(sql).ReleaseAsync(key, lease);

    public ValueTask<ImmutableArray<OutboxRow>> ClaimOutboxAsync(Instant now, Lease lease, int take) => new OutboxTable(sql).ClaimAsync(now, lease, take);

    public ValueTask<bool> HoldOutboxAsync(string id, Lease lease) => new OutboxTable(sql).HoldAsync(id, lease);

    public ValueTask AddOutboxAsync(OutboxRow row) => new OutboxTable(sql).AddAsync(row);

    public ValueTask RemoveOutboxAsync(string id) => new OutboxTable(sql).RemoveAsync(id);

    public ValueTask FailOutboxAsync(string id, Lease lease, string error, Instant notBefore) => new OutboxTable(sql).FailAsync(id, lease, error, notBefore);

    public ValueTask AddCheckpointAsync(Checkpoint checkpoint) => new CheckpointTable(sql).AddAsync(checkpoint);

    public ValueTask SaveCredentialAsync(Credential credential) => new CredentialTable(sql).SaveAsync(credential);

    public ValueTask AddLookAsync(Look look) => new LookTable(sql).AddAsync(look);

    public ValueTask SaveGuessesAsync(Guesses guesses) => new GuessesTable(sql).SaveAsync(guesses);

    public ValueTask AddSignInAsync(SignInRecord record, Instant keepSince) => new SignInTable(sql).AddAsync(record, keepSince);

    public ValueTask AddOrganisationChangeAsync(OrganisationChange change) => new OrganisationChangeTable(sql).AddAsync(change);

    public ValueTask<ListVersionHead> AddListVersionAsync(ListPublication publication) => new ListVersionTable(sql).AddAsync(publication);

    public ValueTask<ImmutableArray<RunningCase>> ListRunningAsync(string mechanism, string hash) => new MoveTable(sql).ListRunningAsync(mechanism, hash);

    public ValueTask<MoveBatch?> LoadMoveBatchAsync(string id) => new MoveTable(sql).LoadAsync(id);

    public ValueTask<ImmutableArray<MoveBatch>> ListMoveBatchesAsync(string? mechanism, bool atWork, int take) => new MoveTable(sql).ListAsync(mechanism, atWork, take);

    public ValueTask<ImmutableArray<MoveItem>> ListMoveItemsAsync(string batch, MoveItemState? state, int after, int take) =>
        new MoveTable(sql).ListItemsAsync(batch, state, after, take);

    public ValueTask<ImmutableDictionary<MoveItemState, int>> CountMoveItemsAsync(string batch) => new MoveTable(sql).CountItemsAsync(batch);

    public ValueTask AddMoveBatchAsync(MoveBatch batch, ImmutableArray<MoveItem> items) => new MoveTable(sql).AddAsync(batch, items);

    public ValueTask<MoveBatch?> LoadMoveBatchToChangeAsync(string id) => new MoveTable(sql).LoadToChangeAsync(id);

    public ValueTask SaveMoveBatchAsync(MoveBatch batch) => new MoveTable(sql).SaveAsync(batch);

    public ValueTask<MoveItem?> LoadMoveItemToChangeAsync(string batch, int position) => new MoveTable(sql).LoadItemToChangeAsync(batch, position);

    public ValueTask SaveMoveItemAsync(MoveItem item) => new MoveTable(sql).SaveAsync(item);

    public ValueTask<StoreFigures> LoadFiguresAsync(Instant now) => new FigureQueries(sql).LoadAsync(now);

    public ValueTask DisposeAsync() => _db?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async ValueTask<CaseUnit?> LoadAsync(CaseId id, bool toChange) =>
        await new CaseTable(sql).LoadAsync(id, toChange) is { } found
            ? new CaseUnit(found.Case, await new ProcessTable(sql).LoadAsync(id), found.Head, found.Version)
            : null;
}
