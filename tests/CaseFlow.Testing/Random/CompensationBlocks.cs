using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Testing.Random;

/// <summary>
/// Blocks of what is compensated: by a throw of all or of one activity, or by cancelling a transaction. What is compensated stands in a scope
/// of its own, which no throw around it reaches.
/// </summary>
internal static class CompensationBlocks
{
    internal static void Compensated(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var count = process.Dice.Next(1, 4);
        var chosen = process.Dice.Next(-1, count + 1);
        var wait = process.Dice.Next(3) > 0;
        builder.SubProcess(process.Visit(process.NextId("Sub"), times), inside =>
        {
            inside.StartEvent(process.Visit(process.NextId("Start"), times));
            string? named = null;
            for (var i = 0; i < count; i++)
            {
                // Below 0 all are compensated, and the one after the last is none.
                var activity = Undoable(process, inside, times, chosen < 0 || chosen == i ? times : 0, size / 3);
                named = i == chosen ? activity : named;
            }

            if (chosen < count && process.Dice.Next(2) == 0)
            {
                inside.ThrowEvent(process.Visit(process.NextId("Throw"), times), Triggers.Compensation(named, wait));
                Blocks.OneSimple(process, inside, times);
                inside.EndEvent(process.Visit(process.NextId("End"), times));
            }
            else
            {
                inside.EndEvent(process.Visit(process.NextId("End"), times), chosen < count ? Triggers.Compensation(named, wait) : null);
            }
        });
    }

    internal static void Transaction(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var isCancelled = process.Dice.Next(2) == 0;
        var transaction = process.Visit(process.NextId("Transaction"), times);
        var merge = process.Visit(process.NextId("Merge"), times);
        builder.Transaction(transaction, inside =>
        {
            inside.StartEvent(process.Visit(process.NextId("Start"), times));
            Undoable(process, inside, times, isCancelled ? times : 0, size / 3);
            Undoable(process, inside, times, isCancelled ? times : 0, size / 3);
            var fork = process.Visit(process.NextId("Fork"), times);
            var beside = process.Visit(process.NextId("User"), times);
            if (isCancelled)
            {
                process.NeverCompleted.Add(beside);
            }

            inside.ParallelGateway(fork).UserTask(beside).EndEvent(process.Visit(process.NextId("End"), isCancelled ? 0 : times)).MoveTo(fork);
            Blocks.OneSimple(process, inside, times);
            inside.EndEvent(process.Visit(process.NextId("Cancel"), times), isCancelled ? Triggers.Cancel : null);
        });
        builder.ExclusiveGateway(merge)
            .BoundaryEvent(process.Visit(process.NextId("Cancelled"), isCancelled ? times : 0), transaction, Triggers.Cancel)
            .ConnectTo(merge).MoveTo(merge);
    }

    private static string Undoable(RandomProcess process, ProcessBuilder builder, int times, int undone, int size)
    {
        switch (process.Dice.Next(5))
        {
            case 0:
                var count = process.Dice.Next(3);
                var several = process.Visit(process.NextId("Several"), times * (count + 1));
                builder.ManualTask(several).Loop(new MultiInstance(process.Dice.Next(2) == 0, new Expression($"{count}")));
                return Handled(process, builder, several, undone * count, size);
            case 1:
                var outer = process.Visit(process.NextId("Inner"), times);
                builder.SubProcess(outer, inside =>
                {
                    inside.StartEvent(process.Visit(process.NextId("Start"), times));
                    var task = process.Visit(process.NextId("Service"), times);
                    inside.ServiceTask(task, "act");
                    Handled(process, inside, task, undone, size);
                    inside.EndEvent(process.Visit(process.NextId("End"), times));
                });
                return outer;
            case 2:
                var sub = process.Visit(process.NextId("Inner"), times);
                builder.SubProcess(sub, inside =>
                {
                    inside.StartEvent(process.Visit(process.NextId("Start"), times)).ManualTask(process.Visit(process.NextId("Manual"), times))
                        .EndEvent(process.Visit(process.NextId("End"), times));
                    inside.EventSubProcess(process.Visit(process.NextId("Undoes"), undone), handler =>
                    {
                        handler.StartEvent(process.Visit(process.NextId("Begin"), undone), Triggers.Compensation());
                        Blocks.Sequence(process, handler, undone, size);
                        handler.EndEvent(process.Visit(process.NextId("End"), undone));
                    });
                });
                return sub;
            default:
                var user = process.Visit(process.NextId("User"), times);
                builder.UserTask(user);
                return Handled(process, builder, user, undone, size);
        }
    }

    private static string Handled(RandomProcess process, ProcessBuilder builder, string activity, int undone, int size)
    {
        builder.CompensatedBy(process.Visit(process.NextId("Undone"), 0), activity, undo =>
        {
            var id = process.Visit(process.NextId("Undo"), undone);
            switch (process.Dice.Next(4))
            {
                case 0:
                    undo.UserTask(id);
                    break;
                case 1:
                    undo.ServiceTask(id, "act");
                    break;
                case 2:
                    undo.SubProcess(id, inside =>
                    {
                        inside.StartEvent(process.Visit(process.NextId("Start"), undone));
                        Blocks.Sequence(process, inside, undone, size);
                        inside.EndEvent(process.Visit(process.NextId("End"), undone));
                    });
                    break;
                default:
                    undo.ManualTask(id);
                    break;
            }
        });
        return activity;
    }
}
