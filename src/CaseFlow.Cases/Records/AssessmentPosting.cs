using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>That the case counts in an assessment (catalogue §5 rule 10).</summary>
/// <param name="Assessment">Which assessment, such as <c>property-company</c>.</param>
/// <param name="Party">Whose.</param>
/// <param name="Points">Points added, or taken away when negative.</param>
/// <param name="Reason">For what.</param>
/// <param name="At">When.</param>
public sealed record AssessmentPosting(string Assessment, string Party, decimal Points, string Reason, Instant At);
