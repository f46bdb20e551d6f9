using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
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

    /// <summary>The draft of a person for an open task; null when there is none.</summary>
    /// <param name="task">The task.</param>
    /// <param name="person">The person.</param>
    ValueTask<TaskDraft?> LoadDraftAsync(TaskId task, string person);

    /// <summary>Cases by filter, newest first.</summary>
    /// <param name="query">The filter.</param>
    ValueTask<CasePage> ListCasesAsync(CaseQuery query);

    /// <summary>Open cases that share a word or the category with a matter at the same place, newest first.</summary>
    /// <param name="query">The matter.</param>
    ValueTask<ImmutableArray<LikeRow>> ListLikeAsync(LikeQuery query);

    /// <summary>The organisation as it is now.</summary>
    ValueTask<Organisation> LoadOrganisationAsync();

    /// <summary>The newest published version with a content; null when there is none.</summary>
    /// <param name="hash">The content hash.</param>
    ValueTask<ProcedureVersion?> LoadVersionAsync(string hash);

    /// <summary>The published versions of all procedures without content, newest first.</summary>
    ValueTask<ImmutableArray<ProcedureVersionHead>> ListVersionsAsync();

    /// <summary>A draft of a procedure; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    ValueTask<ProcedureDraft?> LoadProcedureDraftAsync(string id);

    /// <summary>Drafts of procedures without content, those changed last first.</summary>
    /// <param name="mechanism">Only those of this mechanism; null for all.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<ProcedureDraftHead>> ListProcedureDraftsAsync(string? mechanism, int take);

    /// <summary>Whether a draft of a mechanism was ever opened with a content.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="hash">The content hash.</param>
    ValueTask<bool> HasProcedureDraftAsync(string mechanism, string hash);

    /// <summary>What happened to a draft, oldest first.</summary>
    /// <param name="id">Its id.</param>
    ValueTask<ImmutableArray<ProcedureDraftEntry>> ListProcedureDraftEntriesAsync(string id);

    /// <summary>A backtest; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    ValueTask<BacktestRow?> LoadBacktestAsync(string id);

    /// <summary>Backtests, newest first.</summary>
    /// <param name="draft">Only those of this draft; null for all.</param>
    /// <param name="running">Only those that run.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<BacktestRow>> ListBacktestsAsync(string? draft, bool running, int take);

    /// <summary>What a backtest found, by number.</summary>
    /// <param name="id">The backtest.</param>
    /// <param name="outcome">Only those with this outcome; <c>late</c> for those that are late now; null for all.</param>
    /// <param name="after">Only those with a larger number.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<BacktestItem>> ListBacktestItemsAsync(string id, string? outcome, int after, int take);

    /// <summary>Reference data of a kind (calendar); null when there is none.</summary>
    /// <param name="kind">The kind.</param>
    ValueTask<string?> LoadReferenceAsync(string kind);

    /// <summary>
    /// The version of a reference list in force at a moment: of those published and effective by then, the one with the greatest number; null
    /// when there is none.
    /// </summary>
    /// <param name="list">The list's id.</param>
    /// <param name="moment">The moment.</param>
    ValueTask<ListVersionHead?> FindListVersionAsync(string list, Instant moment);

    /// <summary>
    /// Of every reference list the version for what was registered at a moment, by list: the one in force then, or the first for what is older
    /// than the list.
    /// </summary>
    /// <param name="registeredAt">The moment.</param>
    ValueTask<ImmutableArray<ListVersionHead>> ListVersionsForAsync(Instant registeredAt);

    /// <summary>The content of a version of a reference list; null when there is no such version.</summary>
    /// <param name="list">The list's id.</param>
    /// <param name="number">The version's number.</param>
    ValueTask<string?> LoadListContentAsync(string list, long number);

    /// <summary>The versions of reference lists without content, by list and then newest first.</summary>
    /// <param name="list">Only those of this list; null for all.</param>
    ValueTask<ImmutableArray<ListVersionHead>> ListListVersionsAsync(string? list);

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

    /// <summary>The last occurrence of a recurring start that was dealt with, by unit.</summary>
    /// <param name="mechanism">The procedure.</param>
    /// <param name="start">The start event.</param>
    ValueTask<ImmutableDictionary<string, Instant>> ListLastRecurringStartsAsync(string mechanism, string start);

    /// <summary>Whether an occurrence of a recurring start was dealt with.</summary>
    /// <param name="mechanism">The procedure.</param>
    /// <param name="start">The start event.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="occurrence">The occurrence.</param>
    ValueTask<bool> FindRecurringStartAsync(string mechanism, string start, string unit, Instant occurrence);

    /// <summary>What became of the last occurrences of a recurring start at every unit, the newest occurrence first, then by unit.</summary>
    /// <param name="mechanism">The procedure.</param>
    /// <param name="start">The start event.</param>
    /// <param name="take">How many occurrences at most; each may have many units.</param>
    ValueTask<ImmutableArray<RecurringStartRow>> ListRecurringStartsAsync(string mechanism, string start, int take);

    /// <summary>The soonest due moment of any timer; null without timers.</summary>
    ValueTask<Instant?> NextTimerAsync();

    /// <summary>The processes of which instances wait for something.</summary>
    /// <param name="topic">The digest of what is waited for.</param>
    ValueTask<ImmutableArray<AwaitingProcess>> ListAwaitingProcessesAsync(string topic);

    /// <summary>Places that wait for something, the oldest first for each value.</summary>
    /// <param name="topic">The digest of what is waited for.</param>
    /// <param name="awaiting">Only instances of this process.</param>
    /// <param name="matches">Only places found by one of these values; empty text for those that know no correlation key.</param>
    /// <param name="take">At most this many for each value.</param>
    ValueTask<ImmutableArray<AwaitedRow>> ListAwaitingAsync(string topic, AwaitingProcess awaiting, ImmutableArray<string> matches, int take);

    /// <summary>The cases that wait for something, by id.</summary>
    /// <param name="topic">The digest of what is waited for.</param>
    ValueTask<ImmutableArray<CaseId>> ListAwaitingCasesAsync(string topic);

    /// <summary>An account; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    ValueTask<Account?> LoadAccountAsync(string id);

    /// <summary>All accounts but those of the world outside, by id.</summary>
    ValueTask<ImmutableArray<Account>> ListAccountsAsync();

    /// <summary>Lines of an account's statement, oldest first.</summary>
    /// <param name="account">The account's id.</param>
    /// <param name="from">Only from this moment on; null for the beginning.</param>
    /// <param name="before">Only before this moment; null for all.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<AccountLine>> ListPostingsAsync(string account, Instant? from, Instant? before, int take);

    /// <summary>The account entries of a case with their lines, oldest first.</summary>
    /// <param name="id">The case.</param>
    ValueTask<ImmutableArray<AccountEntry>> ListAccountEntriesAsync(CaseId id);

    /// <summary>What an account held just before a moment, in fen; 0 before its first posting.</summary>
    /// <param name="account">The account's id.</param>
    /// <param name="before">The moment.</param>
    ValueTask<long> LoadBalanceAsync(string account, Instant before);

    /// <summary>Checkpoints, oldest first.</summary>
    ValueTask<ImmutableArray<Checkpoint>> ListCheckpointsAsync();

    /// <summary>The newest checkpoint; null before the first.</summary>
    ValueTask<Checkpoint?> LoadLastCheckpointAsync();

    /// <summary>Heads of all cases whose journal grew after a checkpoint.</summary>
    /// <param name="afterCheckpoint">The checkpoint's number; 0 for all cases.</param>
    ValueTask<ImmutableArray<CaseHead>> ListHeadsAsync(long afterCheckpoint);

    /// <summary>How a person signs in; null when no password is set.</summary>
    /// <param name="person">The person's id.</param>
    ValueTask<Credential?> FindCredentialAsync(string person);

    /// <summary>Failed tries to sign in; null when there are none.</summary>
    /// <param name="key">The hash of the sign-in name or address.</param>
    ValueTask<Guesses?> FindGuessesAsync(string key);

    /// <summary>What happened to a person's sign-in, newest first.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<SignInRecord>> ListSignInsAsync(string person, int take);

    /// <summary>The number of the newest change of the organisation; 0 before the first.</summary>
    ValueTask<long> LoadOrganisationVersionAsync();

    /// <summary>Changes of the organisation, newest first.</summary>
    /// <param name="subjects">Only changes of these; empty for all.</param>
    /// <param name="after">Only changes with a larger number than this.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<OrganisationChangeEntry>> ListOrganisationChangesAsync(ImmutableArray<string> subjects, long after, int skip, int take);

    /// <summary>Every role at a unit that open tasks wait for, once for each who claimed some of them.</summary>
    ValueTask<ImmutableArray<OpenRole>> ListOpenRolesAsync();

    /// <summary>Open tasks of a role at a unit.</summary>
    /// <param name="role">The role, the unit, and who claimed them.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<TaskId>> ListTasksAsync(OpenRole role, int take);

    /// <summary>Open tasks with an incident that says nobody holds their role.</summary>
    ValueTask<ImmutableArray<EmptyRole>> ListEmptyRolesAsync();

    /// <summary>A personal access token by the digest of its secret, whatever its state; null when there is none.</summary>
    /// <param name="digest">SHA-256 of the secret, hexadecimal, lower case.</param>
    ValueTask<AccessToken?> FindAccessTokenAsync(string digest);

    /// <summary>A personal access token by its id, whatever its state; null when there is none.</summary>
    /// <param name="id">The token's id.</param>
    ValueTask<AccessToken?> LoadAccessTokenAsync(string id);

    /// <summary>Public notices that are shown on a day, newest first.</summary>
    /// <param name="day">The day.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<PublicNotice>> ListNoticesAsync(DateOnly day, int skip, int take);

    /// <summary>A public notice, whether it is still shown or not; null when there is none.</summary>
    /// <param name="id">The notice.</param>
    ValueTask<PublicNotice?> FindNoticeAsync(string id);

    /// <summary>Entries of a rating list, newest first.</summary>
    /// <param name="list">The list; null for all.</param>
    /// <param name="open">True for those still there, false for all.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<RatingEntry>> ListRatingsAsync(string? list, bool open, int take);

    /// <summary>All personal access tokens of a person, newest first.</summary>
    /// <param name="person">The person.</param>
    ValueTask<ImmutableArray<AccessToken>> ListAccessTokensAsync(string person);

    /// <summary>Rows of a ledger by filter, newest registration first.</summary>
    /// <param name="query">The filter.</param>
    ValueTask<ImmutableArray<LedgerLine>> ListLedgerAsync(LedgerQuery query);

    /// <summary>How many rows of a ledger there are by filter, and what columns of numbers come to.</summary>
    /// <param name="query">The filter; page and cursor do not count.</param>
    /// <param name="columns">Ids of columns that hold numbers.</param>
    ValueTask<LedgerSums> SumLedgerAsync(LedgerQuery query, ImmutableArray<string> columns);

    /// <summary>What every indicator comes to in each month of a period; months without anything are missing.</summary>
    /// <param name="query">The period and the cases seen.</param>
    ValueTask<ImmutableArray<IndicatorCount>> CountIndicatorsAsync(IndicatorQuery query);

    /// <summary>The cases behind an indicator, newest day first.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="part">Which of them.</param>
    /// <param name="query">The period and the cases seen.</param>
    /// <param name="after">Only those after this one; null for the first page.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<IndicatorLine>> ListIndicatorCasesAsync(
        string mechanism, string indicator, IndicatorPart part, IndicatorQuery query, LedgerCursor? after, int take);

    /// <summary>How many cases each category has, most first; cases without category are left out.</summary>
    /// <param name="reach">Which cases are seen.</param>
    /// <param name="from">Only cases registered at or after this moment.</param>
    /// <param name="before">Only cases registered before this moment.</param>
    ValueTask<ImmutableArray<CaseCount>> CountByCategoryAsync(CaseReach reach, Instant from, Instant before);

    /// <summary>How many cases lie in the subtree of each of some units, most first; units without cases are left out.</summary>
    /// <param name="units">The units.</param>
    /// <param name="reach">Which cases are seen.</param>
    /// <param name="from">Only cases registered at or after this moment.</param>
    /// <param name="before">Only cases registered before this moment.</param>
    ValueTask<ImmutableArray<CaseCount>> CountByUnitAsync(ImmutableArray<string> units, CaseReach reach, Instant from, Instant before);

    /// <summary>The cases that have not ended and whose root process instance runs on a version, by id.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="hash">The version's content hash.</param>
    ValueTask<ImmutableArray<RunningCase>> ListRunningAsync(string mechanism, string hash);

    /// <summary>Cases that are or were moved together; null when there is no such batch.</summary>
    /// <param name="id">The batch.</param>
    ValueTask<MoveBatch?> LoadMoveBatchAsync(string id);

    /// <summary>Batches, the newest first.</summary>
    /// <param name="mechanism">Only those of this mechanism; null for all.</param>
    /// <param name="atWork">Only those that are being carried out or reversed.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<MoveBatch>> ListMoveBatchesAsync(string? mechanism, bool atWork, int take);

    /// <summary>The cases of a batch in order.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="state">Only those of this state; null for all.</param>
    /// <param name="after">Only those behind this position; 0 for all.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<MoveItem>> ListMoveItemsAsync(string batch, MoveItemState? state, int after, int take);

    /// <summary>How many cases of a batch are in each state; states of none are missing.</summary>
    /// <param name="batch">The batch.</param>
    ValueTask<ImmutableDictionary<MoveItemState, int>> CountMoveItemsAsync(string batch);

    /// <summary>Gives logs of visits one after another, in no order.</summary>
    /// <param name="query">Which logs.</param>
    /// <param name="each">Told each log's text.</param>
    ValueTask ReadVisitLogsAsync(VisitLogQuery query, Action<string> each);

    /// <summary>Cases without logs of visits: older than the logs. By id.</summary>
    /// <param name="after">Only cases after this one.</param>
    /// <param name="take">At most this many.</param>
    ValueTask<ImmutableArray<CaseId>> ListUnloggedAsync(CaseId after, int take);
}
