using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Feel;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Host.Api.Instances;

/// <summary>An operation on a process instance.</summary>
internal sealed record OperationBody
{
    /// <summary>modify, retry, resolve, set-variables, remove-variables, suspend, resume or cancel.</summary>
    public string? Operation { get; init; }

    /// <summary>For modify: what to change, in order.</summary>
    public ImmutableArray<InstructionBody>? Instructions { get; init; }

    /// <summary>For retry and resolve: the incident's number.</summary>
    public long? Incident { get; init; }

    /// <summary>For resolve: the flow to go on by; left out to go on as drawn.</summary>
    public string? Flow { get; init; }

    /// <summary>For resolve and set-variables: values by name.</summary>
    public ImmutableSortedDictionary<string, JsonElement>? Variables { get; init; }

    /// <summary>For remove-variables: the names.</summary>
    public ImmutableArray<string>? Names { get; init; }

    /// <summary>For set-variables and remove-variables: where; left out for the process itself.</summary>
    public long? Scope { get; init; }

    /// <summary>Why, 1 to 500 characters; not needed for a preview.</summary>
    public string? Reason { get; init; }

    /// <summary>The operation.</summary>
    /// <exception cref="ApiRefusedException">What the operation needs is missing.</exception>
    public InstanceOperation Read() => Operation switch
    {
        "modify" => new InstanceOperation.Modify([.. Needed(Instructions, "$.instructions").Select((instruction, i) => instruction.Read($"$.instructions[{i}]"))]),
        "retry" => new InstanceOperation.Retry(Needed(Incident, "$.incident")),
        "resolve" => new InstanceOperation.Resolve(Needed(Incident, "$.incident"), Values(), Flow is null ? null : new ElementId(Flow)),
        "set-variables" => new InstanceOperation.SetVariables(Values(), Where()),
        "remove-variables" => new InstanceOperation.RemoveVariables(Needed(Names, "$.names"), Where()),
        "suspend" => new InstanceOperation.Suspend(),
        "resume" => new InstanceOperation.Resume(),
        "cancel" => new InstanceOperation.Cancel(),
        _ => throw Wrong("$.operation"),
    };

    /// <summary>Something in the body is missing or cannot be understood.</summary>
    /// <param name="path">Where.</param>
    public static ApiRefusedException Wrong(string path) => ApiRefusedException.Of(ApiCodes.JsonShape, ("path", path));

    private static T Needed<T>(T? value, string path)
        where T : struct => value ?? throw Wrong(path);

    private ElementInstanceId Where() => new(Scope ?? 0);

    private ImmutableSortedDictionary<string, FeelValue> Values() =>
        (Variables ?? ImmutableSortedDictionary<string, JsonElement>.Empty).ToImmutableSortedDictionary(
            value => value.Key,
            value => value.Value.ValueKind == JsonValueKind.Object ? throw Wrong($"$.variables.{value.Key}") : ValueJson.Read(value.Value.GetRawText()),
            StringComparer.Ordinal);
}
