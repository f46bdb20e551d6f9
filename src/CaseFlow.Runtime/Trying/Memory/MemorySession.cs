using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

internal sealed partial class MemorySession(
    MemoryState state, Func<bool> takeConflict, Func<string, ValueTask<ProcedureVersion?>>? elsewhere = null) : IWriteSession
{
    public MemoryState State { get; private set; } = state;

    public ValueTask<CaseUnit?> LoadCaseAsync(CaseId id) => new(State.Cases.GetValueOrDefault(id.Value));

    public ValueTask<CaseUnit?> LoadToChangeAsync(CaseId id) => LoadCaseAsync(id);

    public ValueTask<CaseId?> FindCaseAsync(string number) =>
        new(State.Cases.Values.FirstOrDefault(u => u.Case.Number == number)?.Case.Id);

    public ValueTask<ImmutableArray<JournalEntry>> LoadJournalAsync(CaseId id, long fromSequence) =>
        new([.. State.Journals.GetValueOrDefault(id, []).Where(e => e.Sequence >= fromSequence)]);

    public ValueTask<InboxPage> LoadInboxAsync(InboxQuery query)
    {
        bool Own(InboxRow r) => r.Assignee == query.Person;
        bool Group(InboxRow r) => r.Assignee is null
            && (r.Person is null ? query.Roles.Contains(new RoleAtUnit(r.Role, r.Unit)) : r.Person == query.Person || query.Represents.Contains(r.Person));
        var rows = State.Inbox.Values
            .Where(r => query.Own switch { true => Own(r), false => Group(r), null => Own(r) || Group(r) })
            .OrderBy(r => r.Due is null).ThenBy(r => r.Due?.UnixMilliseconds).ThenBy(r => r.Task.ToString(), StringComparer.Ordinal)
            .ToList();
        rows = query.After is { } after ? [.. rows.SkipWhile(r => r.Task != after.Task).Skip(1)] : rows;
        return new(new InboxPage(
            [.. rows.Skip(query.Skip).Take(query.Take)], State.Inbox.Values.Count(Own), State.Inbox.Values.Count(Group), rows.Count > query.Skip + query.Take));
    }

    public ValueTask<InboxRow?> LoadTaskAsync(TaskId id) => new(State.Inbox.GetValueOrDefault(id));

    public ValueTask<TaskDraft?> LoadDraftAsync(TaskId task, string person) => new(State.Drafts.GetValueOrDefault((task, person)));

    public ValueTask SaveDraftAsync(TaskDraft draft)
    {
        State = State with { Drafts = State.Drafts.SetItem((draft.Task, draft.Person), draft) };
        return ValueTask.CompletedTask;
    }

    public ValueTask<CasePage> ListCasesAsync(CaseQuery query)
    {
        var rows = State.Cases.Values.Reverse().Select(Row)
            .Where(r => query.Units.IsEmpty || State.Cases[r.Id.Value].Case.Place.Path.Any(query.Units.Contains))
            .Where(r => query.Status is null || r.Status == query.Status)
            .Where(r => query.Category is null || r.Category == query.Category)
            .Where(r => query.Holder is not { } holder || State.Inbox.Values.Any(t => t.Task.Case == r.Id
                && (t.Assignee == holder.Person || (t.Assignee is null && holder.Roles.Contains(new RoleAtUnit(t.Role, t.Unit))))))
            .Where(r => query.Categories.IsEmpty || query.Categories.Contains(r.Category ?? ""))
            .Where(r => query.Terms.All(t => r.Title.Contains(t.Word.Text, StringComparison.Ordinal) || t.Categories.Contains(r.Category ?? "")))
            .Where(r => query.Reporter?.Name is not { } name || PersonalOf(r.Id, "reporter.name").Contains(name, StringComparison.Ordinal))
            .Where(r => query.Reporter?.Phone is not { } phone || PersonalOf(r.Id, "reporter.contact").StartsWith(phone, StringComparison.Ordinal))
            .Where(r => query.Text is null || r.Title.Contains(query.Text, StringComparison.Ordinal))
            .ToList();
        return new(new CasePage([.. rows.Skip(query.Skip).Take(query.Take)], rows.Count > query.Skip + query.Take) { Total = rows.Count });
    }

    public ValueTask<ImmutableArray<LikeRow>> ListLikeAsync(LikeQuery query) => new(
    [
        .. State.Cases.Values.Reverse()
            .Where(u => u.Case.Place.Path.Contains(query.Unit))
            .Select(u => new LikeRow(Row(u), $"{u.Case.Title}\n{u.Case.Description}"))
            .Where(l => l.Row.RegisteredAt >= query.Since)
            .Take(query.Take),
    ]);

    public ValueTask<Organisation> LoadOrganisationAsync() => new(State.Organisation);

    public ValueTask<string?> LoadReferenceAsync(string kind) => new(State.References.GetValueOrDefault(kind));

    public ValueTask<ListVersionHead?> FindListVersionAsync(string list, Instant moment) =>
        new(VersionsOf(list).LastOrDefault(h => h.PublishedAt <= moment && h.EffectiveFrom <= moment));

    public ValueTask<ImmutableArray<ListVersionHead>> ListVersionsForAsync(Instant registeredAt) =>
        new([.. State.ListVersions.Select(v => v.Head).GroupBy(h => h.List, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.LastOrDefault(h => h.PublishedAt <= registeredAt && h.EffectiveFrom <= registeredAt) ?? g.First())]);

    public ValueTask<string?> LoadListContentAsync(string list, long number) =>
        new(State.ListVersions.FirstOrDefault(v => v.Head.List == list && v.Head.Number == number)?.Content);

    public ValueTask<ImmutableArray<ListVersionHead>> ListListVersionsAsync(string? list) =>
        new([.. State.ListVersions.Select(v => v.Head).Where(h => list is null || h.List == list).OrderBy(h => h.List, StringComparer.Ordinal).ThenByDescending(h => h.Number)]);

    public ValueTask<string?> LoadPersonalAsync(CaseId id, string name) => new(State.Personal.GetValueOrDefault((id, name))?.Value);

    public ValueTask<StoredFile?> LoadFileAsync(string id) => new(State.Files.GetValueOrDefault(id));

    public ValueTask<ImmutableArray<NotificationRow>> LoadNotificationsAsync(string recipient, int take) =>
        new([.. State.Notifications.Values.Where(n => n.Recipient == recipient).OrderByDescending(n => n.At).Take(take)]);

    public ValueTask<ImmutableArray<IncidentRow>> ListIncidentsAsync(int take) =>
        new([.. State.Incidents.Values.OrderByDescending(i => i.At).Take(take)]);

    public ValueTask<string?> FindReceiptAsync(string key) => new(State.Receipts.GetValueOrDefault(key));

    public ValueTask<ImmutableArray<TimerRow>> ClaimDueTimersAsync(Instant now, Lease lease, int take) =>
        new([.. State.Timers.Values.Where(t => t.Due <= now).OrderBy(t => t.Due).Take(take)]);

    public ValueTask<ImmutableArray<AwaitingProcess>> ListAwaitingProcessesAsync(string topic) =>
        new([.. State.Awaited.Values.Where(r => r.Topic == topic).Select(r => new AwaitingProcess(r.Definition, r.Process)).Distinct()]);

    public ValueTask<ImmutableArray<AwaitedRow>> ListAwaitingAsync(string topic, AwaitingProcess awaiting, ImmutableArray<string> matches, int take) => new(
    [
        .. State.Awaited.Values
            .Where(r => r.Topic == topic && new AwaitingProcess(r.Definition, r.Process) == awaiting && matches.Contains(r.Key.Match))
            .OrderBy(r => r.Since).ThenBy(r => r.Key.Case.Value).Take(take),
    ]);

    public ValueTask<ImmutableArray<CaseId>> ListAwaitingCasesAsync(string topic) =>
        new([.. State.Awaited.Values.Where(r => r.Topic == topic).Select(r => r.Key.Case).Distinct().OrderBy(id => id.Value)]);

    public ValueTask<ImmutableDictionary<string, Instant>> ListLastRecurringStartsAsync(string mechanism, string start) =>
        new(State.RecurringStarts.Where(r => r.Mechanism == mechanism && r.Start == start).GroupBy(r => r.Unit).ToImmutableDictionary(g => g.Key, g => g.Max(r => r.Occurrence)));

    public ValueTask<bool> FindRecurringStartAsync(string mechanism, string start, string unit, Instant occurrence) =>
        new(State.RecurringStarts.Any(r => r.Mechanism == mechanism && r.Start == start && r.Unit == unit && r.Occurrence == occurrence));

    public ValueTask<ImmutableArray<RecurringStartRow>> ListRecurringStartsAsync(string mechanism, string start, int take) => new(
    [
        .. State.RecurringStarts.Where(r => r.Mechanism == mechanism && r.Start == start)
            .GroupBy(r => r.Occurrence).OrderByDescending(g => g.Key).Take(take).SelectMany(g => g.OrderBy(r => r.Unit, StringComparer.Ordinal))
            .Select(r => new RecurringStartRow(r.Unit, r.Occurrence, r.Case is { } id ? State.Cases[id.Value].Case.Number : null, r.DecidedAt)),
    ]);

    public ValueTask AddRecurringStartAsync(RecurringStart start)
    {
        State = State with { RecurringStarts = State.RecurringStarts.Add(start) };
        return default;
    }

    public ValueTask<Instant?> NextTimerAsync() => new(State.Timers.IsEmpty ? null : State.Timers.Values.Min(t => t.Due));

    public ValueTask<Account?> LoadAccountAsync(string id) => new(State.Accounts.GetValueOrDefault(id));

    public ValueTask<Account?> LoadAccountToChangeAsync(string id) => LoadAccountAsync(id);

    public ValueTask<ImmutableArray<Account>> ListAccountsAsync() => new([.. State.Accounts.Values.Where(a => a.Kind != AccountKind.Outside)]);

    public ValueTask<ImmutableArray<AccountLine>> ListPostingsAsync(string account, Instant? from, Instant? before, int take) =>
        new([.. LinesOf(account).Where(l => (from is null || l.At >= from) && (before is null || l.At < before)).Take(take)]);

    public ValueTask<ImmutableArray<AccountEntry>> ListAccountEntriesAsync(CaseId id) => new([.. State.AccountEntries.Where(e => e.Case == id)]);

    public ValueTask<long> LoadBalanceAsync(string account, Instant before) =>
        new(LinesOf(account).LastOrDefault(l => l.At < before)?.Posting.BalanceFen ?? 0);

    public ValueTask<bool> HoldTimerAsync(TimerKey key, Lease lease) => new(State.Timers.ContainsKey(key));

    public ValueTask ReleaseTimerAsync(TimerKey key, Lease lease) => default;

    public ValueTask<ImmutableArray<OutboxRow>> ClaimOutboxAsync(Instant now, Lease lease, int take) =>
        new([.. State.Outbox.Values.Where(o => o.NotBefore <= now).OrderBy(o => o.At).Take(take)]);

    public ValueTask<bool> HoldOutboxAsync(string id, Lease lease) => new(State.Outbox.ContainsKey(id));

    public ValueTask<ImmutableArray<Checkpoint>> ListCheckpointsAsync() => new(State.Checkpoints);

    public ValueTask<Checkpoint?> LoadLastCheckpointAsync() => new(State.Checkpoints.LastOrDefault());

    public ValueTask<ImmutableArray<CaseHead>> ListHeadsAsync(long afterCheckpoint)
    {
        var covered = State.Checkpoints.Where(c => c.Number <= afterCheckpoint).SelectMany(c => c.Heads).ToHashSet();
        return new([.. State.Cases.Values.Select(u => new CaseHead(u.Case.Id, u.Head.Sequence, u.Head.Hash)).Where(h => !covered.Contains(h))]);
    }

    public ValueTask<Credential?> FindCredentialAsync(string person) => new(State.Credentials.GetValueOrDefault(person));

    public ValueTask<Guesses?> FindGuessesAsync(string key) => new(State.Guesses.GetValueOrDefault(key));

    public ValueTask<ImmutableArray<SignInRecord>> ListSignInsAsync(string person, int take) =>
        new([.. State.SignIns.Where(r => r.Person == person).Reverse().Take(take)]);

    public ValueTask<long> LoadOrganisationVersionAsync() => new(State.Changes.Length);

    public ValueTask<ImmutableArray<OrganisationChangeEntry>> ListOrganisationChangesAsync(ImmutableArray<string> subjects, long after, int skip, int take) =>
        new([.. State.Changes.Reverse().Where(c => c.Number > after && (subjects.IsEmpty || subjects.Contains(c.Change.Subject))).Skip(skip).Take(take)]);

    public ValueTask<ImmutableArray<OpenRole>> ListOpenRolesAsync() =>
        new([.. State.Inbox.Values.Select(r => new OpenRole(r.Role, r.Unit, r.Assignee)).Distinct()]);

    public ValueTask<ImmutableArray<TaskId>> ListTasksAsync(OpenRole role, int take) =>
        new([.. State.Inbox.Values.Where(r => new OpenRole(r.Role, r.Unit, r.Assignee) == role).Select(r => r.Task).Take(take)]);

    public ValueTask<ImmutableArray<EmptyRole>> ListEmptyRolesAsync() =>
        new([.. State.Inbox.Values
            .Where(r => State.Incidents.ContainsKey(new IncidentKey(r.Task.Case, r.Task.Instance, -r.Task.Item)))
            .Select(r => new EmptyRole(r.Task, r.Role, r.Unit))]);

    public ValueTask<AccessToken?> FindAccessTokenAsync(string digest) => new(State.AccessTokens.Values.FirstOrDefault(t => t.Digest == digest));

    public ValueTask<AccessToken?> LoadAccessTokenAsync(string id) => new(State.AccessTokens.GetValueOrDefault(id));

    public ValueTask<ImmutableArray<AccessToken>> ListAccessTokensAsync(string person) =>
        new([.. State.AccessTokens.Values.Where(t => t.Person == person).OrderByDescending(t => t.CreatedAt).ThenBy(t => t.Id, StringComparer.Ordinal)]);

    public ValueTask<long> NextAsync(string name)
    {
        var next = State.Sequences.GetValueOrDefault(name) + 1;
        State = State with { Sequences = State.Sequences.SetItem(name, next) };
        return new(next);
    }

    public ValueTask SaveStepAsync(CaseStep step)
    {
        var id = step.Unit.Case.Id;
        if (takeConflict() || (State.Cases.GetValueOrDefault(id.Value)?.Version ?? 0) != step.LoadedVersion)
        {
            throw new VersionConflictException($"case {id.Value}");
        }

        if (step.Accounts.Changes.FirstOrDefault(c => State.Accounts.GetValueOrDefault(c.Account.Id)?.Version != c.LoadedVersion) is { } raced)
        {
            throw new VersionConflictException($"account {raced.Account.Id}");
        }

        State = State with
        {
            Cases = State.Cases.SetItem(id.Value, step.Unit),
            Journals = State.Journals.SetItem(id, State.Journals.GetValueOrDefault(id, []).Add(step.Entry)),
            Drafts = State.Drafts.RemoveRange(State.Drafts.Keys.Where(key => step.Closed.Contains(key.Task))),
            Inbox = State.Inbox.RemoveRange(step.Closed).SetItems(step.Opened.Select(r => KeyValuePair.Create(r.Task, r))),
            Timers = State.Timers.RemoveRange(step.Unscheduled).SetItems(step.Scheduled.Select(t => KeyValuePair.Create(t.Key, t))),
            Awaited = State.Awaited.RemoveRange(step.Unawaited).SetItems(step.Awaited.Select(r => KeyValuePair.Create(r.Key, r))),
            Outbox = State.Outbox.AddRange(step.Outbox.Select(o => KeyValuePair.Create(o.Id, o))),
            Incidents = State.Incidents.RemoveRange(step.Cleared).SetItems(step.Incidents.Select(i => KeyValuePair.Create(i.Key, i))),
            Accounts = State.Accounts.SetItems(step.Accounts.Changes.Select(c => KeyValuePair.Create(c.Account.Id, c.Account))),
            AccountEntries = State.AccountEntries.AddRange(step.Accounts.Entries),
            AccountPostings = State.AccountPostings.AddRange(step.Accounts.Postings),
            Personal = State.Personal.SetItems(step.Personal.Select(p => KeyValuePair.Create((id, p.Name), p))),
            LedgerRows = State.LedgerRows.RemoveRange(step.Ledgers.Removed).SetItems(step.Ledgers.Written.Select(r => KeyValuePair.Create(r.Key, r))),
            VisitLogs = State.VisitLogs.AddRange(step.Visits),
            Counted = State.Counted.RemoveRange(step.Ledgers.Uncounted).SetItems(step.Ledgers.Counted.Select(r => KeyValuePair.Create(r.Key, r))),
        };
        return default;
    }

    public ValueTask AddReceiptAsync(string key, string result, Instant at) => Change(s => s with { Receipts = s.Receipts.Add(key, result) });

    public ValueTask AddFileAsync(StoredFile file) => Change(s => s with { Files = s.Files.SetItem(file.Id, file) });

    public ValueTask SaveOrganisationAsync(Organisation organisation) => Change(s => s with { Organisation = organisation });

    public ValueTask SaveReferenceAsync(string kind, string content) => Change(s => s with { References = s.References.SetItem(kind, content) });

    public ValueTask AddNotificationAsync(NotificationRow row) => Change(s => s with { Notifications = s.Notifications.SetItem(row.Id, row) });

    public ValueTask<ImmutableArray<PublicNotice>> ListNoticesAsync(DateOnly day, int skip, int take) =>
        new([.. State.Notices.Values.Where(n => n.Until is null || n.Until >= day).OrderByDescending(n => n.PublishedAt).Skip(skip).Take(take)]);

    public ValueTask<PublicNotice?> FindNoticeAsync(string id) => new(State.Notices.GetValueOrDefault(id));

    public ValueTask<ImmutableArray<RatingEntry>> ListRatingsAsync(string? list, bool open, int take) =>
        new([.. State.Ratings.Values.Where(r => (list is null || r.List == list) && !(open && r.TakenAt is not null)).OrderByDescending(r => r.PutAt).Take(take)]);

    public ValueTask AddNoticeAsync(PublicNotice notice) => Change(s => s with { Notices = s.Notices.SetItem(notice.Id, notice) });

    public ValueTask AddRatingAsync(RatingEntry entry) => Change(s => s with { Ratings = s.Ratings.SetItem(entry.Id, entry) });

    public ValueTask EndRatingAsync(string id, Instant at, string exit) =>
        Change(s => s with { Ratings = s.Ratings.SetItem(id, s.Ratings[id] with { TakenAt = at, Exit = exit }) });

    public ValueTask AddOutboxAsync(OutboxRow row) => Change(s => s with { Outbox = s.Outbox.SetItem(row.Id, row) });

    public ValueTask RemoveOutboxAsync(string id) => Change(s => s with { Outbox = s.Outbox.Remove(id) });

    public ValueTask FailOutboxAsync(string id, Lease lease, string error, Instant notBefore) => Change(s => s with
    {
        Outbox = s.Outbox.SetItem(id, s.Outbox[id] with { Attempts = s.Outbox[id].Attempts + 1, NotBefore = notBefore }),
    });

    public ValueTask AddCheckpointAsync(Checkpoint checkpoint) => Change(s => s with { Checkpoints = s.Checkpoints.Add(checkpoint) });

    public ValueTask SaveAccessTokenAsync(AccessToken token) => Change(s => s with { AccessTokens = s.AccessTokens.SetItem(token.Id, token) });

    public ValueTask SaveCredentialAsync(Credential credential) => Change(s => s with { Credentials = s.Credentials.SetItem(credential.Person, credential) });

    public ValueTask AddLookAsync(Look look) => Change(s => s with { Looks = s.Looks.Add(look) });

    public ValueTask SaveGuessesAsync(Guesses guesses) =>
        Change(s => s with { Guesses = guesses.Count == 0 ? s.Guesses.Remove(guesses.Key) : s.Guesses.SetItem(guesses.Key, guesses) });

    public ValueTask AddSignInAsync(SignInRecord record, Instant keepSince) =>
        Change(s => s with { SignIns = [.. s.SignIns.Where(r => r.At >= keepSince), record] });

    public ValueTask AddOrganisationChangeAsync(OrganisationChange change) =>
        Change(s => s with { Changes = s.Changes.Add(OrganisationChain.Append(s.Changes.LastOrDefault(), change, Digest.Sha256)) });

    public ValueTask<ListVersionHead> AddListVersionAsync(ListPublication publication)
    {
        var head = ListChain.Append(VersionsOf(publication.List).LastOrDefault(), publication, Digest.Sha256);
        State = State with { ListVersions = State.ListVersions.Add(new ListVersionRecord(head, publication.Content)) };
        return new(head);
    }

    private IEnumerable<ListVersionHead> VersionsOf(string list) => State.ListVersions.Select(v => v.Head).Where(h => h.List == list);

    private IEnumerable<AccountLine> LinesOf(string account) =>
        from posting in State.AccountPostings
        where posting.Account == account
        let entry = State.AccountEntries.Single(e => e.Id == posting.Entry)
        select new AccountLine(posting, entry.At, entry.Kind, entry.Text, State.Cases[entry.Case.Value].Case.Number, entry.Reverses);

    private string PersonalOf(CaseId id, string name) => State.Personal.GetValueOrDefault((id, name))?.Value ?? "";

    private ValueTask Change(Func<MemoryState, MemoryState> change)
    {
        State = change(State);
        return default;
    }

    private static CaseRow Row(CaseUnit unit)
    {
        var c = unit.Case;
        return new CaseRow(
            c.Id, c.Number, c.Title, c.Mechanism, CaseStatusName.Of(c.Status), c.Channel, c.Place.Unit, c.Place.Name, c.Classification?.Category,
            c.FirstAt(CaseStatus.Registered) ?? default, c.LastAt(CaseStatus.Closed), null, c.Reopenings, c.DuplicateOf?.Number);
    }
}
