using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

/// <summary>Makes steps of cases for storing.</summary>
internal static class Steps
{
    public static readonly Instant Noon = Instant.From(new DateTimeOffset(2026, 3, 2, 4, 0, 0, TimeSpan.Zero));

    public static Case NewCase(long id, string unit = "linshu.tancheng.hongshihu") => new(new CaseId(id), $"2026-{id:000000}")
    {
        Mechanism = "on-demand-handling",
        Channel = "web",
        Title = $"路灯不亮 {id}",
        Description = "小区北门第三盏路灯不亮",
        Status = CaseStatus.Registered,
        Moments = ImmutableSortedDictionary<CaseStatus, StatusMoments>.Empty
            .Add(CaseStatus.Registered, new StatusMoments(Noon.Plus(TimeSpan.FromMinutes(id)), Noon.Plus(TimeSpan.FromMinutes(id)))),
        Place = new Place(unit, PathOf(unit), unit),
        Classification = new Classification("lighting", List: null, Class: null, Item: null, Grade: null),
    };

    public static CaseStep First(Case item) => Build(item, JournalChain.Genesis(item.Id, Digest.Sha256), 0, Noon, "{}");

    public static CaseStep After(CaseStep step, Instant? recordedAt = null, Case? item = null) =>
        Build(item ?? step.Unit.Case, step.Unit.Head, step.Unit.Version, recordedAt ?? Noon, $$"""{"step":{{step.Unit.Version + 1}}}""");

    public static CaseStep Build(Case item, JournalHead head, long version, Instant recordedAt, string payload)
    {
        var entry = JournalChain.Append(head, item.Id, Noon, recordedAt, "p-zhang", "CompleteTask", payload, Digest.Sha256);
        var instance = new ProcessInstance(1, "handling", "hash-1", Parent: null, ParentItem: null, ProcessState.Initial);
        var unit = new CaseUnit(
            item, ImmutableSortedDictionary<int, ProcessInstance>.Empty.Add(1, instance), JournalChain.HeadAfter(entry), version + 1);
        return new CaseStep(version, unit, [1], entry, [], [], [], [], [], [], [], []);
    }

    public static InboxRow Task(
        long id, long item, string role = "grid-worker", string unit = "u1", string? assignee = null, Instant? due = null) =>
        new(
            new TaskId(new CaseId(id), 1, item), $"2026-{id:000000}", "路灯不亮", "on-demand-handling", "accept", "受理", "红石湖社区", role, unit,
            assignee, Noon, due, WarnAt: due, Suspended: false);

    public static OutboxRow Effect(string id, long caseId, Instant? at = null) =>
        new(id, new CaseId(caseId), "notify", "{}", at ?? Noon, 0, at ?? Noon);

    public static TimerRow Timer(long caseId, long timer, Instant due) => new(new TimerKey(new CaseId(caseId), 1, timer), due);

    public static async Task<CaseStep> SaveAsync(this IStore store, CaseStep step)
    {
        await store.WriteAsync(
            async session =>
            {
                await session.SaveStepAsync(step);
                return 0;
            },
            CancellationToken.None);
        return step;
    }

    public static Task DoAsync(this IStore store, Func<IWriteSession, ValueTask> work) =>
        store.WriteAsync(
            async session =>
            {
                await work(session);
                return 0;
            },
            CancellationToken.None);

    public static Task<T> AskAsync<T>(this IStore store, Func<IReadSession, ValueTask<T>> read) => store.ReadAsync(read, CancellationToken.None);

    private static ImmutableArray<string> PathOf(string unit)
    {
        var parts = unit.Split('.');
        return [.. parts.Select((_, i) => string.Join('.', parts.Take(i + 1)))];
    }
}
