using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>A DMN file as read (DMN 1.5 §6.3.2): the decision requirements graph and the types it names.</summary>
/// <param name="Name">The name of the definitions; empty when the file gives none.</param>
/// <param name="Types">Types that the file defines.</param>
/// <param name="Inputs">Input data.</param>
/// <param name="Decisions">Decisions, in file order.</param>
public sealed record DmnDocument(
    string Name,
    ImmutableArray<ItemType> Types,
    ImmutableArray<InputData> Inputs,
    ImmutableArray<Decision> Decisions);
