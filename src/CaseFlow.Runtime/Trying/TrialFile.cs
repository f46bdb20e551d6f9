using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Trying;

/// <summary>Reads trials (<c>trials/KEY.json</c>): strict and bounded, because they come from outside with packages and pages.</summary>
public static class TrialFile
{
    /// <summary>The most bytes of a trial: 512 KB.</summary>
    public const int MostBytes = 512 * 1024;

    private const int LongestText = 20_000;
    private const int MostNames = 2_000;

    /// <summary>Reads a trial; never throws on content.</summary>
    /// <param name="json">UTF-8 text.</param>
    public static TrialReading Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MostBytes)
        {
            return Refused($"it has {json.Length} bytes, at most {MostBytes} are allowed");
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            return new TrialReading(ReadTrial(document.RootElement), []);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or OverflowException or ArgumentException or KeyNotFoundException)
        {
            return e is TooManyStepsException
                ? Refused(TrialCodes.TooManySteps, $"Expected at most {Trial.MostSteps} steps, but the trial has more.", ("max", $"{Trial.MostSteps}"))
                : Refused(e.Message.Length > 200 ? e.Message[..200] : e.Message);
        }
    }

    private static Trial ReadTrial(JsonElement root)
    {
        Only(root, "name", "start", "steps", "end");
        var steps = root.GetProperty("steps");
        if (Kind(steps, JsonValueKind.Array).GetArrayLength() > Trial.MostSteps)
        {
            throw new TooManyStepsException();
        }

        var name = Text(root, "name") ?? "";
        if (name.Trim().Length is 0 or > Trial.LongestName)
        {
            throw new FormatException($"a name has 1 to {Trial.LongestName} characters");
        }

        return new Trial(name, ReadStart(root.GetProperty("start")), [.. steps.EnumerateArray().Select(ReadStep)])
        {
            End = root.TryGetProperty("end", out var end) ? ReadEnd(end) : null,
        };
    }

    private static TrialStart ReadStart(JsonElement start)
    {
        Only(start, "at", "channel", "place", "by", "values", "then");
        return new TrialStart(Moment(start.GetProperty("at")), Text(start, "channel") ?? "", Text(start, "place") ?? "", Texts(start, "values"))
        {
            By = Text(start, "by"),
            Then = Then(start),
        };
    }

    private static TrialStep ReadStep(JsonElement step)
    {
        switch (Text(step, "do"))
        {
            case "complete":
                Only(step, "do", "task", "unit", "by", "values", "then");
                return new TrialStep.Complete(Needed(step, "task"), Texts(step, "values")) { Unit = Text(step, "unit"), Person = Text(step, "by"), Then = Then(step) };
            case "wait":
                Only(step, "do", "until", "for", "then");
                return new TrialStep.Pass(
                    step.TryGetProperty("until", out var until) ? Moment(until) : null,
                    Text(step, "for") is { } duration ? XmlConvert.ToTimeSpan(duration) : null) { Then = Then(step) };
            case "message":
                Only(step, "do", "name", "values", "then");
                return new TrialStep.Arrive(Needed(step, "name"), false, Values(step, "values")) { Then = Then(step) };
            case "signal":
                Only(step, "do", "name", "then");
                return new TrialStep.Arrive(Needed(step, "name"), true, Values(step, "values")) { Then = Then(step) };
            case "action":
                Only(step, "do", "element", "fails", "throws", "gives", "then");
                return new TrialStep.Act(Needed(step, "element"), Text(step, "fails"), Text(step, "throws"), Values(step, "gives")) { Then = Then(step) };
            default:
                throw new FormatException("a step does 'complete', 'wait', 'message', 'signal' or 'action'");
        }
    }

    private static TrialStand? Then(JsonElement owner)
    {
        if (!owner.TryGetProperty("then", out var then))
        {
            return null;
        }

        Only(then, "passed", "waits", "due");
        return new TrialStand(Names(then, "passed"), Names(then, "waits"), Moments(then, "due"));
    }

    private static TrialEnd ReadEnd(JsonElement end)
    {
        Only(end, "status", "ended", "milestones", "clocks", "data");
        return new TrialEnd(Needed(end, "status"), end.GetProperty("ended").GetBoolean(), Moments(end, "milestones"), Texts(end, "clocks"), Values(end, "data"));
    }

    private static void Only(JsonElement element, params string[] known)
    {
        if (Kind(element, JsonValueKind.Object).EnumerateObject().FirstOrDefault(member => !known.Contains(member.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } other)
        {
            throw new FormatException($"'{other.Name}' is not known here");
        }
    }

    private static JsonElement Kind(JsonElement element, JsonValueKind kind) =>
        element.ValueKind == kind ? element : throw new FormatException($"{kind} was expected, but {element.ValueKind} found");

    private static string Needed(JsonElement owner, string name) => Text(owner, name) ?? throw new FormatException($"'{name}' is missing");

    private static string? Text(JsonElement owner, string name) =>
        Kind(owner, JsonValueKind.Object).TryGetProperty(name, out var value) ? Text(value) : null;

    private static string Text(JsonElement value) => Kind(value, JsonValueKind.String).GetString() is { Length: <= LongestText } text
        ? text
        : throw new FormatException($"a text has at most {LongestText} characters");

    private static ImmutableArray<string> Names(JsonElement owner, string name) => owner.TryGetProperty(name, out var list)
        ? [.. Bounded(Kind(list, JsonValueKind.Array).EnumerateArray()).Select(Text)]
        : [];

    private static ImmutableSortedDictionary<string, string> Texts(JsonElement owner, string name) => Map(owner, name, Text);

    private static ImmutableSortedDictionary<string, string> Values(JsonElement owner, string name) => Map(owner, name, value =>
        value.GetRawText() is { Length: <= LongestText } json ? ValueJson.Write(ValueJson.Read(json)) : throw new FormatException($"a value has at most {LongestText} characters"));

    private static ImmutableSortedDictionary<string, Instant> Moments(JsonElement owner, string name) => Map(owner, name, Moment);

    private static ImmutableSortedDictionary<string, T> Map<T>(JsonElement owner, string name, Func<JsonElement, T> read) => owner.TryGetProperty(name, out var map)
        ? Bounded(Kind(map, JsonValueKind.Object).EnumerateObject()).ToImmutableSortedDictionary(m => m.Name, m => read(m.Value), StringComparer.Ordinal)
        : ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);

    private static List<T> Bounded<T>(IEnumerable<T> items)
    {
        var kept = items.Take(MostNames + 1).ToList();
        return kept.Count <= MostNames ? kept : throw new FormatException($"at most {MostNames} entries are allowed");
    }

    private static Instant Moment(JsonElement value)
    {
        var moment = DateTimeOffset.ParseExact(
            Text(value), ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.fffzzz", "yyyy-MM-ddTHH:mmzzz"], CultureInfo.InvariantCulture, DateTimeStyles.None);
        return moment.Year is >= 2000 and <= 2100 ? Instant.From(moment) : throw new FormatException("a moment lies between the years 2000 and 2100");
    }

    private static TrialReading Refused(string detail) => Refused(TrialCodes.Unreadable, $"Expected to read a trial, but {detail}.", ("detail", detail));

    private static TrialReading Refused(string code, string message, (string Name, string Value) argument) => new(
        null,
        [new Finding(code, Severity.Error, null, 0, message, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(argument.Name, argument.Value))]);

    private sealed class TooManyStepsException : FormatException;
}
