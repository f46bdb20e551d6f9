namespace CaseFlow.Runtime.Backtesting;

/// <summary>How a recorded case comes out on another drawing. The order is that in which they are told.</summary>
public enum BacktestOutcome
{
    /// <summary>It goes the same way.</summary>
    Same,

    /// <summary>It goes another way to an end, or to where it waits as the record does.</summary>
    OtherWay,

    /// <summary>It comes to work or a call of which nobody gave an answer.</summary>
    Unanswered,

    /// <summary>A form does not take a recorded answer.</summary>
    AnswerRefused,

    /// <summary>It cannot go on: an incident that the record does not have.</summary>
    Stuck,

    /// <summary>A recorded answer was erased, so that nothing can be said.</summary>
    Erased,

    /// <summary>It was not replayed: people steered it by hand, too much happened, or its record cannot be read.</summary>
    NotReplayed,
}
