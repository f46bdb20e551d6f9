using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Calendar;
using CaseFlow.Feel;
using CaseFlow.Simulation.Rooms;
using CaseFlow.Simulation.Scripts;

namespace CaseFlow.Simulation.Conformance;

/// <summary>Writes answers as one line of JSON.</summary>
internal static class AnswerWriter
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 256 };

    /// <summary>An answer with the request's id.</summary>
    public static string Line(JsonElement? id, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            if (id is { } known)
            {
                // As it stands: an id may hold what is no text, such as half a character.
                writer.WriteRawValue(known.GetRawText(), skipInputValidation: true);
            }
            else
            {
                writer.WriteNullValue();
            }

            content(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static void Refusal(Utf8JsonWriter writer, RoomProblem problem)
    {
        writer.WriteBoolean("ok", false);
        Problem(writer, problem);
    }

    /// <summary>A run that never began: everything that answers of runs have is there, and empty.</summary>
    public static void RunRefusal(Utf8JsonWriter writer, RoomProblem problem)
    {
        writer.WriteBoolean("ok", false);
        writer.WriteString("state", StatusName(RoomStatus.Failed));
        writer.WriteStartArray("waiting");
        writer.WriteEndArray();
        writer.WriteStartArray("trace");
        writer.WriteEndArray();
        writer.WriteStartObject("variables");
        writer.WriteEndObject();
        Problem(writer, problem);
    }

    public static void Run(Utf8JsonWriter writer, ScriptRun run)
    {
        var problem = run.Problem;
        writer.WriteBoolean("ok", run.Refused is null && problem is not { Kind: ProblemKind.Unsupported or ProblemKind.Timeout });
        writer.WriteString("state", StatusName(run.Room.Status));
        writer.WriteStartArray("waiting");
        foreach (var place in run.Room.Waiting)
        {
            writer.WriteStartObject();
            writer.WriteString("element", place.Element.Value);
            writer.WriteString("kind", KindName(place.Kind));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("trace");
        foreach (var entry in run.Room.Trace)
        {
            writer.WriteStartObject();
            writer.WriteString("element", entry.Element.Value);
            writer.WriteString("event", EventName(entry.Event));
            writer.WriteString("at", Moment(entry.At));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("variables");
        foreach (var (name, value) in run.Room.Variables)
        {
            writer.WritePropertyName(name);
            FeelJson.Write(writer, value);
        }

        writer.WriteEndObject();
        if (problem is not null)
        {
            Problem(writer, problem);
        }
    }

    public static void Value(Utf8JsonWriter writer, FeelValue value)
    {
        writer.WriteBoolean("ok", true);
        writer.WritePropertyName("value");
        FeelJson.Write(writer, value);
    }

    public static void Findings(Utf8JsonWriter writer, ImmutableArray<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("severity", SeverityName(finding.Severity));
            if (finding.Element is { } element)
            {
                writer.WriteString("element", element.Value);
            }

            writer.WriteString("message", finding.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Problem(Utf8JsonWriter writer, RoomProblem problem)
    {
        writer.WriteStartObject("error");
        writer.WriteString("kind", KindName(problem.Kind));
        if (problem.Code is { } code)
        {
            writer.WriteString("code", code);
        }

        writer.WriteString("message", problem.Message);
        if (problem.Element is { } element)
        {
            writer.WriteString("element", element);
        }

        writer.WriteEndObject();
    }

    private static string Moment(Instant at) => at.ToUtc().ToString(at.UnixMilliseconds % 1000 == 0 ? "yyyy-MM-ddTHH:mm:ss'Z'" : "yyyy-MM-ddTHH:mm:ss.fff'Z'");

    private static string StatusName(RoomStatus status) => status switch
    {
        RoomStatus.Completed => "completed",
        RoomStatus.Waiting => "waiting",
        _ => "failed",
    };

    private static string KindName(WaitingKind kind) => kind switch
    {
        WaitingKind.User => "user",
        WaitingKind.Message => "message",
        WaitingKind.Signal => "signal",
        WaitingKind.Timer => "timer",
        WaitingKind.Condition => "condition",
        _ => "multiple",
    };

    private static string EventName(TraceEvent happened) => happened switch
    {
        TraceEvent.Started => "started",
        TraceEvent.Completed => "completed",
        _ => "cancelled",
    };

    private static string KindName(ProblemKind kind) => kind switch
    {
        ProblemKind.Fault => "fault",
        ProblemKind.BpmnError => "bpmn-error",
        ProblemKind.NotEnabled => "not-enabled",
        ProblemKind.Unsupported => "unsupported",
        _ => "timeout",
    };

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Warning => "warning",
        Severity.Blocking => "blocking",
        _ => "error",
    };
}
