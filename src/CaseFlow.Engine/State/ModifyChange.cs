using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>The state after what people change by hand.</summary>
internal static class ModifyChange
{
    internal static ProcessState Removed(ProcessState state, ProcessEvent.TokenRemoved removed)
    {
        var inside = state.Scope(removed.Scope);
        var left = inside.Waiting[removed.Element.Value].Take([removed.Flow]);
        return state.With(removed.Scope, inside with
        {
            Tokens = inside.Tokens - 1,
            Waiting = left.Count == 0 ? inside.Waiting.Remove(removed.Element.Value) : inside.Waiting.SetItem(removed.Element.Value, left),
        });
    }

    internal static ProcessState Given(ProcessState state, ProcessEvent.ResultsGiven given) => state with
    {
        Visits = state.Visits.SetItem(given.Item, state.Visits[given.Item] with { Results = given.Results }),
    };

    internal static ProcessState Removed(ProcessState state, ProcessEvent.VariablesRemoved removed)
    {
        if (state.HasScope(removed.Scope))
        {
            var inside = state.Scope(removed.Scope);
            return state.With(removed.Scope, inside with { Variables = inside.Variables.RemoveRange(removed.Names) });
        }

        // An instance of a repeated activity that is no sub-process has variables without being a scope.
        var instance = state.Visits[removed.Scope];
        return state with { Visits = state.Visits.SetItem(removed.Scope, instance with { Locals = instance.Locals!.RemoveRange(removed.Names) }) };
    }
}
