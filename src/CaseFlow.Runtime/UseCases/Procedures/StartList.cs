using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Procedures that may be begun by hand.</summary>
/// <param name="Choices">The procedures, by mechanism id.</param>
public sealed record StartList(ImmutableArray<StartChoice> Choices);
