using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>A part of the graph that can be called as a function (DMN 1.5 §6.3.10): its parameters are the input data, then the input decisions, in file order.</summary>
/// <param name="Id">Its id; empty when the file gives none.</param>
/// <param name="Name">Its name; empty when the file gives none.</param>
/// <param name="OutputDecisions">The decisions whose results it returns: of one the value, of several a context.</param>
public sealed record DecisionService(string Id, string Name, ImmutableArray<DmnReference> OutputDecisions) : DrgElement(Id, Name)
{
    /// <summary>The decisions made inside whose results are not returned.</summary>
    public ImmutableArray<DmnReference> EncapsulatedDecisions { get; init; } = [];

    /// <summary>The decisions that are not made inside, whose results the caller gives.</summary>
    public ImmutableArray<DmnReference> InputDecisions { get; init; } = [];

    /// <summary>The input data that the caller gives.</summary>
    public ImmutableArray<DmnReference> InputData { get; init; } = [];
}
