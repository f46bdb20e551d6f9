using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>How a BPMN error travels outwards (BPMN 2.0.2 §10.5.1): to the nearest place that catches its code; it always ends what threw it.</summary>
internal static class Errors
{
    /// <summary>Throws from a visit, looking at its own edge first; an error that nothing catches ends the instance.</summary>
    internal static void Throw(Step step, ElementInstanceId from, ElementId origin, string? code)
    {
        if (!TryCatch(step, from, origin, code))
        {
            End(step, origin, code);
        }
    }

    /// <summary>Throws inside a scope, looking at its event sub-processes first; an error that nothing catches ends the instance.</summary>
    internal static void ThrowInside(
        Step step, ElementInstanceId scope, ElementId origin, string? code, ImmutableSortedDictionary<string, FeelValue> values)
    {
        if (!Caught(step, Catchers.FromScope(step, scope, null, code, CodeOf), origin, code, values))
        {
            End(step, origin, code);
        }
    }

    /// <summary>Throws from a visit, looking at its own edge first; says whether anything caught it.</summary>
    internal static bool TryCatch(Step step, ElementInstanceId from, ElementId origin, string? code) =>
        Caught(step, Catchers.FromVisit(step, step.State.Visits[from], code, CodeOf), origin, code, Variables.None);

    private static bool Caught(Step step, Catcher? catcher, ElementId origin, string? code, ImmutableSortedDictionary<string, FeelValue> values)
    {
        if (catcher is not { } found)
        {
            return false;
        }

        step.Append(new ProcessEvent.ErrorThrown(origin, code));
        Payloads.Bring(step, found, values);
        found.Happen(step);
        return true;
    }

    private static void End(Step step, ElementId origin, string? code)
    {
        step.Append(new ProcessEvent.ErrorThrown(origin, code));
        Scopes.EndInstance(step, InstanceStatus.Failed, code, null);
    }

    private static bool CodeOf(EventDefinition definition, out string? code)
    {
        code = (definition as EventDefinition.ErrorRef)?.Error?.Code;
        return definition is EventDefinition.ErrorRef;
    }
}
