using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Conformance;

/// <summary>Writes the answer about a decision, and how it came about.</summary>
internal static class DecisionAnswer
{
    public static void Write(Utf8JsonWriter writer, (FeelValue Value, DecisionResult? Explained) decided)
    {
        AnswerWriter.Value(writer, decided.Value);
        if (decided.Explained is not { } result)
        {
            return;
        }

        writer.WriteStartArray("problems");
        foreach (var problem in result.Problems)
        {
            writer.WriteStartObject();
            writer.WriteString("code", problem.Code);
            writer.WriteString("decision", problem.Decision);
            writer.WriteString("message", problem.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("evidence");
        foreach (var made in result.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("decision", made.Decision);
            writer.WriteString("name", made.Name);
            Read(writer, "inputs", made.Inputs);
            Rules(writer, made.Rules, made.Annotations);
            writer.WriteStartArray("calls");
            foreach (var call in made.Calls ?? [])
            {
                writer.WriteStartObject();
                writer.WriteString("name", call.Name);
                writer.WriteNumber("depth", call.Depth);
                Read(writer, "arguments", call.Arguments);
                Rules(writer, call.Rules, call.Annotations);
                writer.WriteString("result", call.Result);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("result", made.Result);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Read(Utf8JsonWriter writer, string name, ImmutableArray<DecisionInput> inputs)
    {
        writer.WriteStartObject(name);
        foreach (var input in inputs.DistinctBy(input => input.Name))
        {
            writer.WriteString(input.Name, input.Value);
        }

        writer.WriteEndObject();
    }

    private static void Rules(Utf8JsonWriter writer, ImmutableArray<int> rules, ImmutableArray<string>? annotations)
    {
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteNumberValue(rule);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("annotations");
        foreach (var annotation in annotations ?? [])
        {
            writer.WriteStringValue(annotation);
        }

        writer.WriteEndArray();
    }
}
