using System.Collections.Immutable;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.StateSpace;

/// <summary>Makes a process of chains such as <c>s p1 a p2 e; p1 b p2</c> and gives what following its tokens shows.</summary>
internal static class Arrows
{
    public static List<(string Code, string Element)> Check(string drawing)
    {
        var process = ProcessOf(drawing);
        var document = new BpmnDocument("t", [process], ImmutableDictionary<ElementId, Message>.Empty, ImmutableDictionary<ElementId, Error>.Empty, new ProcessDiagram(ImmutableDictionary<ElementId, DiagramShape>.Empty, ImmutableDictionary<ElementId, DiagramEdge>.Empty));
        return
        [
            .. BpmnRules.Check(document)
                .Where(finding => finding.Code is BpmnCodes.JoinNeverOpens or BpmnCodes.TokensNotSynchronised or BpmnCodes.JoinWithoutRun)
                .Select(finding => (finding.Code, finding.Element!.Value.Value)),
        ];
    }

    public static ScopeView Scope(string drawing)
    {
        var process = ProcessOf(drawing);
        return new ScopeView(process, container: null, process.Scope);
    }

    private static Process ProcessOf(string drawing)
    {
        var chains = drawing.Split(';').Select(chain => chain.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(chain => chain.Length > 0).ToList();
        var flows = chains.SelectMany(chain => chain.Zip(chain.Skip(1))).Distinct().ToList();
        var nodes = chains.SelectMany(chain => chain).Distinct().Select(name => Node(name, flows)).ToImmutableArray();
        var scope = new FlowScope(nodes, [.. flows.Select(flow => Flow(flow.First, flow.Second))]);
        return new Process(new ElementId("process"), null, IsExecutable: true, scope, []);
    }

    private static SequenceFlow Flow(string from, string to) =>
        new(new ElementId($"{from}-{to}"), null, new ElementId(from), new ElementId(to), from[0] is 'x' or 'o' ? new Expression("true") : null);

    private static FlowNode Node(string name, List<(string First, string Second)> flows)
    {
        var id = new ElementId(name);
        var isBoundary = name.Length > 1 && name[0] is 'b' or 'n' && char.IsLetter(name[1]) && flows.TrueForAll(flow => flow.Second != name);
        return name[0] switch
        {
            's' => new StartEvent(id, null, new EventDefinition.None()),
            'e' => new EndEvent(id, null, new EventDefinition.None(), null),
            't' => new EndEvent(id, null, new EventDefinition.Terminate(), null),
            'x' => new ExclusiveGateway(id, null, null),
            'p' => new ParallelGateway(id, null),
            'o' => new InclusiveGateway(id, null, null),
            'v' => new EventBasedGateway(id, null),
            'm' => new IntermediateCatchEvent(id, null, new EventDefinition.MessageRef(new Message(new ElementId("message"), "message"))),
            'b' or 'n' when isBoundary => new BoundaryEvent(id, null, new ElementId(name[1..]), name[0] == 'b', new EventDefinition.SignalRef(new Signal(new ElementId("signal"), "signal"))),
            _ => new ManualTask(id, null, IsUndefined: true),
        };
    }
}
