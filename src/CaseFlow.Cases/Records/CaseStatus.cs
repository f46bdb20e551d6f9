namespace CaseFlow.Cases.Records;

/// <summary>The status of the base case life-cycle (catalogue §1.1). Written in camel case, such as <c>inHandling</c>.</summary>
public enum CaseStatus
{
    /// <summary>Taken into the ledger; nobody has accepted it yet.</summary>
    Registered,

    /// <summary>Accepted for handling.</summary>
    Accepted,

    /// <summary>Class, item and grade are set.</summary>
    Classified,

    /// <summary>Dispatched to a handler.</summary>
    Assigned,

    /// <summary>A handler works on it.</summary>
    InHandling,

    /// <summary>A whistle was raised to a higher rung.</summary>
    Escalated,

    /// <summary>The handler reported the outcome.</summary>
    Handled,

    /// <summary>The reporter was told the outcome.</summary>
    FedBack,

    /// <summary>The reporter was asked about the outcome.</summary>
    ReturnVisited,

    /// <summary>The handlers were evaluated.</summary>
    Evaluated,

    /// <summary>Finished.</summary>
    Closed,

    /// <summary>Stands still for a recorded reason; clocks are paused.</summary>
    Suspended,

    /// <summary>Not accepted, with a reason.</summary>
    Rejected,

    /// <summary>Taken back by the reporter.</summary>
    Withdrawn,

    /// <summary>Opened again after the outcome did not hold.</summary>
    Reopened,
}
