using CaseFlow.Simulation.Rooms;

namespace CaseFlow.Simulation.Scripts;

/// <summary>A room in which the steps of a script were done.</summary>
/// <param name="Room">The room after them.</param>
/// <param name="Refused">Why a step could not be done, after which no further one was tried; null when all were done.</param>
public sealed record ScriptRun(Room Room, RoomProblem? Refused)
{
    /// <summary>What went wrong; null where nothing did.</summary>
    public RoomProblem? Problem => Refused ?? Room.Problem;

    /// <summary>Does the steps of a script one after the other, up to the first that cannot be done.</summary>
    /// <param name="model">What runs.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="limits">How much may happen; null for the usual.</param>
    public static ScriptRun Do(RoomModel model, IEnumerable<ScriptStep> steps, RoomLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var room = new Room(model, limits);
        foreach (var step in steps)
        {
            if (Do(room, step) is { } refused)
            {
                return new ScriptRun(room, refused);
            }
        }

        return new ScriptRun(room, null);
    }

    private static RoomProblem? Do(Room room, ScriptStep step) => step switch
    {
        ScriptStep.Start start => room.Start(start.Process, start.Variables),
        ScriptStep.Complete complete => room.Complete(complete.Element, complete.Variables),
        ScriptStep.Advance advance => room.Advance(advance.Duration),
        ScriptStep.Set set => room.Set(set.Variables),
        _ => throw new InvalidOperationException($"Expected to do '{step.GetType().Name}', but scripts have no arm for it."),
    };
}
