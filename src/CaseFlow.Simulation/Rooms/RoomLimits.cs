namespace CaseFlow.Simulation.Rooms;

/// <summary>How much may happen in a room, so that nothing drawn keeps it busy for ever.</summary>
public sealed record RoomLimits
{
    /// <summary>Commands given to instances, at most.</summary>
    public int Commands { get; init; } = 50_000;

    /// <summary>Instances, at most.</summary>
    public int Instances { get; init; } = 5_000;

    /// <summary>Says between two commands that the time allowed is over.</summary>
    public CancellationToken Stop { get; init; }
}
