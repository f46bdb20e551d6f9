using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>What the values of an item definition are made of (DMN 1.5 §7.3.3): a closed family.</summary>
public abstract record ItemStructure
{
    private ItemStructure()
    {
    }

    /// <summary>Values of another type, perhaps narrowed.</summary>
    /// <param name="TypeRef">The type as <see cref="Expression.TypeRef"/> describes; null, which the standard does not allow, for any.</param>
    /// <param name="AllowedValues">Tests that values pass, of a collection each item; null for any value.</param>
    /// <param name="TypeConstraint">Tests that values pass, of a collection the list as a whole (DMN 1.5); null for any value.</param>
    public sealed record Simple(string? TypeRef, UnaryTests? AllowedValues = null, UnaryTests? TypeConstraint = null) : ItemStructure;

    /// <summary>Contexts with components.</summary>
    /// <param name="Components">The components, in file order; none for a context of any kind.</param>
    public sealed record Composite(ImmutableArray<ItemDefinition> Components) : ItemStructure;

    /// <summary>Functions.</summary>
    /// <param name="Parameters">The parameters, in order.</param>
    /// <param name="OutputTypeRef">The type of the result; null for any.</param>
    public sealed record Function(ImmutableArray<InformationItem> Parameters, string? OutputTypeRef) : ItemStructure;
}
