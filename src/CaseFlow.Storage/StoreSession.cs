using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.AccessTokens;
using CaseFlow.Storage.Awaiting;
using CaseFlow.Storage.Cases;
using CaseFlow.Storage.Credentials;
using CaseFlow.Storage.Definitions;
using CaseFlow.Storage.Drafts;
using CaseFlow.Storage.Figures;
using CaseFlow.Storage.Files;
using CaseFlow.Storage.Inbox;
using CaseFlow.Storage.Incidents;
using CaseFlow.Storage.Journal;
using CaseFlow.Storage.Looks;
using CaseFlow.Storage.Notifications;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Outbox;
using CaseFlow.Storage.Personal;
using CaseFlow.Storage.Processes;
using CaseFlow.Storage.Receipts;
using CaseFlow.Storage.Reference;
using CaseFlow.Storage.Sequences;
using CaseFlow.Storage.SignIns;
using CaseFlow.Storage.Sql;
using CaseFlow.Storage.Timers;
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

    public ValueTask<ImmutableArray<ProcedureVersionHead>> ListVersionsAsync() => Db.ListVersionsAsync();

    public ValueTask<string?> LoadReferenceAsync(string kind) => new ReferenceTable(sql).LoadAsync(kind);

    public ValueTask<string?> LoadPersonalAsync(CaseId id, string name) => new PersonalTable(sql).LoadAsync(id, name);

    public ValueTask<StoredFile?> LoadFileAsync(string id) => new FileTable(sql).LoadAsync(id);

    public ValueTask<ImmutableArray<NotificationRow>> LoadNotificationsAsync(string recipient, int take) => Db.ListNotificationsAsync(recipient, take);

    public ValueTask<ImmutableArray<IncidentRow>> ListIncidentsAsync(int take) => Db.ListIncidentsAsync(take);

    public ValueTask<string?> FindReceiptAsync(string key) => new ReceiptTable(sql).FindAsync(key);

    public ValueTask<ImmutableArray<AwaitingProcess>> ListAwaitingProcessesAsync(string topic) => new AwaitedTable(sql).ListProcessesAsync(topic);

    public ValueTask<ImmutableArray<AwaitedRow>> ListAwaitingAsync(string topic, AwaitingProcess awaiting, ImmutableArray<string> matches, int take) =>
        new AwaitedTable(sql).ListAsync(topic, awaiting, matches, take);

    public ValueTask<ImmutableArray<CaseId>> ListAwaitingCasesAsync(string topic) => new AwaitedTable(sql).ListCasesAsync(topic);

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

    public ValueTask<AccessToken?> FindAccessTokenAsync(string digest) => new AccessTokenTable(sql).FindAsync(digest);

    public ValueTask<AccessToken?> LoadAccessTokenAsync(string id) => new AccessTokenTable(sql).LoadAsync(id);

    public ValueTask<ImmutableArray<AccessToken>> ListAccessTokensAsync(string person) => new AccessTokenTable(sql).ListAsync(person);

    public ValueTask SaveAccessTokenAsync(AccessToken token) => new AccessTokenTable(sql).SaveAsync(token);

    public ValueTask<long> NextAsync(string name) => new SequenceTable(sql).NextAsync(name);

    public ValueTask SaveStepAsync(CaseStep step) => StepWriting.SaveAsync(sql, step);

    public ValueTask AddReceiptAsync(string key, string result, Instant at) => new ReceiptTable(sql).AddAsync(key, result, at);

    public ValueTask SaveDraftAsync(TaskDraft draft) => new DraftTable(sql).SaveAsync(draft);

    public ValueTask AddFileAsync(StoredFile file) => new FileTable(sql).AddAsync(file);

    public ValueTask AddVersionAsync(ProcedureVersion version) => new DefinitionTable(sql).AddAsync(version);

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

    public ValueTask<StoreFigures> LoadFiguresAsync(Instant now) => new FigureQueries(sql).LoadAsync(now);

    public ValueTask DisposeAsync() => _db?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async ValueTask<CaseUnit?> LoadAsync(CaseId id, bool toChange) =>
        await new CaseTable(sql).LoadAsync(id, toChange) is { } found
            ? new CaseUnit(found.Case, await new ProcessTable(sql).LoadAsync(id), found.Head, found.Version)
            : null;
}
