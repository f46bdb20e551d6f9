using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Diagram;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Parts of a workflow definition as Elsa 3 writes them.</summary>
internal static class ElsaParts
{
    /// <summary>The member in which what only CaseFlow knows is kept.</summary>
    public const string Ours = "caseflow";

    /// <summary>The member of it that has the names of the ways out of a gateway, by port.</summary>
    public const string Names = "names";

    private const double Wider = 1.8;
    private const double Higher = 1.6;
    private const string StopBegin = "(() => { throw new Error(";
    private const string StopEnd = "); })()";
    private const string StopMark = "CaseFlow: ";

    /// <summary>An activity without inputs.</summary>
    public static JsonObject Activity(string id, string type, string? name, DiagramShape? shape, JsonObject ours)
    {
        var metadata = new JsonObject();
        if (!string.IsNullOrWhiteSpace(name))
        {
            metadata["displayText"] = name;
        }

        if (shape is { Bounds: var box })
        {
            // Elsa draws a node of everything, larger than ours; how large it finds out itself.
            metadata["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = Math.Round(box.X * Wider), ["y"] = Math.Round(box.Y * Higher) } };
        }

        return new JsonObject
        {
            ["id"] = id,
            ["nodeId"] = id,
            ["name"] = id,
            ["type"] = type,
            ["version"] = 1,
            ["customProperties"] = new JsonObject { ["canStartWorkflow"] = type == "Elsa.Start", ["runAsynchronously"] = false, [Ours] = ours },
            ["metadata"] = metadata,
        };
    }

    /// <summary>An input of an activity.</summary>
    public static JsonObject Input(JsonObject activity, string name, string typeName, string kind, JsonNode? value)
    {
        activity[name] = new JsonObject
        {
            ["typeName"] = typeName,
            ["expression"] = new JsonObject { ["type"] = kind, ["value"] = value },
            ["memoryReference"] = new JsonObject { ["id"] = $"{activity["id"]}:{name}" },
        };
        return activity;
    }

    /// <summary>A connection.</summary>
    public static JsonObject Connection(string source, string port, string target) => new()
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
    };

    /// <summary>What only CaseFlow knows of an activity; null for nothing.</summary>
    public static JsonObject? OursOf(JsonObject? activity) => (activity?["customProperties"] as JsonObject)?[Ours] as JsonObject;

    /// <summary>Words that stop a workflow where there is no equal.</summary>
    public static string Stop(string what) => $"{StopBegin}{JsonValue.Create(StopMark + what).ToJsonString()}{StopEnd}";

    /// <summary>What such words stand for; null for any other words.</summary>
    public static string? Stopped(string script)
    {
        if (!script.StartsWith(StopBegin, StringComparison.Ordinal) || !script.EndsWith(StopEnd, StringComparison.Ordinal) || script.Length < StopBegin.Length + StopEnd.Length)
        {
            return null;
        }

        try
        {
            var text = ElsaTexts.Of(JsonNode.Parse(script[StopBegin.Length..^StopEnd.Length]));
            return text?.StartsWith(StopMark, StringComparison.Ordinal) == true ? text[StopMark.Length..] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A time span as Elsa writes it; null for what is no fixed length.</summary>
    public static string? Span(int amount, string unit) => unit switch
    {
        "minutes" => TimeSpan.FromMinutes(amount).ToString("c", CultureInfo.InvariantCulture),
        "hours" => TimeSpan.FromHours(amount).ToString("c", CultureInfo.InvariantCulture),
        _ => null,
    };
}
