using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// A start event (BPMN 2.0.2 §13.5.1). At the top level none, message, timer, signal, condition or several of them: the command that starts an instance names the start
/// event itself, and when to give that command is the host's to know. In an event sub-process what begins it.
/// </summary>
internal sealed class StartEventBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        if (check.Node.Container is { IsHandler: true })
        {
            Waits.Check(check, check.Node.Event);
            return;
        }

        if (check.Options.BeginsOnlyWhenTold && NeverBegins(check.Node.Event!) is { } part)
        {
            check.Refuse(
                FindingCodes.StartNever,
                $"Expected something to begin '{check.Node.Id}' here, but only a person, a message, a signal, a date or a cycle begins a process, and it waits for '{part.GetType().Name}'.",
                ("kind", part.GetType().Name));
        }

        switch (check.Node.Event)
        {
            case EventDefinition.Timer { Clock: null, Date: null, Duration: null, Cycle: null } or EventDefinition.MessageRef or EventDefinition.SignalRef:
                break;
            case EventDefinition.Timer or EventDefinition.Conditional or EventDefinition.Multiple:
                Waits.Check(check, check.Node.Event);
                break;
            case EventDefinition.ErrorRef or EventDefinition.EscalationRef or EventDefinition.Compensate:
                check.Refuse(
                    FindingCodes.ElementUnsupported,
                    $"Expected a start event with such a trigger only in an event sub-process, but '{check.Node.Id}' stands elsewhere.",
                    ("kind", $"StartEvent {check.Node.Event.GetType().Name}"));
                break;
        }
    }

    private static EventDefinition? NeverBegins(EventDefinition definition) => definition switch
    {
        EventDefinition.Timer { Cycle: not null } or EventDefinition.Timer { Date: not null } => null,
        EventDefinition.Timer or EventDefinition.Conditional or EventDefinition.Multiple { IsParallel: true } => definition,
        EventDefinition.Multiple multiple => multiple.Parts.FirstOrDefault(part => NeverBegins(part) is not null),
        _ => null,
    };

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        EventSubProcesses.Happen(step, node.Container!, scope);
}
