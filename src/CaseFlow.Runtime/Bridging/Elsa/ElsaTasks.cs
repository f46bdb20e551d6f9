using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Runtime.Actions;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>What is asked of the program that runs a task: work of people, actions and decisions, by name and payload, and what only ours say besides.</summary>
internal static class ElsaTasks
{
    /// <summary>How scripts are marked whose language is FEEL.</summary>
    public const string Feel = "feel";

    private const string Action = "action:";
    private const string Decision = "decision:";
    private const int Longest = 2000;

    /// <summary>Notes what Elsa has no place for.</summary>
    public static JsonObject Noted(JsonObject activity, string name, JsonNode? value)
    {
        ElsaParts.OursOf(activity)![name] = value;
        return activity;
    }

    /// <summary>The name by which an action is asked for.</summary>
    public static string NameOf(ActionBinding action) => Action + action.Name;

    /// <summary>The name by which a decision is asked for.</summary>
    public static string NameOf(DecisionBinding decision) => Decision + decision.Decision;

    /// <summary>Values by name.</summary>
    public static JsonObject Write(ImmutableArray<Mapping> mappings)
    {
        var values = new JsonObject();
        foreach (var mapping in mappings)
        {
            values[mapping.Name] = mapping.Value;
        }

        return values;
    }

    /// <summary>The step that a task asks for: of people, unless it names an action of the catalogue or a decision of ours.</summary>
    public static Activity Read(JsonObject activity, ElementId id, string? name)
    {
        var (asked, ours) = (ElsaTexts.InputOf(activity, "taskName")?.Text ?? "", ElsaParts.OursOf(activity));
        if (asked.StartsWith(Action, StringComparison.Ordinal) && ActionCatalogue.Names.Contains(asked[Action.Length..]))
        {
            var binding = new ActionBinding(asked[Action.Length..], Values(Payload(activity)), Values(ours?["outputs"] as JsonObject));
            return ElsaTexts.Of(ours?["kind"]) == "sendTask" ? new SendTask(id, name, binding) : new ServiceTask(id, name, binding);
        }

        if (asked.StartsWith(Decision, StringComparison.Ordinal) && ours?["decision"] is JsonObject decision)
        {
            return new BusinessRuleTask(id, name, new DecisionBinding(ElsaTexts.Of(decision["file"]), asked[Decision.Length..], ElsaTexts.Of(decision["result"])));
        }

        return new UserTask(id, name ?? asked, WorkSpec.Plain with { Form = ours is null ? null : ElsaTexts.Of(Payload(activity)?["form"]) });
    }

    /// <summary>The script of ours that stopped the workflow; null for any other.</summary>
    public static ScriptTask? ReadScript(JsonObject activity, ElementId id, string? name) =>
        ElsaTexts.InputOf(activity, "script") is { } script && ElsaParts.Stopped(script.Text) is { Length: > 0 and < Longest } feel && ElsaTexts.Of(ElsaParts.OursOf(activity)?["result"]) is { Length: > 0 } result
            ? new ScriptTask(id, name, new Expression(feel, Feel), result)
            : null;

    private static ImmutableArray<Mapping> Values(JsonObject? values) =>
        [.. (values ?? []).Select(value => (value.Key, Value: ElsaTexts.Of(value.Value))).Where(value => value.Value is not null).Select(value => new Mapping(value.Key, value.Value!))];

    private static JsonObject? Payload(JsonObject activity)
    {
        try
        {
            return ElsaTexts.InputOf(activity, "payload") is { } payload ? JsonNode.Parse(payload.Text, null, new JsonDocumentOptions { MaxDepth = 8 }) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
