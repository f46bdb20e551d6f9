using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors;

/// <summary>What one kind of element does. The loop that moves tokens asks these questions and knows no kind by name.</summary>
internal abstract class Behavior
{
    /// <summary>Computes once from the drawing what is needed while running.</summary>
    internal virtual void Prepare(Node node, ImmutableArray<Node> siblings)
    {
    }

    /// <summary>Says what of the element would not be carried out faithfully, and names its expressions.</summary>
    internal virtual void Check(NodeCheck check)
    {
    }

    /// <summary>The flow marked as default; null for none.</summary>
    internal virtual ElementId? DefaultOf(FlowNode element) => null;

    /// <summary>A token arrived by a flow.</summary>
    internal virtual void Arrive(Step step, Node node, ElementInstanceId scope, ElementId flow)
    {
        if (node.StartQuantity == 1)
        {
            Visits.Enter(step, node, scope, [flow]);
        }
        else
        {
            Quantities.Gather(step, node, scope, flow);
        }
    }

    /// <summary>A visit began.</summary>
    internal abstract void Enter(Step step, Node node, ElementVisit visit);

    /// <summary>The visit's work is done: it ends and its tokens go on.</summary>
    internal virtual void Complete(Step step, Node node, ElementVisit visit) => Visits.Leave(step, node, visit);

    /// <summary>
    /// What failed counts as done by hand: the visit goes on as though it had succeeded. Gives a rejection where that cannot be said without
    /// naming a flow.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The element.</param>
    /// <param name="visit">The stuck visit.</param>
    /// <param name="stage">What had failed: the element's beginning or its end.</param>
    /// <param name="values">What it should have given.</param>
    internal virtual Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values)
    {
        Variables.Set(step, visit, values);
        visit = step.State.Visits[visit.Id];
        if (stage == RetryStage.Complete)
        {
            Visits.Leave(step, node, visit);
        }
        else
        {
            Complete(step, node, visit);
        }

        return null;
    }

    /// <summary>Opens the inside of a sub-process without beginning anything in it, because a token is put there by hand.</summary>
    internal virtual void Open(Step step, Node node, ElementVisit visit)
    {
        step.Append(new ProcessEvent.ScopeOpened(visit.Id));
        EventSubProcesses.Arm(step, node.Inside!, visit.Id);
    }

    /// <summary>Whether a token that arrives may have to wait for others.</summary>
    internal virtual bool IsJoin(Node node) => false;

    /// <summary>A flow without which a join with waiting tokens does not fire, and by which no token can come any more; null when there is none.</summary>
    internal virtual Flow? Starving(Step step, Node node, ElementInstanceId scope) => null;

    /// <summary>The visit is ended from outside: what it opened is closed.</summary>
    internal virtual void Cancel(Step step, Node node, ElementVisit visit)
    {
    }

    /// <summary>What the element waited for happened: its timer fired or its message came.</summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The element.</param>
    /// <param name="waiting">The id under which it waited.</param>
    /// <param name="scope">The scope it waited in.</param>
    /// <param name="host">The visit on whose edge it sits; null for an element in the flow.</param>
    internal virtual void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        throw new InvalidOperationException($"Expected '{node.Id}' to wait for something, but its kind never does.");

    /// <summary>
    /// An activity was entered on whose edge this event sits. Gives what is to be armed once all events of the edge are ready; null when an
    /// incident was raised instead.
    /// </summary>
    internal virtual Action? Arm(Step step, Node node, ElementVisit host) => static () => { };

    /// <summary>Which flows the tokens take when a visit ends; null when an incident was raised instead.</summary>
    internal virtual ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit) => Fork.Choose(step, node, visit);

    /// <summary>Whether tokens waiting at the element may have to go on without a new arrival.</summary>
    internal virtual bool IsReconsidered(Node node) => false;

    /// <summary>Nothing moves any more; a join with waiting tokens may have become ready without a new arrival.</summary>
    internal virtual void Reconsider(Step step, Node node, ElementInstanceId scope)
    {
    }

    /// <summary>Nothing moves any more and no join became ready; those that wait only for each other must not wait for ever.</summary>
    internal virtual void Unblock(Step step, Node node, ElementInstanceId scope)
    {
    }

    /// <summary>Where the tokens are that a join with waiting tokens still waits for, so far as it is reconsidered.</summary>
    internal virtual IEnumerable<ElementId> Awaited(Step step, Node node, ElementInstanceId scope) => [];
}
