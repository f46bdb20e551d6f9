using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Shows a backtest of a draft.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Id">The backtest; null for the newest.</param>
/// <param name="Outcome">Only cases with this outcome; <c>late</c> for those that are late now; null for all.</param>
/// <param name="After">Only cases with a larger number.</param>
/// <param name="Take">At most so many cases.</param>
public sealed record GetBacktest(string Person, string Mechanism, string Draft, string? Id, string? Outcome, int After, int Take) : IRequest<Outcome<BacktestView>>;
