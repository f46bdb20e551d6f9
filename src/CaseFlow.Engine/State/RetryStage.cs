namespace CaseFlow.Engine.State;

/// <summary>What is done again when an incident is retried.</summary>
public enum RetryStage
{
    /// <summary>Everything: what waits on the element's edge is armed, then the element begins.</summary>
    Begin,

    /// <summary>The element begins again; what waits on its edge is armed already.</summary>
    Enter,

    /// <summary>The start of an event sub-process is armed, the visit is the scope that it stands in; or an event on the edge of the visit is armed again.</summary>
    Arm,

    /// <summary>The element's work is done; its end is tried again.</summary>
    Complete,
}
