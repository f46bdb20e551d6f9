using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Tests.Memory;

internal sealed class MemorySession(MemoryState state, Func<bool> takeConflict) : IWriteSession
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
        bool Group(InboxRow r) => r.Assignee is null && query.Roles.Contains(new RoleAtUnit(r.Role, r.Unit));
        var rows = State.Inbox.Values
            .Where(r => query.Own switch { true => Own(r), false => Group(r), null => Own(r) || Group(r) })
            .OrderBy(r => r.Due is null).ThenBy(r => r.Due?.UnixMilliseconds).ThenBy(r => r.Task.ToString(), StringComparer.Ordinal)
            .ToList();
        return new(new InboxPage(
            [.. rows.Skip(query.Skip).Take(query.Take)], State.Inbox.Values.Count(Own), State.Inbox.Values.Count(Group), rows.Count > query.Skip + query.Take));
    }

    public ValueTask<InboxRow?> LoadTaskAsync(TaskId id) => new(State.Inbox.GetValueOrDefault(id));

    public ValueTask<CasePage> ListCasesAsync(CaseQuery query)
    {
        var rows = State.Cases.Values.Reverse().Select(Row)
            .Where(r => query.Units.IsEmpty || State.Cases[r.Id.Value].Case.Place.Path.Any(query.Units.Contains))
            .Where(r => query.Status is null || r.Status == query.Status)
            .Where(r => query.Category is null || r.Category == query.Category)
            .Where(r => query.Text is null || r.Title.Contains(query.Text, StringComparison.Ordinal))
            .ToList();
        return new(new CasePage([.. rows.Skip(query.Skip).Take(query.Take)], rows.Count > query.Skip + query.Take));
    }

    public ValueTask<Organisation> LoadOrganisationAsync() => new(State.Organisation);

    public ValueTask<ProcedureVersion?> LoadVersionAsync(string hash) => new(State.Versions.FirstOrDefault(v => v.Head.Hash == hash));

    public ValueTask<ImmutableArray<ProcedureVersionHead>> ListVersionsAsync() => new([.. State.Versions.Select(v => v.Head).Reverse()]);

    public ValueTask<string?> LoadReferenceAsync(string kind) => new(State.References.GetValueOrDefault(kind));

    public ValueTask<string?> LoadPersonalAsync(CaseId id, string name) => new(State.Personal.GetValueOrDefault((id, name))?.Value);

    public ValueTask<StoredFile?> LoadFileAsync(string id) => new(State.Files.GetValueOrDefault(id));

    public ValueTask<ImmutableArray<NotificationRow>> LoadNotificationsAsync(string recipient, int take) =>
        new([.. State.Notifications.Values.Where(n => n.Recipient == recipient).OrderByDescending(n => n.At).Take(take)]);

    public ValueTask<ImmutableArray<IncidentRow>> ListIncidentsAsync(int take) =>
        new([.. State.Incidents.Values.OrderByDescending(i => i.At).Take(take)]);

    public ValueTask<string?> FindReceiptAsync(string key) => new(State.Receipts.GetValueOrDefault(key));

    public ValueTask<ImmutableArray<TimerRow>> ClaimDueTimersAsync(Instant now, Lease lease, int take) =>
        new([.. State.Timers.Values.Where(t => t.Due <= now).OrderBy(t => t.Due).Take(take)]);

    public ValueTask<Instant?> NextTimerAsync() => new(State.Timers.IsEmpty ? null : State.Timers.Values.Min(t => t.Due));

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

    public ValueTask<Credential?> FindCredentialAsync(string login) => new(State.Credentials.GetValueOrDefault(login));

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

        State = State with
        {
            Cases = State.Cases.SetItem(id.Value, step.Unit),
            Journals = State.Journals.SetItem(id, State.Journals.GetValueOrDefault(id, []).Add(step.Entry)),
            Inbox = State.Inbox.RemoveRange(step.Closed).SetItems(step.Opened.Select(r => KeyValuePair.Create(r.Task, r))),
            Timers = State.Timers.RemoveRange(step.Unscheduled).SetItems(step.Scheduled.Select(t => KeyValuePair.Create(t.Key, t))),
            Outbox = State.Outbox.AddRange(step.Outbox.Select(o => KeyValuePair.Create(o.Id, o))),
            Incidents = State.Incidents.RemoveRange(step.Cleared).SetItems(step.Incidents.Select(i => KeyValuePair.Create(i.Key, i))),
            Personal = State.Personal.SetItems(step.Personal.Select(p => KeyValuePair.Create((id, p.Name), p))),
        };
        return default;
    }

    public ValueTask AddReceiptAsync(string key, string result, Instant at) => Change(s => s with { Receipts = s.Receipts.Add(key, result) });

    public ValueTask AddFileAsync(StoredFile file) => Change(s => s with { Files = s.Files.SetItem(file.Id, file) });

    public ValueTask AddVersionAsync(ProcedureVersion version) => Change(s => s with { Versions = s.Versions.Add(version) });

    public ValueTask SaveOrganisationAsync(Organisation organisation) => Change(s => s with { Organisation = organisation });

    public ValueTask SaveReferenceAsync(string kind, string content) => Change(s => s with { References = s.References.SetItem(kind, content) });

    public ValueTask AddNotificationAsync(NotificationRow row) => Change(s => s with { Notifications = s.Notifications.SetItem(row.Id, row) });

    public ValueTask RemoveOutboxAsync(string id) => Change(s => s with { Outbox = s.Outbox.Remove(id) });

    public ValueTask FailOutboxAsync(string id, Lease lease, string error, Instant notBefore) => Change(s => s with
    {
        Outbox = s.Outbox.SetItem(id, s.Outbox[id] with { Attempts = s.Outbox[id].Attempts + 1, NotBefore = notBefore }),
    });

    public ValueTask AddCheckpointAsync(Checkpoint checkpoint) => Change(s => s with { Checkpoints = s.Checkpoints.Add(checkpoint) });

    public ValueTask SaveCredentialAsync(Credential credential) => Change(s => s with { Credentials = s.Credentials.SetItem(credential.Login, credential) });

    public ValueTask AddLookAsync(Look look) => Change(s => s with { Looks = s.Looks.Add(look) });

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
