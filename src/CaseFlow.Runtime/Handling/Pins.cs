using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Calendar;
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

    /// <summary>The versions in force of all procedures that a procedure calls, directly or through others, by process id.</summary>
    public static async ValueTask<ImmutableSortedDictionary<string, string>> CollectAsync(
        IReadSession session, ProcedureCache procedures, Procedure root, ImmutableArray<ProcedureVersionHead> versions, Instant moment)
    {
        var pins = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var open = new Queue<Procedure>([root]);
        while (open.TryDequeue(out var procedure))
        {
            foreach (var called in CalledElements(procedure).Where(c => !pins.ContainsKey(c) && !procedure.Definitions.ContainsKey(c)))
            {
                if (InForce(versions, called, moment) is { } head)
                {
                    pins[called] = head.Hash;
                    open.Enqueue(await procedures.GetAsync(session, head.Hash));
                }
            }
        }

        return pins.ToImmutable();
    }

    /// <summary>The version of a mechanism that new cases take at a moment: the newest one valid by then; null when it has none.</summary>
    public static ProcedureVersionHead? InForce(ImmutableArray<ProcedureVersionHead> versions, string mechanism, Instant moment) =>
        versions.Where(v => v.Mechanism == mechanism && IsInForce(v, moment)).MaxBy(v => v.Number);

    /// <summary>The versions in force of all mechanisms that have one, by mechanism.</summary>
    public static IEnumerable<ProcedureVersionHead> InForce(ImmutableArray<ProcedureVersionHead> versions, Instant moment) => versions
        .Where(v => IsInForce(v, moment))
        .GroupBy(v => v.Mechanism, StringComparer.Ordinal)
        .Select(known => known.MaxBy(v => v.Number)!)
        .OrderBy(v => v.Mechanism, StringComparer.Ordinal);

    /// <summary>The newest version of a mechanism, in force or not yet; null when it has none.</summary>
    public static ProcedureVersionHead? Newest(ImmutableArray<ProcedureVersionHead> versions, string mechanism) =>
        versions.Where(v => v.Mechanism == mechanism).MaxBy(v => v.Number);

    // A clock that is set back must not leave a county without its procedures: what was published at once as the first version counts before, too.
    private static bool IsInForce(ProcedureVersionHead version, Instant moment) =>
        version.ValidFrom <= moment || (version.Number == 1 && version.ValidFrom == version.PublishedAt);

    private static IEnumerable<string> CalledElements(Procedure procedure) =>
        procedure.Document.Processes.SelectMany(p => CalledElements(p.Scope)).Distinct();

    private static IEnumerable<string> CalledElements(FlowScope scope) => scope.Nodes.SelectMany(node => node switch
    {
        CallActivity call => [call.CalledElement],
        SubProcess inside => CalledElements(inside.Scope),
        _ => [],
    });
}
