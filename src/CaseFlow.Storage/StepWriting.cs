using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Accounts;
using CaseFlow.Storage.Awaiting;
using CaseFlow.Storage.Cases;
using CaseFlow.Storage.Drafts;
using CaseFlow.Storage.Inbox;
using CaseFlow.Storage.Incidents;
using CaseFlow.Storage.Journal;
using CaseFlow.Storage.Ledgers;
using CaseFlow.Storage.Outbox;
using CaseFlow.Storage.Personal;
using CaseFlow.Storage.Processes;
using CaseFlow.Storage.Sql;
using CaseFlow.Storage.Timers;
using CaseFlow.Storage.Visits;

namespace CaseFlow.Storage;

/// <summary>Writes a step, the case first: its version decides whether anything else is written.</summary>
internal static class StepWriting
{
    public static async ValueTask SaveAsync(Statements sql, CaseStep step)
    {
        Check(step);
        var id = step.Unit.Case.Id;
        await new CaseTable(sql).SaveAsync(step.Unit, step.LoadedVersion, step.Stored.Case);
        await new JournalTable(sql).AddAsync(step.Entry);
        await new AccountTable(sql).SaveAsync(step.Accounts, step.Entry.Sequence);
        foreach (var number in step.Changed)
        {
            await new ProcessTable(sql).SaveAsync(id, step.Unit.Instances[number], step.Stored.Instance(number));
        }

        foreach (var personal in step.Personal)
        {
            await new PersonalTable(sql).SaveAsync(id, personal);
        }

        await new LedgerTable(sql).SaveAsync(step.Ledgers);
        await new VisitLogTable(sql).AddAsync(step.Visits);
        await SaveOpenAsync(sql, step);
        foreach (var row in step.Outbox)
        {
            await new OutboxTable(sql).AddAsync(row);
        }
    }

    private static async ValueTask SaveOpenAsync(Statements sql, CaseStep step)
    {
        foreach (var task in step.Closed)
        {
            await new InboxTable(sql).RemoveAsync(task);
            await new DraftTable(sql).RemoveAsync(task);
        }

        foreach (var row in step.Opened)
        {
            await new InboxTable(sql).SaveAsync(row);
        }

        foreach (var key in step.Unscheduled)
        {
            await new TimerTable(sql).RemoveAsync(key);
        }

        foreach (var row in step.Scheduled)
        {
            await new TimerTable(sql).SaveAsync(row);
        }

        foreach (var key in step.Unawaited)
        {
            await new AwaitedTable(sql).RemoveAsync(key);
        }

        foreach (var row in step.Awaited)
        {
            await new AwaitedTable(sql).SaveAsync(row);
        }

        foreach (var key in step.Cleared)
        {
            await new IncidentTable(sql).RemoveAsync(key);
        }

        foreach (var row in step.Incidents)
        {
            await new IncidentTable(sql).SaveAsync(row);
        }
    }

    private static void Check(CaseStep step)
    {
        if (step.Unit.Version != step.LoadedVersion + 1)
        {
            throw new ArgumentException(
                $"Expected to save case {step.Unit.Case.Number} at version {step.LoadedVersion + 1}, but the unit has version {step.Unit.Version}.",
                nameof(step));
        }

        if (step.Entry.Case != step.Unit.Case.Id || step.Entry.Sequence != step.Unit.Head.Sequence || step.Entry.Hash != step.Unit.Head.Hash)
        {
            throw new ArgumentException(
                $"Expected to save case {step.Unit.Case.Number} with its newest journal entry, but the unit's head is not that entry.", nameof(step));
        }
    }
}
