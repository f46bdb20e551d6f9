using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Testing.Faults;

/// <summary>After everything came to its end: nothing lost, nothing doubled, nothing left over.</summary>
internal sealed class FaultRunCheck(FaultRun run, IStore store)
{
    private readonly ImmutableArray<string>.Builder problems = ImmutableArray.CreateBuilder<string>();

    public async Task<ImmutableArray<string>> RunAsync()
    {
        var units = new List<CaseUnit>();
        foreach (var id in await run.CasesAsync())
        {
            units.Add(await run.LoadAsync(id));
        }

        CheckNumbers(units);
        CheckKeys(units);
        foreach (var unit in units)
        {
            await CheckJournalAsync(unit);
            var replay = (await run.UseCases.Send(new VerifyReplay(unit.Case.Id))).Value!;
            problems.AddRange(replay.Differences.Select(d => $"case {unit.Case.Number}: replay differs in {d}"));
        }

        await CheckEffectsAsync(units);
        await CheckLeftOverAsync(units);
        return problems.ToImmutable();
    }

    private void CheckNumbers(List<CaseUnit> units)
    {
        var expected = Enumerable.Range(1, units.Count).ToList();
        if (!units.Select(u => (int)u.Case.Id.Value).Order().SequenceEqual(expected)
            || !units.Select(u => int.Parse(u.Case.Number[5..], System.Globalization.CultureInfo.InvariantCulture)).Order().SequenceEqual(expected))
        {
            problems.Add($"case numbers have gaps: {string.Join(", ", units.Select(u => u.Case.Number))}");
        }
    }

    private void CheckKeys(List<CaseUnit> units)
    {
        foreach (var doubled in units.GroupBy(u => u.Case.Description).Where(g => g.Count() > 1))
        {
            problems.Add($"doubled: {doubled.Key} opened {string.Join(", ", doubled.Select(u => u.Case.Number))}");
        }
    }

    private async Task CheckJournalAsync(CaseUnit unit)
    {
        var journal = await store.ReadAsync(session => session.LoadJournalAsync(unit.Case.Id, 1), CancellationToken.None);
        var kept = run.Committed.All.Select(s => s.Entry).Where(e => e.Case == unit.Case.Id).OrderBy(e => e.Sequence);
        if (!journal.Select(e => e.Hash).SequenceEqual(kept.Select(e => e.Hash)))
        {
            problems.Add($"case {unit.Case.Number}: the journal is not what was committed");
        }

        foreach (var step in run.Told.Steps.Where(s => s.Case == unit.Case.Id).Distinct())
        {
            var count = journal.Count(e => Is(e, step));
            if (count == 0)
            {
                problems.Add($"lost: {step} was acknowledged, but is not in the journal");
            }
        }

        foreach (var doubled in journal.Where(e => e.Kind is "CompleteTask" or "FireTimer" or "RegisterDemand").GroupBy(e => (e.Kind, Arguments(e))).Where(g => g.Count() > 1))
        {
            problems.Add($"doubled: case {unit.Case.Number}: {doubled.Key}");
        }
    }

    // A row of the outbox has its effect exactly once: the notification has the row's id, the merged case stands on the other.
    private async Task CheckEffectsAsync(List<CaseUnit> units)
    {
        var expected = new HashSet<string>(StringComparer.Ordinal);
        var recipients = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in run.Committed.All.SelectMany(s => s.Outbox))
        {
            using var order = JsonDocument.Parse(row.Payload);
            if (row.Kind == "notify")
            {
                var to = order.RootElement.GetProperty("Recipients").EnumerateArray().Select(r => r.GetString()!).ToList();
                recipients.UnionWith(to);
                expected.UnionWith(to.Select((r, i) => $"{row.Id}-{i + 1} {r}"));
            }
            else if (row.Kind == "absorb-duplicate")
            {
                var target = units.Single(u => u.Case.Id == new CaseId(order.RootElement.GetProperty("Target").GetInt64())).Case;
                var duplicate = new CaseId(order.RootElement.GetProperty("Duplicate").GetInt64());
                CheckMerge(units, target, duplicate);
            }
        }

        var sent = new List<string>();
        foreach (var recipient in recipients)
        {
            var rows = await store.ReadAsync(session => session.LoadNotificationsAsync(recipient, 10_000), CancellationToken.None);
            sent.AddRange(rows.Select(r => $"{r.Id} {r.Recipient}"));
        }

        problems.AddRange(expected.Except(sent).Select(n => $"lost: notification {n}"));
        problems.AddRange(sent.Except(expected).Concat(sent.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key)).Select(n => $"doubled: notification {n}"));
    }

    // The target may have been merged further or have ended in between; then the last one names the duplicate, or an incident tells of it.
    private void CheckMerge(List<CaseUnit> units, Case target, CaseId duplicate)
    {
        var named = units.Sum(u => u.Case.Duplicates.Count(d => d.Case == duplicate));
        var told = run.Committed.All.Count(s => s.Unit.Case.Id == duplicate && s.Incidents.Any(i => i.Code == RuntimeCodes.MergeTargetEnded));
        if (named + told != 1)
        {
            problems.Add($"lost or doubled: case {duplicate.Value} was merged into {target.Number}, which is named {named} and told {told} times");
        }
    }

    private async Task CheckLeftOverAsync(List<CaseUnit> units)
    {
        var outbox = await store.WriteAsync(session => session.ClaimOutboxAsync(RowCheck.Later, RowCheck.OfNobody, 100), CancellationToken.None);
        problems.AddRange(outbox.Select(r => $"left over: outbox row {r}"));
        var timers = await store.WriteAsync(session => session.ClaimDueTimersAsync(RowCheck.Later, RowCheck.OfNobody, 100), CancellationToken.None);
        problems.AddRange(timers.Select(t => $"left over: timer {t}"));
        var incidents = await store.ReadAsync(session => session.ListIncidentsAsync(100), CancellationToken.None);
        problems.AddRange(incidents.Where(i => i.Code != RuntimeCodes.MergeTargetEnded).Select(i => $"left over: incident {i}"));
        var tasks = run.Committed.All.SelectMany(s => s.Opened).ToList();
        var roles = tasks.Select(t => new RoleAtUnit(t.Role, t.Unit)).Distinct().ToImmutableArray();
        foreach (var person in tasks.Select(t => t.Assignee ?? "nobody").Distinct())
        {
            var page = await store.ReadAsync(session => session.LoadInboxAsync(new InboxQuery(person, roles, null, 100, 0)), CancellationToken.None);
            problems.AddRange(page.Rows.Select(r => $"left over: inbox row {r}"));
        }

        problems.AddRange(units.Where(u => !u.Case.IsEnded || u.Instances.Values.Any(i => !i.State.IsEnded)).Select(u => $"stuck: case {u.Case.Number} is {u.Case.Status}"));
    }

    private static bool Is(JournalEntry entry, Acknowledged step) =>
        entry.Kind == step.Kind && (step.Task is not { } task || Arguments(entry).Contains($"\"{task}\"", StringComparison.Ordinal));

    private static string Arguments(JournalEntry entry)
    {
        using var payload = JsonDocument.Parse(entry.Payload);
        return payload.RootElement.GetProperty("args").GetRawText();
    }
}
