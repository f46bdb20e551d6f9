using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>The version in force of every procedure, which says what ledgers and indicators are called now.</summary>
internal static class ProceduresInForce
{
    /// <summary>The procedures, those that register cases first.</summary>
    public static async ValueTask<ImmutableArray<Procedure>> OfAsync(RuntimeKit kit, IReadSession session)
    {
        var inForce = new List<Procedure>();
        foreach (var head in Pins.InForce(await session.ListVersionsAsync(), kit.Parts.Clock.Now))
        {
            inForce.Add(await kit.Procedures.GetAsync(session, head.Hash));
        }

        return [.. inForce.OrderBy(p => p.Mechanism.Channels.IsEmpty).ThenBy(p => p.Mechanism.Id, StringComparer.Ordinal)];
    }
}
