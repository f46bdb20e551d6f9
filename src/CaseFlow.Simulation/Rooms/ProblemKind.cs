namespace CaseFlow.Simulation.Rooms;

/// <summary>What kind of thing went wrong.</summary>
public enum ProblemKind
{
    /// <summary>The input is wrong, or a process cannot go on: an incident is open.</summary>
    Fault,

    /// <summary>An instance ended by a BPMN error that nothing caught.</summary>
    BpmnError,

    /// <summary>A step asks for something that is not possible now; nothing changed.</summary>
    NotEnabled,

    /// <summary>The file holds something that is not carried out.</summary>
    Unsupported,

    /// <summary>The time allowed is over.</summary>
    Timeout,
}
