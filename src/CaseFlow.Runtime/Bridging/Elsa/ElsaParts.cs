using System.Globalization;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Diagram;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Parts of a workflow definition as Elsa 3 writes them.</summary>
internal static class ElsaParts
{
    /// <summary>The member in which what only CaseFlow knows is kept.</summary>
    public const string Ours = "caseflow";

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
            metadata["designer"] = new JsonObject
            {
                ["position"] = new JsonObject { ["x"] = box.X, ["y"] = box.Y },
                ["size"] = new JsonObject { ["width"] = box.Width, ["height"] = box.Height },
            };
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

    /// <summary>Words that stop a workflow where there is no equal.</summary>
    public static string Stop(string what) => $"(() => {{ throw new Error({JsonValue.Create("CaseFlow: " + what).ToJsonString()}); }})()";

    /// <summary>A time span as Elsa writes it; null for what is no fixed length.</summary>
    public static string? Span(int amount, string unit) => unit switch
    {
        "minutes" => TimeSpan.FromMinutes(amount).ToString("c", CultureInfo.InvariantCulture),
        "hours" => TimeSpan.FromHours(amount).ToString("c", CultureInfo.InvariantCulture),
        _ => null,
    };
}
