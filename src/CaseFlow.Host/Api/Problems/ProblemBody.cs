using System.Text.Json.Serialization;

namespace CaseFlow.Host.Api.Problems;

/// <summary>A problem as RFC 9457 describes it.</summary>
/// <param name="Type">Always <c>about:blank</c>: what is meant is said by the code.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong, in the language asked for.</param>
/// <param name="Code">Stable dotted code for programs.</param>
/// <param name="TraceId">What the operator finds the request by in the log.</param>
/// <param name="Errors">Problems of single fields by field name; missing when no field is concerned.</param>
internal sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, IReadOnlyList<FieldError>>? Errors = null);
