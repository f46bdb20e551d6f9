using CaseFlow.Calendar;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>The classification list, for choosing a category: the version in force now, or the one that a case keeps.</summary>
/// <param name="RegisteredAt">When the case was registered; null for a new one.</param>
/// <param name="Category">The category that the case has; null for none.</param>
public sealed record GetCategories(Instant? RegisteredAt = null, string? Category = null) : IRequest<Outcome<CategoryList>>;
