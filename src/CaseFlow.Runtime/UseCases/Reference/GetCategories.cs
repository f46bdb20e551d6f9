using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>The classification list, for choosing a category.</summary>
public sealed record GetCategories : IRequest<Outcome<CategoryList>>;
