using CaseFlow.Calendar;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Open cases that a demand may duplicate: same place or its subtree, same category or like words.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Place">The place.</param>
/// <param name="Category">The category; null for any.</param>
/// <param name="Text">What the demand is about; may be empty.</param>
/// <param name="Since">Only cases registered at or after this moment; null for the last 30 days.</param>
/// <param name="Except">A case number to leave out; null for none.</param>
public sealed record FindSimilar(string Person, string Place, string? Category, string Text, Instant? Since, string? Except)
    : IRequest<Outcome<SimilarCases>>;
