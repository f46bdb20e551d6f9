using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>What a value must look like and lead to.</summary>
/// <param name="Kind">The type of the value.</param>
/// <param name="Names">The texts of an enumeration, or those allowed beside addresses; of a reference the rows of the elements it may lead to, none for a reference that is not followed.</param>
/// <param name="IsLoose">Whether a reference that leads nowhere changes nothing but the drawing.</param>
internal sealed record ValueShape(ValueKind Kind, ImmutableArray<string> Names, bool IsLoose)
{
    /// <summary>The types a reference may lead to; set once all rows are known.</summary>
    public ImmutableArray<TypeShape> Targets { get; set; } = [];
}
