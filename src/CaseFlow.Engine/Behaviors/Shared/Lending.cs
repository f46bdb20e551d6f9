using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Work that was returned and comes straight back. The returning visit keeps its token, so that nothing around it can starve, and waits; the
/// earlier task is visited beside it, without the events on its edge, and takes no flow when it is done.
/// </summary>
internal static class Lending
{
    internal static void Lend(Step step, Node target, ElementInstanceId scope, ElementVisit waiting)
    {
        var visit = Visits.Put(step, target, scope, []);
        step.Append(new ProcessEvent.WorkLent(waiting.Id, visit.Id));
        Visits.Start(step, target, step.State.Visits[visit.Id]);
    }

    /// <summary>Ends a visit that was done for another one, which goes on.</summary>
    internal static void Return(Step step, Node node, ElementVisit done)
    {
        Visits.Close(step, node, done);
        GoOn(step, done);
    }

    /// <summary>One of the two is called off: with the one that waits the other goes too, without the other the one that waits goes on.</summary>
    internal static void Cancelled(Step step, ElementVisit visit)
    {
        if (visit.Lent is { } lent)
        {
            step.Append(new ProcessEvent.WorkCameBack(visit.Id, lent));
            Visits.Cancel(step, step.State.Visits[lent]);
        }

        if (step.State.Visits[visit.Id].LentBy is not null)
        {
            GoOn(step, visit);
        }
    }

    private static void GoOn(Step step, ElementVisit done)
    {
        var waiting = done.LentBy!.Value;
        step.Append(new ProcessEvent.WorkCameBack(waiting, done.Id));
        var visit = step.State.Visits[waiting];
        var node = step.Definition.Nodes[visit.Element];
        node.Behavior.Enter(step, node, visit);
    }
}
