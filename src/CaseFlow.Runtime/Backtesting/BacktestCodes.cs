namespace CaseFlow.Runtime.Backtesting;

/// <summary>Codes of backtests.</summary>
public static class BacktestCodes
{
    /// <summary>Refusal: only designers and reviewers of procedures replay cases.</summary>
    public const string NotAllowed = "backtest.not-allowed";

    /// <summary>Refusal: no such backtest, or no such case in it. Arguments: id.</summary>
    public const string NotFound = "backtest.not-found";

    /// <summary>Refusal: the draft cannot be run as it is; the checks say why. Arguments: count.</summary>
    public const string CannotRun = "backtest.cannot-run";

    /// <summary>Refusal: the period is none, or longer than two years.</summary>
    public const string Period = "backtest.period";

    /// <summary>Refusal: no such unit. Arguments: id.</summary>
    public const string Unit = "backtest.unit";

    /// <summary>Refusal: the number of cases is not between one and the most. Arguments: max.</summary>
    public const string Sample = "backtest.sample";

    /// <summary>Refusal: how long a new step takes is no number of hours, or longer than a year.</summary>
    public const string Hours = "backtest.hours";

    /// <summary>Refusal: there is no case in the period.</summary>
    public const string NoCases = "backtest.no-cases";

    /// <summary>Refusal: another backtest of the draft still runs.</summary>
    public const string Running = "backtest.running";

    /// <summary>Outcome: tokens of the case were moved by hand; where they would have gone is not to be told from answers.</summary>
    public const string ByHand = "backtest.by-hand";

    /// <summary>Outcome: an incident of the case was settled by hand instead of being tried again.</summary>
    public const string Settled = "backtest.settled";

    /// <summary>Outcome: a person chose in the case which activities of an ad-hoc sub-process begin.</summary>
    public const string AdHoc = "backtest.ad-hoc";

    /// <summary>Outcome: too much happened, or it took too long.</summary>
    public const string TooMuch = "backtest.too-much";

    /// <summary>Outcome: the record cannot be read. Arguments: none.</summary>
    public const string Unreadable = "backtest.unreadable";

    /// <summary>Outcome: the process of the draft does not begin as the case did.</summary>
    public const string NoStart = "backtest.no-start";
}
