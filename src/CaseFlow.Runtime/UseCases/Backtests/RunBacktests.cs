using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Replays the next cases of a backtest that runs, if one does.</summary>
/// <param name="Cores">On how many cores, from 1.</param>
public sealed record RunBacktests(int Cores) : IRequest<Outcome<BacktestProgress>>;
