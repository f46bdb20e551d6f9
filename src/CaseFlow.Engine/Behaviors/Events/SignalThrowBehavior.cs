using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// A signal end event or throwing signal event (BPMN 2.0.2 §10.5.3, §10.5.4): reaches everything in the instance that waits for the signal now,
/// and by the host the other instances of the case.
/// </summary>
internal sealed class SignalThrowBehavior : Behavior
{
    internal override void Check(NodeCheck check) => Waits.Check(check, check.Node.Event);

    internal override void Enter(Step step, Node node, ElementVisit visit) =>
        Signals.Throw(step, node, visit, ((EventDefinition.SignalRef)node.Event!).Signal?.Name ?? string.Empty);
}
