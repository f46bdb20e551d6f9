using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>How a demand is getting on, for its reporter. An unknown number and a wrong code are refused alike (<c>demand.not-found</c>).</summary>
/// <param name="Number">The case number.</param>
/// <param name="Code">The follow-up code; blanks and letter case do not matter.</param>
public sealed record FollowDemand(string Number, string Code) : IRequest<Outcome<DemandProgress>>;
