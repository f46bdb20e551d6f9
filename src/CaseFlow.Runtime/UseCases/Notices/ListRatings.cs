using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>Who is on which rating list now, for everybody.</summary>
public sealed record ListRatings : IRequest<Outcome<RatingBoard>>;
