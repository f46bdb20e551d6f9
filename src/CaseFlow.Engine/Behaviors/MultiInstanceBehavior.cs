using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors;

/// <summary>
/// An activity that is carried out several times (BPMN 2.0.2 §13.3.7), around the behavior of its kind. One visit stands for the activity as a
/// whole: events on the edge wait on it, and it leaves by the flows. Each instance is a further visit in the same scope with variables of its
/// own.
/// </summary>
internal class MultiInstanceBehavior(Behavior inner) : Behavior
{
    internal override void Prepare(Node node, ImmutableArray<Node> siblings) => inner.Prepare(node, siblings);

    internal override void Check(NodeCheck check)
    {
        inner.Check(check);
        Loops.Check(check);
    }

    internal override ElementId? DefaultOf(FlowNode element) => inner.DefaultOf(element);

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        if (visit.Place is not null)
        {
            inner.Enter(step, node, visit);
        }
        else if (Count(step, node, visit) is { } began)
        {
            step.Append(began);
            Advance(step, node, visit.Id);
        }
    }

    internal override void Complete(Step step, Node node, ElementVisit visit)
    {
        if (visit.Place is null)
        {
            Advance(step, node, visit.Id);
        }
        else
        {
            inner.Complete(step, node, visit);
        }
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit)
    {
        if (visit.Place is null)
        {
            Loops.CancelInstances(step, visit.Id, except: null);
        }
        else
        {
            inner.Cancel(step, node, visit);
        }
    }

    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values)
    {
        if (visit.Place is not { } place)
        {
            // Without a number of instances nothing of the activity is left to do.
            Variables.Set(step, visit, values);
            visit = step.State.Visits[visit.Id];
            if (visit.Loop is null)
            {
                Visits.Leave(step, node, visit);
            }
            else
            {
                Advance(step, node, visit.Id);
            }

            return null;
        }

        if (stage == RetryStage.Complete)
        {
            // The instance's result is what is given under the name of the list; the completion condition is not asked.
            Variables.Set(step, visit, values);
            var output = ((Activity)node.Element).Loop!.Output is { } name ? values.GetValueOrDefault(name, FeelValue.Missing) : null;
            step.Append(new ProcessEvent.LoopInstanceDone(place.Body, place.Counter, output, null));
            Visits.Close(step, node, step.State.Visits[visit.Id]);
            Advance(step, node, place.Body);
            return null;
        }

        return inner.Settle(step, node, visit, stage, values);
    }

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        inner.Trigger(step, node, waiting, scope, host);

    /// <summary>An instance takes no flow: its result is kept, and the completion condition is asked whether the others are still needed.</summary>
    internal override ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit)
    {
        if (visit.Place is not { } place)
        {
            return inner.Choose(step, node, visit);
        }

        // What the work gave was set after the caller looked the visit up.
        visit = step.State.Visits[visit.Id];
        var loop = ((Activity)node.Element).Loop!;
        if (!TryEnd(step, node, visit, out var output, out var end))
        {
            return null;
        }

        if (LoopEvents.Of(step, visit, loop) is not { } throws)
        {
            return null;
        }

        step.Append(new ProcessEvent.LoopInstanceDone(place.Body, place.Counter, output, end));
        if (!throws.IsEmpty)
        {
            step.Append(new ProcessEvent.LoopEventsDue(place.Body, place.Counter, throws));
        }

        if (end is not null)
        {
            Loops.CancelInstances(step, place.Body, except: visit.Id);
        }

        return [];
    }

    /// <summary>How many instances there are to be; null when an incident was raised instead.</summary>
    protected virtual ProcessEvent.LoopBegan? Count(Step step, Node node, ElementVisit visit) => Loops.Count(step, node, visit);

    /// <summary>What an instance that is about to end gives, and whether the others are still needed after it; false when an incident was raised instead.</summary>
    protected virtual bool TryEnd(Step step, Node node, ElementVisit visit, out FeelValue? output, out LoopEnd? end)
    {
        var loop = ((Activity)node.Element).Loop!;
        (output, end) = (null, null);
        if (loop.OutputElement is { } element)
        {
            output = Expressions.Evaluate(step, visit, step.Definition.Expression(element.Text), Variables.Inside(step.State, visit), RetryStage.Complete);
            if (output is null)
            {
                return false;
            }
        }

        return Loops.TryEnd(step, visit, loop, output, out end);
    }

    /// <summary>Whether no instance is needed any more.</summary>
    protected virtual bool IsOver(Step step, Node node, ElementVisit body) => body.Loop!.IsDone || body.Loop.Ended == body.Loop.Total;

    /// <summary>What the activity as a whole gives.</summary>
    protected virtual ImmutableSortedDictionary<string, FeelValue> Results(Step step, Node node, ElementVisit body) =>
        ((Activity)node.Element).Loop!.Output is { } output ? Variables.None.Add(output, Loops.Gathered(body.Loop!)) : Variables.None;

    /// <summary>
    /// Begins the instances that may begin, and leaves when none is left. An instance may end at once and come back here; it then finds the body
    /// busy, so that the stack does not grow with the number of instances.
    /// </summary>
    private void Advance(Step step, Node node, ElementInstanceId id)
    {
        if (!step.Busy.Add(id))
        {
            return;
        }

        var loop = ((Activity)node.Element).Loop!;
        LoopEvents.Throw(step, node, loop, id);
        while (step.State.Visits.TryGetValue(id, out var body) && CanBegin(body.Loop!, loop))
        {
            if (step.IsTooLong)
            {
                Incidents.Raise(
                    step, body, EngineCodes.StepTooLong,
                    $"Expected to begin the {body.Loop!.Total} instances of '{node.Id}' within {Step.Limit} elements, but this step entered more; try again to go on.",
                    RetryStage.Complete);
                step.Busy.Remove(id);
                return;
            }

            Loops.Begin(step, node, body, inner => node.Behavior.Enter(step, node, inner));
            LoopEvents.Throw(step, node, loop, id);
        }

        step.Busy.Remove(id);
        if (step.State.Visits.TryGetValue(id, out var ended) && IsOver(step, node, ended))
        {
            if (Results(step, node, ended) is { IsEmpty: false } results)
            {
                Variables.Set(step, ended, results);
            }

            Visits.Leave(step, node, ended);
        }
    }

    private static bool CanBegin(LoopState state, MultiInstance loop) =>
        !state.IsDone && state.Begun < state.Total && (!loop.IsSequential || state.Begun == state.Ended);
}
