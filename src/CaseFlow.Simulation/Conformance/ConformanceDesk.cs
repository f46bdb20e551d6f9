using System.Text.Json;
using CaseFlow.Simulation.Rooms;

namespace CaseFlow.Simulation.Conformance;

/// <summary>
/// Answers requests of the conformance contract: one JSON object in, one JSON object out, each on one line. Holds nothing from one request to the
/// next. Whatever a request says, it is answered.
/// </summary>
/// <param name="files">The files that requests name.</param>
public sealed class ConformanceDesk(IConformanceFiles files)
{
    /// <summary>Answers a request.</summary>
    /// <param name="line">The request.</param>
    /// <param name="now">The present moment, which expressions and decisions read; runs have a clock of their own.</param>
    /// <param name="stop">Says that the time allowed is over; a run is then broken off between two commands.</param>
    public string Answer(string line, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(line);
        JsonDocument request;
        try
        {
            request = JsonDocument.Parse(line);
        }
        catch (JsonException broken)
        {
            return Refuse(default, Fault(ConformanceCodes.NotJson, $"Expected a line to be a JSON object, but it is no JSON: {broken.Message}"));
        }

        using (request)
        {
            var root = request.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Refuse(default, Fault(ConformanceCodes.NotJson, "Expected a line to be a JSON object, but it is another value."));
            }

            try
            {
                return AnswerWriter.Line(IdOf(root), Carry(root, now, stop));
            }
            catch (RequestException refused)
            {
                return Refuse(root, refused.Problem);
            }
            catch (Exception mistake) when (mistake is not OutOfMemoryException)
            {
                // Our own mistake must not end the process, on which all further requests depend.
                var broken = new RoomProblem(ProblemKind.Fault, ConformanceCodes.Broken, $"Expected to answer, but the program made a mistake ({mistake.GetType().Name}).");
                return Refuse(root, broken);
            }
        }
    }

    /// <summary>The answer to a request that was given up, or was not read as a whole.</summary>
    /// <param name="line">The request as far as it was read.</param>
    /// <param name="isLate">True when it took too long, false when it was too long itself.</param>
    public static string GiveUp(string line, bool isLate)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (!isLate)
        {
            return Refuse(default, Fault(ConformanceCodes.TooLong, "Expected a shorter line, but it goes on."));
        }

        var late = new RoomProblem(ProblemKind.Timeout, ConformanceCodes.Timeout, "Expected to answer within the time allowed, but it was over.");
        try
        {
            using var request = JsonDocument.Parse(line);
            return Refuse(request.RootElement, late);
        }
        catch (JsonException)
        {
            return Refuse(default, late);
        }
    }

    private static RoomProblem Fault(string code, string message) => new(ProblemKind.Fault, code, message);

    private static string Refuse(JsonElement request, RoomProblem problem)
    {
        var isRun = request.ValueKind == JsonValueKind.Object
            && request.TryGetProperty("op", out var operation) && operation.ValueKind == JsonValueKind.String && operation.ValueEquals("run");
        return AnswerWriter.Line(IdOf(request), writer =>
        {
            if (isRun)
            {
                AnswerWriter.RunRefusal(writer, problem);
            }
            else
            {
                AnswerWriter.Refusal(writer, problem);
            }
        });
    }

    private static JsonElement? IdOf(JsonElement request) =>
        request.ValueKind == JsonValueKind.Object && request.TryGetProperty("id", out var given) ? given : null;

    private Action<Utf8JsonWriter> Carry(JsonElement request, DateTimeOffset now, CancellationToken stop)
    {
        switch (Fields.OptionalText(request, "op"))
        {
            case "import":
                return BpmnRequests.Import(request, files);
            case "roundtrip":
                return BpmnRequests.RoundTrip(request, files);
            case "run":
                return BpmnRequests.Run(request, files, stop);
            case "decide":
                var decided = DecisionRequests.Decide(request, files, now);
                return writer => DecisionAnswer.Write(writer, decided);
            case "feel":
                var value = FeelRequests.Evaluate(request, now);
                return writer => AnswerWriter.Value(writer, value);
            case var unknown:
                throw new RequestException(ConformanceCodes.UnknownOperation, $"Expected op to be import, roundtrip, run, decide or feel, but it is '{unknown}'.");
        }
    }
}
