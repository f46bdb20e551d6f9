using System.Xml.Linq;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Traces;
using CaseFlow.Testing;

namespace CaseFlow.Workflows.Tests;

/// <summary>Which ways out of a procedure's decisions the cases of a county took.</summary>
internal static class DecisionCoverage
{
    private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /// <summary>
    /// The sequence flows out of what decides (anything with several ways out except a parallel gateway, and every boundary event) that no case of
    /// the county took, on its own or called by another procedure.
    /// </summary>
    public static async Task<List<string>> WaysNotTaken(this County county, string procedure)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var head in await county.Store.ReadAsync(session => session.ListHeadsAsync(0), CancellationToken.None))
        {
            var number = (await county.CaseOf(new DemandReceipt(head.Case, "", ""))).Number;
            var trace = await county.Ask(new GetTrace("administrator", number));
            taken.UnionWith(trace.Instances.Where(i => i.Mechanism == procedure).SelectMany(i => i.Flows).Select(f => f.Flow.Value));
        }

        var ways = WaysOut(procedure);
        ways.Should().NotBeEmpty($"{procedure} decides something");
        return [.. ways.Where(way => !taken.Contains(way))];
    }

    private static List<string> WaysOut(string procedure)
    {
        var elements = XDocument.Load(Path.Combine(Checkout.Root, "workflows", procedure, "process.bpmn")).Descendants()
            .Where(e => e.Name.Namespace == Bpmn && e.Attribute("id") is not null)
            .ToDictionary(e => (string)e.Attribute("id")!, StringComparer.Ordinal);
        return
        [
            .. elements.Values.Where(e => e.Name == Bpmn + "sequenceFlow")
                .GroupBy(flow => (string)flow.Attribute("sourceRef")!, StringComparer.Ordinal)
                .Where(ways => Decides(elements[ways.Key].Name, ways.Count()))
                .SelectMany(ways => ways)
                .Select(flow => (string)flow.Attribute("id")!),
        ];
    }

    private static bool Decides(XName kind, int ways) => kind == Bpmn + "boundaryEvent" || (ways > 1 && kind != Bpmn + "parallelGateway");
}
