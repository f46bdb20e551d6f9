namespace CaseFlow.Engine.Trace;

/// <summary>What became of a visit.</summary>
public enum VisitOutcome
{
    /// <summary>It has not ended.</summary>
    Open,

    /// <summary>It ended as drawn.</summary>
    Completed,

    /// <summary>It was ended from outside.</summary>
    Cancelled,
}
