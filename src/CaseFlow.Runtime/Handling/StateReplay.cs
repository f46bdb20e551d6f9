using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Compares stored states with replays for the verification of evidence.</summary>
/// <param name="unitOf">The stored unit of a case; null when it is gone.</param>
/// <param name="versionOf">A stored version by content hash; null when it is gone.</param>
public sealed class StateReplay(Func<CaseId, CaseUnit?> unitOf, Func<string, ProcedureVersion?> versionOf) : IStateReplay
{
    private readonly Dictionary<string, Procedure> procedures = new(StringComparer.Ordinal);

    /// <summary>Compares within one snapshot of a store that answers at once, as SQLite does.</summary>
    /// <param name="session">The snapshot.</param>
    public static StateReplay Over(IReadSession session) => new(
        id => session.LoadCaseAsync(id).AsTask().GetAwaiter().GetResult(),
        hash => session.LoadVersionAsync(hash).AsTask().GetAwaiter().GetResult());

    /// <inheritdoc/>
    public string? FindDifference(CaseRecord record, ImmutableArray<JournalEntry> entries)
    {
        try
        {
            if (unitOf(record.Case) is not { } unit)
            {
                return "the state row is missing";
            }

            var (replayed, instances) = CaseReplay.Run(entries, (hash, process) => Find(hash).Definitions[process]);
            var differences = CaseReplay.Compare(unit, replayed, instances);
            return differences.IsEmpty ? null : string.Join(", ", differences);
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or System.Text.Json.JsonException)
        {
            return e.Message;
        }
    }

    private Procedure Find(string hash)
    {
        if (procedures.TryGetValue(hash, out var known))
        {
            return known;
        }

        var version = versionOf(hash) ?? throw new InvalidOperationException($"Expected procedure version '{hash}', but it is missing.");
        var procedure = ProcedureReader.Read(version.Head.Mechanism, version.Files, processes: null).Procedure
            ?? throw new InvalidOperationException($"Expected to read procedure version '{hash}', but it is refused.");
        return procedures[hash] = procedure;
    }
}
