using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>The reporter rates a closed demand, once.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Code">The follow-up code.</param>
/// <param name="Score">1 (bad) to 5 (good).</param>
/// <param name="Comment">A comment of at most 500 characters; null for none.</param>
public sealed record RateDemand(string Number, string Code, int Score, string? Comment) : IRequest<Outcome<DemandProgress>>;
