using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Names from the newest version of every mechanism.</summary>
internal static class NewestNames
{
    public static async ValueTask<ProcedureNames> OfAsync(RuntimeKit kit, IReadSession session)
    {
        var newest = new List<Procedure>();
        foreach (var head in (await session.ListVersionsAsync()).GroupBy(v => v.Mechanism, StringComparer.Ordinal).Select(g => g.MaxBy(v => v.Number)!))
        {
            newest.Add(await kit.Procedures.GetAsync(session, head.Hash));
        }

        return new ProcedureNames(newest);
    }
}
