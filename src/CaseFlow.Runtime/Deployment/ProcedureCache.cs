using System.Collections.Concurrent;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Compiled versions by content hash, read when first needed; bounded, so memory does not grow with the number of stored versions.</summary>
internal sealed class ProcedureCache
{
    private const int Most = 64;
    private readonly ConcurrentDictionary<string, Procedure> procedures = new(StringComparer.Ordinal);

    public async ValueTask<Procedure> GetAsync(IReadSession session, string hash)
    {
        var reading = await TryGetAsync(session, hash);
        return reading.Procedure
            ?? throw new InvalidOperationException($"Expected to run procedure version '{hash}', but this program refuses it: {reading.Findings[0].Finding.Message}");
    }

    /// <summary>The version, or why this program refuses it.</summary>
    public async ValueTask<ProcedureReading> TryGetAsync(IReadSession session, string hash)
    {
        if (procedures.TryGetValue(hash, out var known))
        {
            return new ProcedureReading(known, []);
        }

        var version = await session.LoadVersionAsync(hash)
            ?? throw new InvalidOperationException($"Expected to load procedure version '{hash}', but the store does not have it.");
        var reading = ProcedureReader.Read(version.Head.Mechanism, version.Files, processes: null);
        if (reading.Procedure is null)
        {
            return reading;
        }

        if (procedures.Count >= Most)
        {
            procedures.Clear();
        }

        procedures[hash] = reading.Procedure;
        return reading;
    }
}
