namespace CaseFlow.Simulation.Rooms;

/// <summary>Something that went wrong.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Code">Stable dotted code; for a BPMN error the error's own code, null for one without.</param>
/// <param name="Message">English text: what was expected, what was found.</param>
/// <param name="Element">Where; null for the file or the run as a whole.</param>
public sealed record RoomProblem(ProblemKind Kind, string? Code, string Message, string? Element = null);
