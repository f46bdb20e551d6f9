using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>The categories.</summary>
/// <param name="Categories">All categories in tree order, each after its parent.</param>
public sealed record CategoryList(ImmutableArray<CategoryView> Categories);
