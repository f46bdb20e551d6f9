using System.Text.Json;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Simulation.Rooms;
using CaseFlow.Simulation.Scripts;

namespace CaseFlow.Simulation.Conformance;

/// <summary>The operations on BPMN files.</summary>
internal static class BpmnRequests
{
    public static Action<Utf8JsonWriter> Import(JsonElement request, IConformanceFiles files)
    {
        var reading = Read(request, files);
        return writer =>
        {
            if (Refusal(reading) is { } refused)
            {
                AnswerWriter.Refusal(writer, refused);
            }
            else
            {
                writer.WriteBoolean("ok", true);
                writer.WriteStartArray("processes");
                foreach (var process in reading.Document!.Processes)
                {
                    writer.WriteStringValue(process.Id.Value);
                }

                writer.WriteEndArray();
            }

            AnswerWriter.Findings(writer, reading.Findings);
        };
    }

    public static Action<Utf8JsonWriter> Run(JsonElement request, IConformanceFiles files, CancellationToken stop)
    {
        var steps = ScriptReader.Steps(request);
        var doubles = ScriptReader.Doubles(request);
        var reading = Read(request, files);
        if ((Refusal(reading) ?? OtherLanguage(reading)) is { } refused)
        {
            throw new RequestException(refused);
        }

        var run = ScriptRun.Do(new RoomModel(reading.Document!, doubles), steps, new RoomLimits { Stop = stop });
        return writer => AnswerWriter.Run(writer, run);
    }

    public static Action<Utf8JsonWriter> RoundTrip(JsonElement request, IConformanceFiles files)
    {
        var target = Fields.Text(request, "out");
        var reading = Read(request, files);
        if (reading.Source is not { } source)
        {
            throw new RequestException(Refusal(reading)!);
        }

        return files.Write(target, BpmnWriter.Write(source)) is { } problem
            ? throw new RequestException(ConformanceCodes.FileUnreadable, problem)
            : static writer => writer.WriteBoolean("ok", true);
    }

    private static BpmnReading Read(JsonElement request, IConformanceFiles files)
    {
        var (content, problem) = files.Read(Fields.Text(request, "file"), BpmnReader.MaxBytes + 1);
        return problem is null ? BpmnReader.Read(content) : throw new RequestException(ConformanceCodes.FileUnreadable, problem);
    }

    private static RoomProblem? Refusal(BpmnReading reading) =>
        reading.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } first
            ? new RoomProblem(ProblemKind.Fault, first.Code, first.Message, first.Element?.Value)
            : null;

    // The engine says the same of single expressions; for the file as a whole only the reader knows.
    private static RoomProblem? OtherLanguage(BpmnReading reading) =>
        reading.Findings.FirstOrDefault(finding => finding is { Code: BpmnCodes.UnsupportedLanguage, Element: null }) is { } found
            ? new RoomProblem(ProblemKind.Unsupported, SimulationCodes.ExpressionLanguage, found.Message)
            : null;
}
