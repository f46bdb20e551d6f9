using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>The organisation tree, for choosing a place.</summary>
public sealed record GetPlaces : IRequest<Outcome<PlaceList>>;
