using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Feel;
using CaseFlow.Simulation.Rooms;
using CaseFlow.Simulation.Scripts;

namespace CaseFlow.Simulation.Conformance;

/// <summary>Reads scripts and doubles.</summary>
internal static class ScriptReader
{
    public static ImmutableArray<ScriptStep> Steps(JsonElement request) =>
        [.. Fields.List(request, "script").Select(Step)];

    public static ImmutableSortedDictionary<string, TaskDouble> Doubles(JsonElement request)
    {
        var doubles = ImmutableSortedDictionary.CreateBuilder<string, TaskDouble>(StringComparer.Ordinal);
        foreach (var entry in Fields.Entries(request, "doubles"))
        {
            doubles[entry.Name] = Double(entry);
        }

        return doubles.ToImmutable();
    }

    private static ScriptStep Step(JsonElement step)
    {
        if (step.ValueKind != JsonValueKind.Object)
        {
            throw Fields.Wrong("script", "a list of objects");
        }

        if (Fields.OptionalText(step, "start") is { } process)
        {
            return new ScriptStep.Start(process, Fields.Values(step, "variables"));
        }

        if (Fields.OptionalText(step, "complete") is { } element)
        {
            return new ScriptStep.Complete(element, Fields.Values(step, "variables"));
        }

        if (Fields.OptionalText(step, "advance") is { } duration)
        {
            return new ScriptStep.Advance(duration);
        }

        return Fields.Optional(step, "set") is null
            ? throw Fields.Wrong("script", "a list of steps with start, complete, advance or set")
            : new ScriptStep.Set(Fields.Values(step, "set"));
    }

    private static TaskDouble Double(JsonProperty entry)
    {
        if (entry.Value.ValueKind != JsonValueKind.Object)
        {
            throw Fields.Wrong($"doubles.{entry.Name}", "an object");
        }

        var sets = TaskDouble.Nothing.Sets.ToBuilder();
        foreach (var set in Fields.Entries(entry.Value, "set"))
        {
            sets[set.Name] = Expression(set);
        }

        return new TaskDouble
        {
            Sets = sets.ToImmutable(),
            Error = Fields.OptionalText(entry.Value, "error"),
            Takes = Fields.OptionalText(entry.Value, "takes"),
        };
    }

    // A value that is no text is meant as itself.
    private static FeelExpression Expression(JsonProperty set)
    {
        var text = set.Value.ValueKind == JsonValueKind.String ? set.Value.GetString()! : FeelText.Show(FeelJson.Read(set.Value));
        var parse = FeelExpression.Parse(text);
        return parse.Expression ?? throw new RequestException(
            SimulationCodes.DoubleFailed, $"Expected '{text}' to be FEEL that sets '{set.Name}', but: {parse.Diagnostics[0].Message}");
    }
}
