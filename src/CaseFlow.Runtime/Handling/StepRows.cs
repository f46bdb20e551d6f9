using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Heat;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Turns a finished draft into everything that is saved. Rows are the difference of two states, so none can be forgotten.</summary>
internal static class StepRows
{
    public static CaseStep Make(CaseDraft draft, Digest digest, LedgerMemory memory)
    {
        var payload = new StepPayload(
            draft.Header.Arguments, draft.Around.Calendar.Version, [.. draft.CaseEvents], [.. draft.Created], [.. draft.ProcessSteps])
        {
            Accounts = [.. draft.Accounts.Events],
        };
        var head = draft.Loaded?.Head ?? JournalChain.Genesis(draft.Id, digest);
        var entry = JournalChain.Append(head, draft.Id, draft.HappenedAt ?? draft.At, draft.Around.Now, draft.Header.Actor, draft.Header.Kind, payload.Write(), digest);
        var version = draft.Loaded?.Version ?? 0;
        var rows = Inbox(draft);
        var timers = Timers(draft);
        var incidents = Incidents(draft);
        var awaited = AwaitedRows.Difference(draft, digest);
        return new CaseStep(
            version,
            new CaseUnit(draft.Case, draft.Instances, JournalChain.HeadAfter(entry), version + 1),
            [.. draft.ProcessSteps.Select(s => s.Instance).Concat(draft.Created.Select(c => c.Number)).Distinct().Order()],
            entry,
            rows.Opened,
            rows.Closed,
            timers.Scheduled,
            timers.Unscheduled,
            [.. draft.Outbox],
            [.. draft.Incidents, .. incidents.Raised],
            [.. draft.Cleared, .. incidents.Cleared, .. rows.Closed.Select(t => new IncidentKey(draft.Id, t.Instance, StepIncidents.OfRole(t.Item)))],
            [.. draft.Personal])
        {
            Awaited = awaited.Awaited,
            Unawaited = awaited.Unawaited,
            Accounts = draft.Accounts.Recording(),
            Ledgers = LedgersOf(draft, JournalChain.HeadAfter(entry), memory),
            Visits = VisitLogs.Of(draft.Id, draft.Loaded?.Case, draft.Case, payload, entry.HappenedAt, PlacesOf(draft.Loaded), draft.FindProcedure),
        };
    }

    private static Dictionary<int, LogPlace> PlacesOf(CaseUnit? loaded) =>
        loaded?.Instances.ToDictionary(pair => pair.Key, pair => new LogPlace(pair.Value.DefinitionHash, pair.Value.ProcessId)) ?? [];

    // Not read: what is stored was made in the same way, of the same. A step that is not saved leaves rows of a head that nobody will have.
    private static LedgerChange LedgersOf(CaseDraft draft, JournalHead after, LedgerMemory memory)
    {
        var offset = draft.Around.Calendar.Offset;
        LedgerRows Make(Case item, ImmutableSortedDictionary<int, ProcessInstance> instances) => LedgerMaker.Make(
            item, instances, instance => draft.FindProcedure(instance.DefinitionHash), CaseMoments.Last(item, instances), offset);
        var before = draft.Loaded is not { } loaded ? LedgerRows.Empty : memory.Find(draft.Id, loaded.Head) ?? Make(loaded.Case, loaded.Instances);
        var made = Make(draft.Case, draft.Instances);
        memory.Keep(draft.Id, after, made);
        return made.From(before);
    }

    private static (ImmutableArray<InboxRow> Opened, ImmutableArray<TaskId> Closed) Inbox(CaseDraft draft)
    {
        var before = draft.Loaded is { } loaded
            ? loaded.Case.Tasks.ToDictionary(t => t.Id, t => InboxRows.Of(loaded.Case, t))
            : [];
        var after = draft.Case.Tasks.ToDictionary(t => t.Id, t => InboxRows.Of(draft.Case, t));
        return (
            [.. after.Where(r => !before.TryGetValue(r.Key, out var old) || old != r.Value).Select(r => r.Value)],
            [.. before.Keys.Where(id => !after.ContainsKey(id))]);
    }

    private static (ImmutableArray<TimerRow> Scheduled, ImmutableArray<TimerKey> Unscheduled) Timers(CaseDraft draft)
    {
        var before = Armed(draft.Id, draft.Loaded?.Instances);
        var after = Armed(draft.Id, draft.Instances);
        return (
            [.. after.Where(t => !before.TryGetValue(t.Key, out var old) || old != t.Value).Select(t => t.Value)],
            [.. before.Keys.Where(key => !after.ContainsKey(key))]);
    }

    // A suspended instance keeps its timers in the state, but they must not wake anyone.
    private static Dictionary<TimerKey, TimerRow> Armed(CaseId id, ImmutableSortedDictionary<int, ProcessInstance>? instances) =>
        (instances?.Values ?? [])
            .Where(i => i.State.Status == InstanceStatus.Running)
            .SelectMany(i => i.State.Timers.Select(t => new TimerRow(new TimerKey(id, i.Number, t.Key.Value), t.Value.Due)))
            .ToDictionary(t => t.Key);

    private static (ImmutableArray<IncidentRow> Raised, ImmutableArray<IncidentKey> Cleared) Incidents(CaseDraft draft)
    {
        var before = Open(draft.Id, draft.Loaded?.Instances);
        var after = Open(draft.Id, draft.Instances);
        return (
            [.. after.Where(i => !before.ContainsKey(i.Key)).Select(i => new IncidentRow(
                i.Key, draft.Case.Number, i.Value.Element.Value, i.Value.Code, i.Value.Detail, draft.At))],
            [.. before.Keys.Where(key => !after.ContainsKey(key))]);
    }

    private static Dictionary<IncidentKey, Incident> Open(CaseId id, ImmutableSortedDictionary<int, ProcessInstance>? instances) =>
        (instances?.Values ?? [])
            .SelectMany(i => i.State.Incidents.Select(n => (Key: new IncidentKey(id, i.Number, n.Key), Incident: n.Value)))
            .ToDictionary(n => n.Key, n => n.Incident);
}
