namespace CaseFlow.Simulation.Rooms;

/// <summary>What happened to a visit to an element.</summary>
public enum TraceEvent
{
    /// <summary>It began.</summary>
    Started,

    /// <summary>It ended as drawn.</summary>
    Completed,

    /// <summary>It was ended from outside.</summary>
    Cancelled,
}
