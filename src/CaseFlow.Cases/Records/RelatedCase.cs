namespace CaseFlow.Cases.Records;

/// <summary>A case that has to do with this one without being the same matter.</summary>
/// <param name="Other">The other case.</param>
/// <param name="Kind">How, such as <c>related</c>, <c>parent</c>, <c>child</c>.</param>
public sealed record RelatedCase(CaseLink Other, string Kind);
