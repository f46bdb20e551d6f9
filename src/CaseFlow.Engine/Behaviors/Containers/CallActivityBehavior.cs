using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Containers;

/// <summary>
/// A call activity (BPMN 2.0.2 §10.3.6): asks the host to start another process and waits until that has ended. Its data inputs are handed in
/// by name and its data outputs come back by name, beside what its mappings say; with neither it hands in all variables and takes nothing back.
/// </summary>
internal sealed class CallActivityBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        var call = (CallActivity)check.Node.Element;
        check.Mappings(call.Inputs);
        check.Mappings(call.Outputs);
        if (call.CalledElement.Length == 0 || (check.Options.KnownProcesses is { } known && !known.Contains(call.CalledElement)))
        {
            check.Refuse(
                FindingCodes.ProcessUnknown,
                $"Expected to find process '{call.CalledElement}' that '{call.Id}' calls, but it does not exist.",
                ("process", call.CalledElement));
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var call = (CallActivity)node.Element;
        var visible = Variables.Visible(step.State, visit);
        var given = Payloads.Of(step, node, visit);
        var inputs = call.Inputs.IsEmpty && node.Data is not { Inputs.IsEmpty: false }
            ? visible
            : Expressions.Map(step, visit, call.Inputs, visible, RetryStage.Enter);
        if (inputs is not null)
        {
            inputs = given.SetItems(inputs);
            step.Append(new ProcessEvent.CallStarted(visit.Id, visit.Element, call.CalledElement));
            step.Emit(new Effect.CallProcess(visit.Id, visit.Element, call.CalledElement, inputs));
        }
    }

    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values) =>
        stage == RetryStage.Enter ? Actions.Settle(step, node, visit, values) : base.Settle(step, node, visit, stage, values);

    internal override void Complete(Step step, Node node, ElementVisit visit)
    {
        var outputs = Expressions.Map(
            step,
            visit,
            ((CallActivity)node.Element).Outputs,
            visit.Results ?? Variables.None,
            RetryStage.Complete);
        if (outputs is not null)
        {
            var named = node.Data is { } plan && visit.Results is { } results ? Payloads.Named(plan, results) : Variables.None;
            Variables.Set(step, visit, named.SetItems(outputs));
            Visits.Leave(step, node, visit);
        }
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit)
    {
        if (step.State.PendingCalls.ContainsKey(visit.Id))
        {
            step.Append(new ProcessEvent.CallCancelled(visit.Id));
            step.Emit(new Effect.CancelCall(visit.Id));
        }
    }
}
