using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Testing.Faults;

/// <summary>Inbox, timers and incidents are exactly those of the states, at whatever point.</summary>
public static class RowCheck
{
    /// <summary>A moment at which everything is due and no lease holds any more.</summary>
    public static readonly Instant Later = new(long.MaxValue);

    /// <summary>A lease that ended before it began, so that looking at rows keeps nobody from them.</summary>
    public static readonly Lease OfNobody = new("check", new Instant(0));

    /// <summary>Looks through all cases.</summary>
    /// <param name="store">The store.</param>
    /// <returns>What differs; empty when nothing does.</returns>
    public static Task<ImmutableArray<string>> RunAsync(IStore store) => store.WriteAsync(
        async session =>
        {
            var problems = ImmutableArray.CreateBuilder<string>();
            var timers = new HashSet<TimerKey>();
            var units = new List<CaseUnit>();
            foreach (var head in await session.ListHeadsAsync(0))
            {
                units.Add((await session.LoadCaseAsync(head.Case))!);
            }

            foreach (var unit in units)
            {
                await CheckInboxAsync(session, unit, problems);
                timers.UnionWith(unit.Instances.Values.Where(i => i.State.Status == InstanceStatus.Running).SelectMany(
                    i => i.State.Timers.Keys.Select(t => new TimerKey(unit.Case.Id, i.Number, t.Value))));
            }

            await CheckAwaitedAsync(session, units, problems);
            var stored = (await session.ClaimDueTimersAsync(Later, OfNobody, 10_000)).Select(t => t.Key).ToHashSet();
            problems.AddRange(timers.Except(stored).Select(t => $"stuck: no row for timer {t}"));
            problems.AddRange(stored.Except(timers).Select(t => $"left over: timer row {t}"));
            return problems.ToImmutable();
        },
        CancellationToken.None);

    // The rows of one name are those of the states that wait for it; correlation keys are looked at elsewhere.
    private static async ValueTask CheckAwaitedAsync(IReadSession session, List<CaseUnit> units, ImmutableArray<string>.Builder problems)
    {
        var waiting = units.SelectMany(u => u.Instances.Values.Where(i => i.State.Status == InstanceStatus.Running), (unit, instance) => (unit, instance))
            .SelectMany(x => x.instance.State.Subscriptions.Values, (x, s) => (s.Message, x.unit.Case.Id)).ToLookup(w => w.Message, w => w.Id);
        foreach (var message in waiting)
        {
            var topic = Runtime.Journal.Digest.Sha256.Hex(System.Text.Encoding.UTF8.GetBytes($"message\n{message.Key}"));
            if (!(await session.ListAwaitingCasesAsync(topic)).ToHashSet().SetEquals(message))
            {
                problems.Add($"stuck: the rows of those that wait for message '{message.Key}' are not those of the states");
            }
        }
    }

    private static async ValueTask CheckInboxAsync(IReadSession session, CaseUnit unit, ImmutableArray<string>.Builder problems)
    {
        foreach (var task in unit.Case.Tasks)
        {
            var row = await session.LoadTaskAsync(task.Id);
            if (row is null || row.Assignee != task.Assignee || row.Due != task.Due?.Due || row.Role != task.Role)
            {
                problems.Add($"stuck: the inbox row of task {task.Id} is {row}, the task {task}");
            }
        }

        var items = unit.Instances.Values.SelectMany(i => i.State.WorkItems.Keys.Select(w => new TaskId(unit.Case.Id, i.Number, w.Value))).ToHashSet();
        if (!items.SetEquals(unit.Case.Tasks.Select(t => t.Id)))
        {
            problems.Add($"stuck: case {unit.Case.Number} has tasks {string.Join(", ", unit.Case.Tasks.Select(t => t.Id))}, its processes {string.Join(", ", items)}");
        }
    }
}
