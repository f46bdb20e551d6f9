namespace CaseFlow.Simulation.Conformance;

/// <summary>Every code that the conformance contract gives itself; codes of the reader, the engine, FEEL and DMN are passed on as they are.</summary>
public static class ConformanceCodes
{
    /// <summary>A line is not JSON, or not a JSON object.</summary>
    public const string NotJson = "conformance.request.not-json";

    /// <summary>A line is longer than is read.</summary>
    public const string TooLong = "conformance.request.too-long";

    /// <summary>A request names no operation, or one that does not exist.</summary>
    public const string UnknownOperation = "conformance.request.unknown-op";

    /// <summary>A field of a request is missing or of the wrong kind.</summary>
    public const string FieldInvalid = "conformance.request.field-invalid";

    /// <summary>A file that a request names cannot be read or written.</summary>
    public const string FileUnreadable = "conformance.file.unreadable";

    /// <summary>A decision or service is not in the model.</summary>
    public const string DecisionUnknown = "conformance.decision.unknown";

    /// <summary>A request led to a mistake of the program itself.</summary>
    public const string Broken = "conformance.request.broken";

    /// <summary>A request took longer than is allowed.</summary>
    public const string Timeout = "conformance.request.timeout";
}
