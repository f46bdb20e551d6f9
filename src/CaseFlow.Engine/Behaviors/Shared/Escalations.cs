using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// How an escalation travels outwards (BPMN 2.0.2 §10.5.1): to the nearest place that catches its code, else to the caller. Unlike an error it
/// ends what threw it only where it is caught by interrupting, and one that nothing catches has no consequence.
/// </summary>
internal static class Escalations
{
    /// <summary>Throws from a throwing event, which then goes on unless the escalation ended the scope around it.</summary>
    internal static void Throw(Step step, Node node, ElementVisit visit, string? code)
    {
        step.Append(new ProcessEvent.EscalationThrown(node.Id, code));
        var catcher = Catchers.FromScope(step, visit.Scope, null, code, CodeOf);
        if (catcher is { IsInterrupting: true } interrupting)
        {
            var given = Payloads.Of(step, node, visit);
            Visits.Close(step, node, visit);
            Payloads.Bring(step, interrupting, given);
            interrupting.Happen(step);
            return;
        }

        if (catcher is { } open)
        {
            Payloads.Bring(step, open, Payloads.Of(step, node, visit));
        }

        CatchOrPass(step, catcher, node, code);
        node.Behavior.Complete(step, node, visit);
    }

    /// <summary>Takes over an escalation of a called process, looking at the call's own edge first.</summary>
    internal static void Pass(Step step, ElementVisit call, string? code)
    {
        step.Append(new ProcessEvent.EscalationThrown(call.Element, code));
        CatchOrPass(step, Catchers.FromVisit(step, call, code, CodeOf), step.Definition.Nodes[call.Element], code);
    }

    private static void CatchOrPass(Step step, Catcher? catcher, Node origin, string? code)
    {
        if (catcher is { } found)
        {
            found.Happen(step);
        }
        else
        {
            step.Emit(new Effect.PassEscalation(origin.Id, code));
        }
    }

    private static bool CodeOf(EventDefinition definition, out string? code)
    {
        code = (definition as EventDefinition.EscalationRef)?.Escalation?.Code;
        return definition is EventDefinition.EscalationRef;
    }
}
