using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Which version of each called procedure a case runs on: pinned when the root instance starts, kept in the case's data (design §8).</summary>
internal static class Pins
{
    /// <summary>The name of the value in the case's data; no form field can have it.</summary>
    public const string Name = "procedure.pins";

    public static ImmutableSortedDictionary<string, string> Of(Case current) =>
        current.Data.TryGetValue(Name, out var json)
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToImmutableSortedDictionary(StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, string>.Empty;

    public static string Write(IReadOnlyDictionary<string, string> pins) =>
        JsonSerializer.Serialize(new SortedDictionary<string, string>(pins.ToDictionary(p => p.Key, p => p.Value), StringComparer.Ordinal));

    /// <summary>The newest versions of all procedures that a procedure calls, directly or through others, by process id.</summary>
    public static async ValueTask<ImmutableSortedDictionary<string, string>> CollectAsync(
        IReadSession session, ProcedureCache procedures, Procedure root, ImmutableArray<ProcedureVersionHead> versions)
    {
        var pins = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var open = new Queue<Procedure>([root]);
        while (open.TryDequeue(out var procedure))
        {
            foreach (var called in CalledElements(procedure).Where(c => !pins.ContainsKey(c) && !procedure.Definitions.ContainsKey(c)))
            {
                if (Newest(versions, called) is { } head)
                {
                    pins[called] = head.Hash;
                    open.Enqueue(await procedures.GetAsync(session, head.Hash));
                }
            }
        }

        return pins.ToImmutable();
    }

    /// <summary>The newest version of a mechanism; null when it has none.</summary>
    public static ProcedureVersionHead? Newest(ImmutableArray<ProcedureVersionHead> versions, string mechanism) =>
        versions.Where(v => v.Mechanism == mechanism).MaxBy(v => v.Number);

    private static IEnumerable<string> CalledElements(Procedure procedure) =>
        procedure.Document.Processes.SelectMany(p => CalledElements(p.Scope)).Distinct();

    private static IEnumerable<string> CalledElements(FlowScope scope) => scope.Nodes.SelectMany(node => node switch
    {
        CallActivity call => [call.CalledElement],
        SubProcess inside => CalledElements(inside.Scope),
        _ => [],
    });
}
