using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>The newest version of every procedure, which says what ledgers and indicators are called now.</summary>
internal static class NewestProcedures
{
    /// <summary>The procedures, those that register cases first.</summary>
    public static async ValueTask<ImmutableArray<Procedure>> OfAsync(RuntimeKit kit, IReadSession session)
    {
        var newest = new List<Procedure>();
        foreach (var head in (await session.ListVersionsAsync()).GroupBy(v => v.Mechanism, StringComparer.Ordinal).Select(g => g.MaxBy(v => v.Number)!))
        {
            newest.Add(await kit.Procedures.GetAsync(session, head.Hash));
        }

        return [.. newest.OrderBy(p => p.Mechanism.Channels.IsEmpty).ThenBy(p => p.Mechanism.Id, StringComparer.Ordinal)];
    }
}
