using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The named trials of a version: how each begins, its steps and what is expected after each, how it ends.</summary>
internal static class TrialParts
{
    private const string Then = "then";
    private const string Due = "due";

    private static readonly ImmutableArray<string> Ways = ["passed", "waits"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The trials among the files of a procedure.</summary>
    public static IEnumerable<PartFacts> Of(Procedure procedure)
    {
        var names = procedure.Document.Processes.SelectMany(process => NodesOf(process.Scope)).Where(node => node.Name is { Length: > 0 })
            .GroupBy(node => node.Id.Value, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Name!, StringComparer.Ordinal);
        foreach (var (path, json) in procedure.Files)
        {
            if (ProcedureFiles.TrialKey(path) is { } key && FileJson.Parse(json) is { } document)
            {
                using (document)
                {
                    yield return Of(key, document.RootElement, names);
                }
            }
        }
    }

    private static IEnumerable<FlowNode> NodesOf(FlowScope scope) => scope.Nodes.Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => NodesOf(inner.Scope)));

    private static PartFacts Of(string key, JsonElement trial, Dictionary<string, string> names)
    {
        var name = trial.TryGetProperty("name", out var said) && said.ValueKind == JsonValueKind.String ? said.GetString()! : key;
        var facts = new FactList();
        facts.Text(Aspects.Name, name);
        if (trial.TryGetProperty("start", out var start))
        {
            facts.Text(Aspects.TrialStart, Shown(start, Then));
            Expected(facts, start, "0", names);
        }

        if (trial.TryGetProperty("steps", out var steps) && steps.ValueKind == JsonValueKind.Array)
        {
            var number = 0;
            foreach (var step in steps.EnumerateArray())
            {
                var place = (++number).ToString(CultureInfo.InvariantCulture);
                facts.Text(Aspects.TrialStep, Shown(step, Then), place);
                Expected(facts, step, place, names);
            }
        }

        facts.Text(Aspects.TrialEnd, trial.TryGetProperty("end", out var end) ? Shown(end) : null);
        return new PartFacts(new ComparedPart(PartKind.Trial, key, Paths.Of(PartKind.Trial, key), null, null, new LocalText(name, name)), null, facts.All)
        {
            Traits = _ => [name],
        };
    }

    // What is expected after a step: the way, the moment each step is due, and the rest as it stands.
    private static void Expected(FactList facts, JsonElement step, string place, Dictionary<string, string> names)
    {
        if (step.ValueKind != JsonValueKind.Object || !step.TryGetProperty(Then, out var then) || then.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var way in Ways.Where(way => then.TryGetProperty(way, out _)))
        {
            var list = then.GetProperty(way);
            facts.Text(way == "passed" ? Aspects.TrialWay : Aspects.TrialWaits, list.ValueKind == JsonValueKind.Array ? string.Join(" → ", list.EnumerateArray().Select(one => NameOf(one, names))) : Shown(list), place);
        }

        if (then.TryGetProperty(Due, out var due) && due.ValueKind == JsonValueKind.Object)
        {
            foreach (var one in due.EnumerateObject())
            {
                facts.Text(Aspects.TrialDue, MomentOf(one.Value), $"{place} {names.GetValueOrDefault(one.Name, one.Name)}");
            }
        }

        facts.Text(Aspects.TrialExpected, Shown(then, [.. Ways, Due]) is var rest && rest == "{}" ? null : rest, place);
    }

    private static string NameOf(JsonElement element, Dictionary<string, string> names) =>
        element.ValueKind == JsonValueKind.String ? names.GetValueOrDefault(element.GetString()!, element.GetString()!) : Shown(element);

    private static string MomentOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var moment) ? moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : Shown(value);

    // As it stands in the file, in one line and without the quotation marks.
    private static string Shown(JsonElement value, params ReadOnlySpan<string> without)
    {
        var left = without.ToArray();
        return value.ValueKind == JsonValueKind.Object
            ? $"{{{string.Join(",", value.EnumerateObject().Where(member => !left.Contains(member.Name)).Select(member => $"{member.Name}:{Shown(member.Value)}"))}}}"
            : JsonSerializer.Serialize(value, Plain).Replace("\"", "", StringComparison.Ordinal);
    }
}
