namespace CaseFlow.Engine.State;

/// <summary>Where a process instance is in its life.</summary>
public enum InstanceStatus
{
    /// <summary>Not started yet.</summary>
    NotStarted,

    /// <summary>Running or waiting.</summary>
    Running,

    /// <summary>Its clocks stand still; work may not be completed.</summary>
    Suspended,

    /// <summary>Ended: every token reached an end.</summary>
    Completed,

    /// <summary>Ended by a terminate end event.</summary>
    Terminated,

    /// <summary>Ended by a command.</summary>
    Cancelled,

    /// <summary>Ended by a BPMN error that nothing caught.</summary>
    Failed,
}
