using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;
using CaseFlow.Simulation.Rooms;

namespace CaseFlow.Simulation.Conformance;

/// <summary>The operation on decisions. What cannot be decided with the inputs given is null; what is wrong in other parts of the files does not matter.</summary>
internal static class DecisionRequests
{
    /// <summary>Makes the decision, or calls the service.</summary>
    /// <returns>The value, and how it came about when the request asks for that.</returns>
    public static (FeelValue Value, DecisionResult? Explained) Decide(JsonElement request, IConformanceFiles files, DateTimeOffset now)
    {
        var name = Fields.Text(request, "name");
        var wanted = Fields.OptionalText(request, "result");
        var inputs = Fields.Values(request, "inputs");
        var kind = Fields.OptionalText(request, "kind") ?? "decision";
        if (kind is not ("decision" or "service"))
        {
            throw Fields.Wrong("kind", "decision or service");
        }

        var document = Read(Fields.Text(request, "model"), files);
        var imports = Fields.List(request, "models").Select(path => Read(PathOf(path), files)).ToImmutableArray();
        var compilation = DecisionModel.Compile(document, imports);
        var model = compilation.Model ?? throw Refused(compilation.Findings[0]);
        var result = Result(model, kind, name, wanted, inputs, now);
        var value = kind == "service" && wanted is not null && model.ResultsOf(name).Length > 1
            ? (result.Value as FeelValue.Context)?.Entries.GetValueOrDefault(wanted) ?? FeelValue.Missing
            : result.Value;
        return (value, Fields.Optional(request, "explain") is { ValueKind: JsonValueKind.True } ? result : null);
    }

    private static DecisionResult Result(
        DecisionModel model, string kind, string name, string? wanted, ImmutableSortedDictionary<string, FeelValue> inputs, DateTimeOffset now)
    {
        if (kind == "decision" && model.Find(name) is { } decision)
        {
            return model.Evaluate(decision, inputs, now);
        }

        if (model.HasService(name))
        {
            return model.EvaluateService(name, inputs, now);
        }

        return model.Find(wanted ?? name) is { } other
            ? model.Evaluate(other, inputs, now)
            : throw new RequestException(ConformanceCodes.DecisionUnknown, $"Expected {kind} '{name}' in the model, but it is not there.");
    }

    private static string PathOf(JsonElement path) => path.ValueKind == JsonValueKind.String ? path.GetString()! : throw Fields.Wrong("models", "a list of paths");

    private static DmnDocument Read(string path, IConformanceFiles files)
    {
        var (content, problem) = files.Read(path, DmnReader.MaxBytes + 1);
        if (problem is not null)
        {
            throw new RequestException(ConformanceCodes.FileUnreadable, problem);
        }

        var reading = DmnReader.Read(content);
        return reading.Document ?? throw Refused(reading.Findings[0]);
    }

    private static RequestException Refused(DmnFinding finding) =>
        new(new RoomProblem(ProblemKind.Fault, finding.Code, finding.Message, finding.Element));
}
