using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>The reporter rates a demand once, after the outcome was told.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Code">The follow-up code.</param>
/// <param name="Satisfaction">satisfied, basically or dissatisfied (catalogue §7 row 7).</param>
/// <param name="Comment">A comment of at most 500 characters; null for none.</param>
public sealed record RateDemand(string Number, string Code, string Satisfaction, string? Comment) : IRequest<Outcome<DemandProgress>>
{
    /// <summary>The sender's key when a program asks; null for pages.</summary>
    public RequestKey? Once { get; init; }
}
