using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Behaviors.Events;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>The life of a visit to an element, the same for every kind: it begins, and it ends as drawn or from outside.</summary>
internal static class Visits
{
    internal static void Enter(Step step, Node node, ElementInstanceId scope, ImmutableArray<ElementId> by) =>
        BeginEntered(step, node, Put(step, node, scope, by));

    /// <summary>Puts a token on an element, which does not begin yet.</summary>
    internal static ElementVisit Put(Step step, Node node, ElementInstanceId scope, ImmutableArray<ElementId> by)
    {
        var id = step.NextId();
        step.Append(new ProcessEvent.ElementEntered(id, node.Id, scope, by));
        return step.State.Visits[id];
    }

    /// <summary>Begins what a token was put on.</summary>
    internal static void BeginEntered(Step step, Node node, ElementVisit visit)
    {
        if (step.IsTooLong)
        {
            Incidents.Raise(
                step,
                visit,
                EngineCodes.StepTooLong,
                $"Expected to come to rest within {Step.Limit} elements, but this step entered more; look for a loop without a waiting element.",
                RetryStage.Begin);
            return;
        }

        Begin(step, node, visit);
    }

    /// <summary>What follows entering; done again when an incident of that stage is retried.</summary>
    internal static void Begin(Step step, Node node, ElementVisit visit)
    {
        if (BoundaryEvents.Arm(step, node, visit))
        {
            Milestones.Reach(step, node, onCompleted: false);
            Start(step, node, visit);
        }
    }

    /// <summary>The element takes its data, for which it may have to wait, and begins; done again when an incident of that stage is retried.</summary>
    internal static void Start(Step step, Node node, ElementVisit visit)
    {
        // Data belongs to a multi-instance activity as a whole.
        if (node.Data is not { } plan || visit.Place is not null)
        {
            node.Behavior.Enter(step, node, visit);
        }
        else if (DataIn.TryTake(step, node, visit, plan))
        {
            node.Behavior.Enter(step, node, step.State.Visits[visit.Id]);
        }
    }

    /// <summary>Ends a visit as drawn and puts its tokens on flows; the scope ends when no token is left in it.</summary>
    internal static void Leave(Step step, Node node, ElementVisit visit)
    {
        if (node.Whole is { } whole)
        {
            MultipleThrowBehavior.Next(step, whole, visit);
            return;
        }

        if (node.Data is { Gives: true } plan && visit.Place is null && !DataOut.TryGive(step, visit, plan))
        {
            return;
        }

        if (visit.LentBy is not null)
        {
            Lending.Return(step, node, visit);
            return;
        }

        if (node.Behavior.Choose(step, node, visit) is not { } choices)
        {
            return;
        }

        // What compensates in an ad-hoc sub-process, or in one that is open again, is none of its activities.
        if (node.IsInAdHoc && visit is { Place: null, Compensation: null } && step.State.Visits[visit.Scope].Restores is null)
        {
            if (AdHocs.Completed(step, node, visit) is not { } goesOn)
            {
                return;
            }

            if (!goesOn)
            {
                choices = [];
            }
        }

        Close(step, node, visit);
        foreach (var choice in choices)
        {
            for (var count = 0; count < node.CompletionQuantity; count++)
            {
                step.Append(new ProcessEvent.FlowTaken(choice.Flow.Id, visit.Scope, choice.Reason));
            }
        }

        if (visit.Place is { } place)
        {
            node.Behavior.Complete(step, node, step.State.Visits[place.Body]);
        }
        else if (visit.Compensation is { } compensation && step.State.Compensations.ContainsKey(compensation))
        {
            Compensations.GoOn(step, compensation);
        }
        else if (choices.IsEmpty)
        {
            Scopes.EndWhenEmpty(step, visit.Scope);
        }
    }

    /// <summary>Ends a visit by one flow that was chosen by hand.</summary>
    internal static void LeaveBy(Step step, Node node, ElementVisit visit, Flow flow)
    {
        Close(step, node, visit);
        step.Append(new ProcessEvent.FlowTaken(flow.Id, visit.Scope, null));
    }

    /// <summary>Ends a visit as drawn without moving on; the caller says what happens to the scope.</summary>
    internal static void Close(Step step, Node node, ElementVisit visit)
    {
        // Events on the edge and milestones belong to a multi-instance activity as a whole.
        if (visit.Place is null)
        {
            BoundaryEvents.Disarm(step, node, visit);
            Milestones.Reach(step, node, onCompleted: true);
        }

        if (node.IsKept)
        {
            Compensations.Keep(step, node, visit);
        }

        // What was begun again by hand beside an incident may end in another way than by a retry.
        Incidents.ResolveOf(step, visit);
        step.Append(new ProcessEvent.ElementCompleted(visit.Id, visit.Element));
    }

    /// <summary>Ends a visit from outside, with everything in it; the caller says how the scope goes on.</summary>
    internal static void Cancel(Step step, ElementVisit visit)
    {
        // Cancelling a multi-instance activity cancelled its instances, which may come up again in their scope.
        if (!step.State.Visits.TryGetValue(visit.Id, out var open))
        {
            return;
        }

        if (visit.Restores is not null)
        {
            Scopes.Clear(step, visit.Id);
            step.Append(new ProcessEvent.ScopeClosed(visit.Id, Completed: false));
            return;
        }

        if (open is { Lent: not null } or { LentBy: not null })
        {
            Lending.Cancelled(step, open);
        }

        var node = step.Definition.Nodes[visit.Element];
        node.Behavior.Cancel(step, node, visit);
        if (visit.Place is null)
        {
            BoundaryEvents.Disarm(step, node, visit);
        }

        Incidents.ResolveOf(step, visit);
        step.Append(new ProcessEvent.ElementCancelled(visit.Id, visit.Element));
    }
}
