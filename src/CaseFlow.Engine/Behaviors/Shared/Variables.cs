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

    /// <summary>What a visited element can read: also what is its own, and for an instance of a multi-instance activity how far the activity has come.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Visible(ProcessState state, ElementVisit visit)
    {
        var visible = Visible(state, visit.Scope);
        if (visit.Place is { } place)
        {
            var body = state.Visits[place.Body];
            visible = body.Locals is { } shared ? visible.SetItems(shared) : visible;
            visible = (body.Loop!.Total < 0 ? visible : visible.SetItems(Loops.Counters(body.Loop)))
                .SetItem("loopCounter", FeelValue.Of(place.Counter));
        }

        return visit.Locals is { } own ? visible.SetItems(own) : visible;
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

    /// <summary>Sets values that a visit gave; an element with data, or an instance of a multi-instance activity, may have their names declared itself.</summary>
    internal static void Set(Step step, ElementVisit visit, ImmutableSortedDictionary<string, FeelValue> values) =>
        Set(step, visit.Place is null && visit.Locals is null ? visit.Scope : visit.Id, values);

    /// <summary>Sets values where their names are declared, looking outwards from the scope; new names are declared in the process, but those of an instance whose results are gathered in the instance.</summary>
    internal static void Set(Step step, ElementInstanceId scope, ImmutableSortedDictionary<string, FeelValue> values)
    {
        var rest = values;
        while (scope != ElementInstanceId.Root && !rest.IsEmpty)
        {
            var visit = step.State.Visits[scope];
            var declared = step.State.Scopes.TryGetValue(scope, out var inside) ? inside.Variables : visit.Locals ?? None;
            var here = Keeps(step, visit) ? rest : declared.IsEmpty ? None : None.AddRange(rest.Where(value => declared.ContainsKey(value.Key)));
            if (!here.IsEmpty)
            {
                step.Append(new ProcessEvent.VariablesSet(scope, here));
                rest = rest.RemoveRange(here.Keys);
            }

            scope = visit.Place is { } place && step.State.Visits[place.Body].Locals is not null ? place.Body : visit.Scope;
        }

        if (!rest.IsEmpty)
        {
            step.Append(new ProcessEvent.VariablesSet(ElementInstanceId.Root, rest));
        }
    }

    private static bool Keeps(Step step, ElementVisit visit) =>
        visit.Place is not null && step.Definition.Nodes[visit.Element].Element is Activity { Loop.Output: not null };
}
