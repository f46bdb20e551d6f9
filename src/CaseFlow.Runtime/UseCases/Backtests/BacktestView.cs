using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>A backtest as it stands.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Procedure">The draft made ready to run; null when it cannot be.</param>
/// <param name="MayRun">Whether the person may start and stop backtests.</param>
/// <param name="Organisation">The units to choose from.</param>
public sealed record BacktestView(ProcedureDraft Draft, Procedure? Procedure, bool MayRun, Organisation Organisation)
{
    /// <summary>Its id; null when there is none yet.</summary>
    public string? Id { get; init; }

    /// <summary>The first day of the period that is proposed: of the last full month by the county's clock, else of the latest month from which cases have ended.</summary>
    public DateOnly ProposedFrom { get; init; }

    /// <summary>The last day of it.</summary>
    public DateOnly ProposedTo => ProposedFrom.AddMonths(1).AddDays(-1);

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning { get; init; }

    /// <summary>What was asked and what came of it; null when there is none yet.</summary>
    public BacktestSummary? Summary { get; init; }

    /// <summary>Whether the draft changed since.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>The cases asked for, each with its number within the backtest.</summary>
    public ImmutableArray<(int Number, BacktestResult Result)> Cases { get; init; } = [];
}
