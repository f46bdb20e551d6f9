using System.Collections.Immutable;
using System.Xml.Linq;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>One place in the content of a type.</summary>
/// <param name="Choices">The elements that may stand there, or that others may stand for.</param>
/// <param name="Least">How many there must be.</param>
/// <param name="Most">How many there may be; <see cref="int.MaxValue"/> for any number.</param>
/// <param name="After">The element that must stand before; null for none.</param>
/// <param name="Any">Whether elements of other vocabularies stand here: <c>any</c> all, <c>other</c> all with a namespace other than the own; null for none.</param>
internal sealed record Particle(ImmutableArray<ElementShape> Choices, int Least, int Most, XName? After, string? Any);
