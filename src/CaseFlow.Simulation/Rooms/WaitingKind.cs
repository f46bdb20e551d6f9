namespace CaseFlow.Simulation.Rooms;

/// <summary>What is waited for at a place.</summary>
public enum WaitingKind
{
    /// <summary>Work of a person.</summary>
    User,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>A moment.</summary>
    Timer,

    /// <summary>A condition over variables.</summary>
    Condition,

    /// <summary>One or all of several things.</summary>
    Multiple,
}
