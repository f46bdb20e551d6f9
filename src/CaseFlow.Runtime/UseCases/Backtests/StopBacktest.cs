using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Stops a backtest; what it found stays.</summary>
/// <param name="Person">Who: a designer or reviewer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Id">The backtest.</param>
public sealed record StopBacktest(string Person, string Mechanism, string Draft, string Id) : IRequest<Outcome<BacktestStarted>>;
