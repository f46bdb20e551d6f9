using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>Decision logic that can be called (DMN 1.5 §6.3.9).</summary>
/// <param name="Id">Its id; empty when the file gives none.</param>
/// <param name="Name">Its name; empty when the file gives none.</param>
/// <param name="Logic">The function it is; null when the file does not say.</param>
public sealed record BusinessKnowledgeModel(string Id, string Name, Expression.Function? Logic) : DrgElement(Id, Name)
{
    /// <summary>The business knowledge models and decision services it calls, in file order.</summary>
    public ImmutableArray<Requirement> Knowledge { get; init; } = [];

    /// <summary>What lends it authority; never evaluated.</summary>
    public ImmutableArray<Requirement> Authority { get; init; } = [];
}
