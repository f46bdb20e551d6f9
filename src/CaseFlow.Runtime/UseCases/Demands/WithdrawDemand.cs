using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>The reporter withdraws an open demand; its procedure is cancelled.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Code">The follow-up code.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record WithdrawDemand(string Number, string Code, string Reason) : IRequest<Outcome<DemandProgress>>
{
    /// <summary>The sender's key when a program asks; null for pages.</summary>
    public RequestKey? Once { get; init; }
}
