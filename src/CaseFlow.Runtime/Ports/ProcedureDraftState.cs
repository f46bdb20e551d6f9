namespace CaseFlow.Runtime.Ports;

/// <summary>How far a draft is: drawing → in review → published, or back to drawing; or discarded.</summary>
public enum ProcedureDraftState
{
    /// <summary>It is being drawn.</summary>
    Drawing,

    /// <summary>It was handed in and waits for a second person; its files do not change.</summary>
    InReview,

    /// <summary>It became a version.</summary>
    Published,

    /// <summary>It was given up.</summary>
    Discarded,
}
