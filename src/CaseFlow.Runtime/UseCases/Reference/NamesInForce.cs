using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Names from the version in force of every mechanism.</summary>
internal static class NamesInForce
{
    public static async ValueTask<ProcedureNames> OfAsync(RuntimeKit kit, IReadSession session)
    {
        var inForce = new List<Procedure>();
        foreach (var head in Pins.InForce(await session.ListVersionsAsync(), kit.Parts.Clock.Now))
        {
            inForce.Add(await kit.Procedures.GetAsync(session, head.Hash));
        }

        return new ProcedureNames(inForce);
    }
}
