using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors;

/// <summary>
/// A user task on which several people decide: a multi-instance activity whose instances are the deciders, whose output is their opinions, and
/// which ends as soon as the result is certain.
/// </summary>
internal sealed class DecidersBehavior(Behavior inner) : MultiInstanceBehavior(inner)
{
    private readonly Behavior inner = inner;

    internal override void Check(NodeCheck check)
    {
        inner.Check(check);
        var task = (UserTask)check.Node.Element;
        var spec = task.Work.Deciders!;
        var isCounted = spec.Mode is not ("ratio" or "weighted") || spec.Fraction is not null;
        if (spec.Among.Length == 0 || spec.Decision.Length == 0 || !isCounted || (spec.Mode == "weighted" && spec.Weight is null)
            || task.Loop?.Item != "decider")
        {
            check.Refuse(
                FindingCodes.DecidersInvalid,
                $"Expected the deciders of '{check.Node.Id}' to be named with what they decide and how they are counted, but something is missing.");
        }

        check.Text(spec.Among);
        check.Text(spec.Weight);
    }

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        if (visit.Place is null || Deciders.TryWeigh(step, node, visit))
        {
            base.Enter(step, node, visit.Place is null ? visit : step.State.Visits[visit.Id]);
        }
    }

    protected override ProcessEvent.LoopBegan? Count(Step step, Node node, ElementVisit visit)
    {
        var began = base.Count(step, node, visit);
        if (began is not { Total: 0 })
        {
            return began;
        }

        var among = step.Definition.Expression(Deciders.Of(node).Among);
        Expressions.Fail(step, visit, among, "it gave nobody who decides.", RetryStage.Enter, EngineCodes.DecidersNone);
        return null;
    }

    protected override bool TryEnd(Step step, Node node, ElementVisit visit, out FeelValue? output, out LoopEnd? end)
    {
        (output, end) = (Deciders.Opinion(step, node, visit), null);
        if (output is null)
        {
            return false;
        }

        var tally = Deciders.Count(step, node, visit.Place!.Body, visit, output);
        end = tally.Result is null ? null : new LoopEnd(Deciders.Rule(Deciders.Of(node)), tally.Shown);
        return true;
    }

    // An item that was called off by hand counts no longer, which may make the result certain.
    protected override bool IsOver(Step step, Node node, ElementVisit body) =>
        base.IsOver(step, node, body)
        || (body.Loop!.CalledOff > 0 && body.Loop.Completed > 0 && Deciders.Count(step, node, body.Id, null, null).Result is not null);

    protected override ImmutableSortedDictionary<string, FeelValue> Results(Step step, Node node, ElementVisit body)
    {
        var tally = Deciders.Count(step, node, body.Id, null, null);
        Loops.CancelInstances(step, body.Id, except: null);
        var name = Deciders.Of(node).Decision;
        return Variables.None
            .Add($"{name}Result", FeelValue.Of(tally.Result == true ? "approved" : "rejected"))
            .Add($"{name}For", FeelValue.Of(tally.For))
            .Add($"{name}Against", FeelValue.Of(tally.Against))
            .Add($"{name}Total", FeelValue.Of(tally.Total))
            .Add($"{name}Count", FeelValue.Of(body.Loop!.Outputs.Count))
            .Add($"{name}Opinions", new FeelValue.List([.. body.Loop.Outputs.Values]));
    }
}
