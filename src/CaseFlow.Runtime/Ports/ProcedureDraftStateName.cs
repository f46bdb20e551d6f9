namespace CaseFlow.Runtime.Ports;

/// <summary>The names of the states of drafts: <c>drawing</c>, <c>inReview</c>, <c>published</c>, <c>discarded</c>.</summary>
public static class ProcedureDraftStateName
{
    private static readonly Dictionary<string, ProcedureDraftState> States =
        Enum.GetValues<ProcedureDraftState>().ToDictionary(Of, state => state, StringComparer.Ordinal);

    /// <summary>The name of a state.</summary>
    /// <param name="state">The state.</param>
    public static string Of(ProcedureDraftState state) => CamelName.Of(state);

    /// <summary>The state of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="FormatException">There is no such state.</exception>
    public static ProcedureDraftState Parse(string name) => States.TryGetValue(name, out var state)
        ? state
        : throw new FormatException($"Expected to read the state of a draft, but '{name}' is none.");
}
