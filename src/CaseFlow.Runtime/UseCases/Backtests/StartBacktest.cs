using CaseFlow.Calendar;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Begins to replay recorded cases of a mechanism on a draft. Nothing of the cases is touched.</summary>
/// <param name="Person">Who: a designer or reviewer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Draft">The draft.</param>
/// <param name="From">Only cases registered at or after this moment.</param>
/// <param name="Before">Only cases registered before this moment.</param>
/// <param name="Unit">Only cases at places below this unit; null for all.</param>
/// <param name="Most">At most so many, taken evenly from the period; 1 to <see cref="MostCases"/>.</param>
/// <param name="NewStepHours">How long a new step without required fields is assumed to take, in hours; null to assume nothing.</param>
public sealed record StartBacktest(
    string Person, string Mechanism, string Draft, Instant From, Instant Before, string? Unit, int Most, decimal? NewStepHours) : IRequest<Outcome<BacktestStarted>>
{
    /// <summary>The most cases of one backtest.</summary>
    public const int MostCases = 5_000;
}
