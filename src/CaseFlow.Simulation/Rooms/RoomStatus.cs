namespace CaseFlow.Simulation.Rooms;

/// <summary>How a room stands when nothing moves in it.</summary>
public enum RoomStatus
{
    /// <summary>Every instance has ended.</summary>
    Completed,

    /// <summary>Some instance waits for something.</summary>
    Waiting,

    /// <summary>An instance ended by an error that nothing caught, an incident is open, or the run was broken off.</summary>
    Failed,
}
