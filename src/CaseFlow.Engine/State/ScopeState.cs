using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Engine.State;

/// <summary>The inside of the process or of one visit to a sub-process.</summary>
public sealed record ScopeState
{
    /// <summary>A scope without tokens and variables.</summary>
    public static ScopeState Empty { get; } = new();

    /// <summary>How many tokens are inside: on elements, on flows and waiting at joins. The scope ends at 0.</summary>
    public int Tokens { get; init; }

    /// <summary>Variables declared in this scope, by name.</summary>
    public ImmutableSortedDictionary<string, FeelValue> Variables { get; init; } =
        ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    /// <summary>The states that data objects of this scope were last written in, by the variable that holds their value.</summary>
    public ImmutableSortedDictionary<string, string> DataStates { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Tokens waiting at joins, and before activities that need several, by the element's id.</summary>
    public ImmutableSortedDictionary<string, TokenQueue> Waiting { get; init; } =
        ImmutableSortedDictionary.Create<string, TokenQueue>(StringComparer.Ordinal);

    /// <summary>Complex gateways that have fired and wait for their reset, by id.</summary>
    public ImmutableSortedDictionary<string, ActivatedGateway> Activated { get; init; } = ImmutableSortedDictionary<string, ActivatedGateway>.Empty;

    /// <summary>Elements at which tokens wait or that have to be asked though none does.</summary>
    internal IEnumerable<string> Joins => Activated.IsEmpty ? Waiting.Keys : Waiting.Keys.Union(Activated.Keys).Order(StringComparer.Ordinal);

    /// <summary>Activities that completed in this scope and can still be compensated, in the order of completion.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, CompletedActivity> Completed { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, CompletedActivity>.Empty;
}
