namespace CaseFlow.Cases.Clocks;

/// <summary>How a clock of a case stands at a moment.</summary>
public enum ClockState
{
    /// <summary>It runs and there is time.</summary>
    Running,

    /// <summary>It runs and a warning moment has come.</summary>
    Warned,

    /// <summary>It runs and the due moment is past.</summary>
    Overdue,

    /// <summary>It stands still because the case is suspended.</summary>
    Paused,

    /// <summary>It stopped in time.</summary>
    Met,

    /// <summary>It stopped too late.</summary>
    Missed,

    /// <summary>It was called off.</summary>
    CalledOff,
}
