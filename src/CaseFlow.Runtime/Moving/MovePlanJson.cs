using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Migrating;

namespace CaseFlow.Runtime.Moving;

/// <summary>A plan as it is stored with its batch.</summary>
internal static class MovePlanJson
{
    private const string Restarted = "restarted";
    private const string Carried = "carried";

    public static string Write(MigrationPlan plan) => JsonSerializer.Serialize(new Shape(
        plan.From,
        plan.To,
        [.. plan.Elements.Select(element => new Pair(element.From.Value, element.To.Value, element.Clock == ClockChoice.Restarted ? Restarted : Carried))],
        [.. plan.Flows.Select(flow => new Pair(flow.From.Value, flow.To.Value, null))]));

    public static MigrationPlan Read(string text)
    {
        var shape = JsonSerializer.Deserialize<Shape>(text)!;
        return new MigrationPlan(
            shape.From,
            shape.To,
            [.. shape.Elements.Select(pair => new ElementMapping(new ElementId(pair.From), new ElementId(pair.To), pair.Clock == Restarted ? ClockChoice.Restarted : ClockChoice.Carried))],
            [.. shape.Flows.Select(pair => new FlowMapping(new ElementId(pair.From), new ElementId(pair.To)))]);
    }

    private sealed record Shape(string From, string To, ImmutableArray<Pair> Elements, ImmutableArray<Pair> Flows);

    private sealed record Pair(string From, string To, string? Clock);
}
