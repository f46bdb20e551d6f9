namespace CaseFlow.Simulation;

/// <summary>Every code that trying out gives itself; codes of the reader, the engine, FEEL and DMN are passed on as they are.</summary>
public static class SimulationCodes
{
    /// <summary>A step names a process that the file does not have.</summary>
    public const string ProcessUnknown = "simulation.process.unknown";

    /// <summary>A call names a process that the file does not have.</summary>
    public const string CallUnknown = "simulation.call.unknown";

    /// <summary>A step completes an element at which nothing waits.</summary>
    public const string NotWaiting = "simulation.element.not-waiting";

    /// <summary>A step needs an instance, but none was started.</summary>
    public const string NothingRuns = "simulation.room.nothing-runs";

    /// <summary>A run gives more commands than are allowed, probably an endless loop.</summary>
    public const string TooManyCommands = "simulation.limit.commands";

    /// <summary>A run starts more instances than are allowed, probably a process that calls itself.</summary>
    public const string TooManyInstances = "simulation.limit.instances";

    /// <summary>A run takes more time than is allowed.</summary>
    public const string Timeout = "simulation.limit.time";

    /// <summary>A length of time is not an ISO 8601 duration as FEEL reads it, or leads out of range.</summary>
    public const string DurationInvalid = "simulation.duration.invalid";

    /// <summary>An expression of a double is not FEEL, or could not be evaluated.</summary>
    public const string DoubleFailed = "simulation.double.failed";

    /// <summary>The file declares an expression language other than FEEL.</summary>
    public const string ExpressionLanguage = "simulation.file.expression-language";
}
