using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>How a BPMN error travels outwards (BPMN 2.0.2 §10.5.1): to the nearest edge that catches its code, a named one before a catch-all.</summary>
internal static class Errors
{
    /// <summary>Throws from a visit or, after it, from the scope around it; an error that nothing catches ends the instance.</summary>
    internal static void Throw(Step step, ElementInstanceId from, ElementId origin, string? code)
    {
        if (!TryCatch(step, from, origin, code))
        {
            step.Append(new ProcessEvent.ErrorThrown(origin, code));
            Scopes.EndInstance(step, InstanceStatus.Failed, code, null);
        }
    }

    /// <summary>Throws from a visit, looking at its own edge first; says whether anything caught it.</summary>
    internal static bool TryCatch(Step step, ElementInstanceId from, ElementId origin, string? code)
    {
        for (var id = from; id != ElementInstanceId.Root;)
        {
            var visit = step.State.Visits[id];
            if (Catcher(step.Definition.Nodes[visit.Element], code) is { } boundary)
            {
                step.Append(new ProcessEvent.ErrorThrown(origin, code));
                BoundaryEvents.Happen(step, boundary, id);
                return true;
            }

            id = visit.Scope;
        }

        return false;
    }

    private static Node? Catcher(Node node, string? code)
    {
        Node? any = null;
        foreach (var boundary in node.Attached)
        {
            if (boundary.Event is EventDefinition.ErrorRef caught)
            {
                if (caught.Error?.Code is not { } wanted)
                {
                    any ??= boundary;
                }
                else if (wanted == code)
                {
                    return boundary;
                }
            }
        }

        return any;
    }
}
