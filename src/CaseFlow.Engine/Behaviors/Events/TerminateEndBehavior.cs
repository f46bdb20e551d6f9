using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A terminate end event (BPMN 2.0.2 §13.5.6): ends everything in its own scope. A sub-process then goes on as if it had completed.</summary>
internal sealed class TerminateEndBehavior : Behavior
{
    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        Visits.Close(step, node, visit);
        if (visit.Scope == ElementInstanceId.Root)
        {
            Scopes.EndInstance(step, InstanceStatus.Terminated, null, null);
            return;
        }

        Scopes.Clear(step, visit.Scope);
        Scopes.EndWhenEmpty(step, visit.Scope);
    }
}
