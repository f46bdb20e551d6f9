using CaseFlow.Runtime.Lists;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>What an import changes, or has changed.</summary>
/// <param name="List">The whole list as it would be.</param>
/// <param name="BasedOn">The number of the newest version, with which it was compared; 0 when there is none.</param>
/// <param name="Difference">What differs from the newest version; null for a new list.</param>
/// <param name="Published">The number of the version that was published; null for a preview.</param>
public sealed record ListImport(ReferenceList List, long BasedOn, ListDifference? Difference, long? Published);
