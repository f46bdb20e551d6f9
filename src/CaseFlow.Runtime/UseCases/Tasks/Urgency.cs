namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>How a clock stands.</summary>
public enum Urgency
{
    /// <summary>There is no clock.</summary>
    None,

    /// <summary>There is time.</summary>
    InTime,

    /// <summary>The warning point has passed.</summary>
    Warning,

    /// <summary>The due moment has passed.</summary>
    Overdue,

    /// <summary>The clock stands still because the case is suspended.</summary>
    Paused,
}
