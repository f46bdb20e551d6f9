using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Names from the newest version of every procedure; where procedures differ, the name that most of them give.</summary>
/// <param name="Roles">Roles, but not the product's own.</param>
/// <param name="Channels">Channels by which demands come in.</param>
/// <param name="Clocks">Clocks, called by the element that carries them, in the language of the diagram.</param>
public sealed record NameList(ImmutableArray<NamedText> Roles, ImmutableArray<NamedText> Channels, ImmutableArray<NamedText> Clocks);
