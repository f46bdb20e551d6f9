using System.Collections.Immutable;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Variables of the process and its sub-processes; a nearer one hides a farther one of the same name.</summary>
internal static class Variables
{
    internal static ImmutableSortedDictionary<string, FeelValue> None { get; } =
        ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    /// <summary>What an element of the scope can read.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Visible(ProcessState state, ElementInstanceId scope)
    {
        if (scope == ElementInstanceId.Root)
        {
            return state.Root.Variables;
        }

        var outer = Visible(state, state.Visits[scope].Scope);
        var own = state.Scopes[scope].Variables;
        return own.IsEmpty ? outer : outer.SetItems(own);
    }

    /// <summary>Sets values where their names are declared, looking outwards from the scope; new names are declared in the process.</summary>
    internal static void Set(Step step, ElementInstanceId scope, ImmutableSortedDictionary<string, FeelValue> values)
    {
        var rest = values;
        while (scope != ElementInstanceId.Root && !rest.IsEmpty)
        {
            var declared = step.State.Scopes[scope].Variables;
            var here = declared.IsEmpty ? None : None.AddRange(rest.Where(value => declared.ContainsKey(value.Key)));
            if (!here.IsEmpty)
            {
                step.Append(new ProcessEvent.VariablesSet(scope, here));
                rest = rest.RemoveRange(here.Keys);
            }

            scope = step.State.Visits[scope].Scope;
        }

        if (!rest.IsEmpty)
        {
            step.Append(new ProcessEvent.VariablesSet(ElementInstanceId.Root, rest));
        }
    }
}
