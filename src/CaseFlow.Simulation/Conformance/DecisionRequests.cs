using System.Text.Json;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;
using CaseFlow.Simulation.Rooms;

namespace CaseFlow.Simulation.Conformance;

/// <summary>The operation on decisions. A decision that cannot be made with the inputs given is null.</summary>
internal static class DecisionRequests
{
    public static FeelValue Decide(JsonElement request, IConformanceFiles files, DateTimeOffset now)
    {
        var name = Fields.Text(request, "name");
        var inputs = Fields.Values(request, "inputs");
        var kind = Fields.OptionalText(request, "kind") ?? "decision";
        if (kind is not ("decision" or "service"))
        {
            throw Fields.Wrong("kind", "decision or service");
        }

        var document = Read(Fields.Text(request, "model"), files);
        if (kind == "service" || Fields.List(request, "models").Any())
        {
            throw Unsupported("Expected a decision of one model, but decision services and imported models are not carried out.");
        }

        var compilation = DecisionModel.Compile(document);
        if (compilation.Model is not { } model)
        {
            throw Refused(compilation.Findings[0]);
        }

        var decision = document.Decisions.FirstOrDefault(candidate => candidate.Name == name)
            ?? document.Decisions.FirstOrDefault(candidate => candidate.Id == name)
            ?? throw new RequestException(ConformanceCodes.DecisionUnknown, $"Expected decision '{name}' in the model, but it is not there.");
        return model.Evaluate(decision.Id, inputs, now).Value;
    }

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

    private static RequestException Refused(DmnFinding finding) => new(new RoomProblem(
        finding.Code.StartsWith("dmn.unsupported.", StringComparison.Ordinal) || finding.Code == DmnCodes.ExpressionLanguage
            ? ProblemKind.Unsupported
            : ProblemKind.Fault,
        finding.Code,
        finding.Message,
        finding.Element));

    private static RequestException Unsupported(string message) =>
        new(new RoomProblem(ProblemKind.Unsupported, ConformanceCodes.DecisionUnsupported, message));
}
