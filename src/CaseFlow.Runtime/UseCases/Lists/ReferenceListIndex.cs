using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>All reference lists.</summary>
/// <param name="Lists">The lists by id.</param>
/// <param name="MayEdit">Whether the person may publish versions.</param>
public sealed record ReferenceListIndex(ImmutableArray<ReferenceListLine> Lists, bool MayEdit);
