using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The named trials of a version: how each begins, its steps, how it ends.</summary>
internal static class TrialParts
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<PartFacts> Of(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        foreach (var (path, json) in files)
        {
            if (ProcedureFiles.TrialKey(path) is { } key && FileJson.Parse(json) is { } document)
            {
                using (document)
                {
                    yield return Of(key, document.RootElement);
                }
            }
        }
    }

    private static PartFacts Of(string key, JsonElement trial)
    {
        var name = trial.TryGetProperty("name", out var said) && said.ValueKind == JsonValueKind.String ? said.GetString()! : key;
        var facts = new FactList();
        facts.Text(Aspects.Name, name);
        facts.Text(Aspects.TrialStart, Member(trial, "start"));
        if (trial.TryGetProperty("steps", out var steps) && steps.ValueKind == JsonValueKind.Array)
        {
            var number = 0;
            foreach (var step in steps.EnumerateArray())
            {
                facts.Text(Aspects.TrialStep, Shown(step), (++number).ToString(CultureInfo.InvariantCulture));
            }
        }

        facts.Text(Aspects.TrialEnd, Member(trial, "end"));
        return new PartFacts(new ComparedPart(PartKind.Trial, key, Paths.Of(PartKind.Trial, key), null, null, new LocalText(name, name)), null, facts.All)
        {
            Traits = _ => [name],
        };
    }

    private static string? Member(JsonElement trial, string name) => trial.TryGetProperty(name, out var value) ? Shown(value) : null;

    // As it stands in the file, in one line and without the quotation marks.
    private static string Shown(JsonElement value) => JsonSerializer.Serialize(value, Plain).Replace("\"", "", StringComparison.Ordinal);
}
