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
/// An activity that is carried out again while a condition holds (BPMN 2.0.2 §13.3.6, standard loop), around the behavior of its kind. One
/// visit stands for the activity as a whole: events on the edge wait on it, and it leaves by the flows. Each round is a further visit in the
/// same scope. <c>loopCounter</c> is the number of the round, in the condition the number of rounds done.
/// </summary>
internal sealed class RepeatBehavior(Behavior inner) : Behavior
{
    internal override void Prepare(Node node, ImmutableArray<Node> siblings) => inner.Prepare(node, siblings);

    internal override void Check(NodeCheck check)
    {
        inner.Check(check);
        check.Expression(Of(check.Node).Condition);
    }

    internal override ElementId? DefaultOf(FlowNode element) => inner.DefaultOf(element);

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        if (visit.Place is not null)
        {
            inner.Enter(step, node, visit);
            return;
        }

        if (visit.Loop is null)
        {
            step.Append(new ProcessEvent.LoopBegan(visit.Id, -1, []));
        }

        Advance(step, node, visit.Id);
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

    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values)
    {
        if (visit.Place is null)
        {
            // The condition that failed counts as not holding.
            Variables.Set(step, visit, values);
            Visits.Leave(step, node, step.State.Visits[visit.Id]);
            return null;
        }

        return inner.Settle(step, node, visit, stage, values);
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

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        inner.Trigger(step, node, waiting, scope, host);

    /// <summary>A round takes no flow.</summary>
    internal override ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit)
    {
        if (visit.Place is not { } place)
        {
            return inner.Choose(step, node, visit);
        }

        step.Append(new ProcessEvent.LoopInstanceDone(place.Body, place.Counter, null, null));
        return [];
    }

    // A round may end at once and come back here; it then finds the body busy, so that the stack does not grow with the number of rounds.
    private static void Advance(Step step, Node node, ElementInstanceId id)
    {
        if (!step.Busy.Add(id))
        {
            return;
        }

        var goesOn = true;
        while (goesOn && step.State.Visits.TryGetValue(id, out var body) && body.Loop!.Begun == body.Loop.Ended)
        {
            if (step.IsTooLong)
            {
                Incidents.Raise(
                    step, body, EngineCodes.StepTooLong,
                    $"Expected to carry out '{node.Id}' again within {Step.Limit} elements, but this step entered more; try again to go on.",
                    RetryStage.Complete);
                goesOn = false;
            }
            else if (Again(step, node, body) is { } again)
            {
                goesOn = again;
                if (again)
                {
                    Loops.Begin(step, node, body, round => node.Behavior.Enter(step, node, round));
                }
                else
                {
                    Visits.Leave(step, node, body);
                }
            }
            else
            {
                goesOn = false;
            }
        }

        step.Busy.Remove(id);
    }

    // Null when an incident was raised.
    private static bool? Again(Step step, Node node, ElementVisit body)
    {
        var loop = Of(node);
        var done = body.Loop!.Ended;
        if (done >= loop.Maximum)
        {
            return false;
        }

        if (loop.Condition is null || (done == 0 && !loop.TestBefore))
        {
            return true;
        }

        var condition = step.Definition.Expression(loop.Condition.Text);
        var variables = Variables.Visible(step.State, body).SetItem("loopCounter", FeelValue.Of(done));
        switch (Expressions.Evaluate(step, body, condition, variables, RetryStage.Complete))
        {
            case null:
                return null;
            case FeelValue.Boolean value:
                return value.Value;
            case FeelValue.Null:
                return false;
            default:
                Expressions.Fail(step, body, condition, "the condition gave neither true nor false.", RetryStage.Complete);
                return null;
        }
    }

    private static StandardLoop Of(Node node) => ((Activity)node.Element).Repeat!;
}
