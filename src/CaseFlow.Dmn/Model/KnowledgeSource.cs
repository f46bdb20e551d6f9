using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>An authority for decisions (DMN 1.5 §6.3.12); never evaluated.</summary>
/// <param name="Id">Its id; empty when the file gives none.</param>
/// <param name="Name">Its name; empty when the file gives none.</param>
public sealed record KnowledgeSource(string Id, string Name) : DrgElement(Id, Name)
{
    /// <summary>What kind of source it is, in words; null for none.</summary>
    public string? Type { get; init; }

    /// <summary>Where it may be found; null for none.</summary>
    public string? LocationUri { get; init; }

    /// <summary>Who answers for it; null for none.</summary>
    public DmnReference? Owner { get; init; }

    /// <summary>What lends it authority.</summary>
    public ImmutableArray<Requirement> Authority { get; init; } = [];
}
