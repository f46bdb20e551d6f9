using System.Collections.Immutable;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared.Data;

/// <summary>Where the values of item-aware elements are kept while an instance runs.</summary>
internal static class DataPlaces
{
    /// <summary>The variables of a visit itself; those of an open sub-process are its scope's.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Own(ProcessState state, ElementVisit visit) =>
        state.Scopes.TryGetValue(visit.Id, out var inside) ? inside.Variables : visit.Locals ?? Variables.None;

    /// <summary>The scope, or the visit, that holds an item that a visit sees.</summary>
    internal static ElementInstanceId HomeOf(ProcessState state, ElementVisit visit, DataPlace place)
    {
        if (place.Home is not { } home)
        {
            return ElementInstanceId.Root;
        }

        while (visit.Element != home)
        {
            visit = state.Visits[visit.Scope];
        }

        // What a multi-instance activity took is shared by its instances.
        return visit.Place is { } at && !Own(state, visit).ContainsKey(place.Variable) ? at.Body : visit.Id;
    }

    internal static FeelValue Read(ProcessState state, ElementInstanceId home, string variable) =>
        (home == ElementInstanceId.Root ? state.Root.Variables : Own(state, state.Visits[home])).GetValueOrDefault(variable, FeelValue.Missing);
}
