using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Variables of the process and its sub-processes; a nearer one hides a farther one of the same name.</summary>
internal static class Variables
{
    internal static ImmutableSortedDictionary<string, FeelValue> None { get; } =
        ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    /// <summary>What a visited element can read: an instance of a multi-instance activity also what is its own, and how far the activity has come.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Visible(ProcessState state, ElementVisit visit)
    {
        var visible = Visible(state, visit.Scope);
        if (visit.Place is not { } place)
        {
            return visible;
        }

        var loop = state.Visits[place.Body].Loop!;
        return (loop.Total < 0 ? visible : visible.SetItems(Loops.Counters(loop)))
            .SetItem("loopCounter", FeelValue.Of(place.Counter))
            .SetItems(visit.Locals!);
    }

    /// <summary>What can be read at the end of a visit: from within, where a sub-process is still open.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Inside(ProcessState state, ElementVisit visit) =>
        state.HasScope(visit.Id) ? Visible(state, visit.Id) : Visible(state, visit);

    /// <summary>What an element of the scope can read.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Visible(ProcessState state, ElementInstanceId scope)
    {
        if (scope == ElementInstanceId.Root)
        {
            return state.Root.Variables;
        }

        var outer = Visible(state, state.Visits[scope]);
        var own = state.Scopes[scope].Variables;
        return own.IsEmpty ? outer : outer.SetItems(own);
    }

    /// <summary>Sets values that a visit gave; an instance of a multi-instance activity may have their names declared itself.</summary>
    internal static void Set(Step step, ElementVisit visit, ImmutableSortedDictionary<string, FeelValue> values) =>
        Set(step, visit.Place is null ? visit.Scope : visit.Id, values);

    /// <summary>Sets values where their names are declared, looking outwards from the scope; new names are declared in the process, but those of an instance whose results are gathered in the instance.</summary>
    internal static void Set(Step step, ElementInstanceId scope, ImmutableSortedDictionary<string, FeelValue> values)
    {
        var rest = values;
        while (scope != ElementInstanceId.Root && !rest.IsEmpty)
        {
            var visit = step.State.Visits[scope];
            var declared = step.State.Scopes.TryGetValue(scope, out var inside) ? inside.Variables : visit.Locals!;
            var here = Keeps(step, visit) ? rest : declared.IsEmpty ? None : None.AddRange(rest.Where(value => declared.ContainsKey(value.Key)));
            if (!here.IsEmpty)
            {
                step.Append(new ProcessEvent.VariablesSet(scope, here));
                rest = rest.RemoveRange(here.Keys);
            }

            scope = visit.Scope;
        }

        if (!rest.IsEmpty)
        {
            step.Append(new ProcessEvent.VariablesSet(ElementInstanceId.Root, rest));
        }
    }

    private static bool Keeps(Step step, ElementVisit visit) =>
        visit.Place is not null && step.Definition.Nodes[visit.Element].Element is Activity { Loop.Output: not null };
}
