using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The parts of a version that stand in its diagram's file.</summary>
internal sealed class DiagramParts
{
    private readonly Dictionary<ElementId, ComparedPart> parts = [];
    private readonly ElementTexts texts;
    private readonly ImmutableArray<PartFacts>.Builder all = ImmutableArray.CreateBuilder<PartFacts>();

    private DiagramParts(BpmnDocument document)
    {
        foreach (var process in document.Processes)
        {
            Name(process);
        }

        texts = new ElementTexts(document.Source?.Root, parts);
        foreach (var process in document.Processes)
        {
            Add(process);
        }

        all.AddRange(texts.Declarations());
    }

    /// <summary>The parts, in the order in which a person reads the diagram.</summary>
    public static ImmutableArray<PartFacts> Of(BpmnDocument document) => new DiagramParts(document).all.ToImmutable();

    /// <summary>The part with an element's id; null for none.</summary>
    public ComparedPart? Find(ElementId? element) => element is { } id ? parts.GetValueOrDefault(id) : null;

    private static LocalText Words(string? name) => new(name?.Trim() ?? "", name?.Trim() ?? "");

    private void Name(Process process)
    {
        Name(PartKind.Process, process.Id, null, "process", process.Name);
        foreach (var lane in process.Lanes)
        {
            Name(PartKind.Lane, lane.Id, null, "lane", lane.Name);
        }

        Name(process.Scope);
    }

    private void Name(FlowScope scope)
    {
        foreach (var node in scope.Nodes)
        {
            Name(PartKind.Step, node.Id, null, ElementKinds.Of(node), node.Name);
            if (node is SubProcess inner)
            {
                Name(inner.Scope);
            }
        }

        foreach (var flow in scope.Flows)
        {
            var ends = $"{EndName(flow.Source)} → {EndName(flow.Target)}";
            Name(PartKind.Flow, flow.Id, Find(flow.Source)?.Path, "sequenceFlow", string.IsNullOrWhiteSpace(flow.Name) ? ends : $"{flow.Name.Trim()}（{ends}）");
        }
    }

    private string EndName(ElementId node) => Find(node)?.Name.Zh is { Length: > 0 } name ? name : node.Value;

    private void Name(PartKind kind, ElementId id, string? owner, string type, string? name) =>
        parts.TryAdd(id, new ComparedPart(kind, id.Value, Paths.Of(kind, id.Value), owner, type, Words(name)));

    private void Add(Process process)
    {
        var facts = new FactList();
        facts.Text(Aspects.Name, process.Name);
        facts.Add(Aspects.Executable, new ComparedValue.Flag(process.IsExecutable));
        facts.Text(Aspects.Mechanism, process.Mechanism);
        facts.Text(Aspects.Documentation, texts.DocumentationOf(process.Id));
        Add(process.Id, facts.All);
        foreach (var lane in process.Lanes)
        {
            Add(lane.Id, LaneFacts(lane), traits: _ => [$"{lane.Name}|{lane.Role?.Role}|{lane.Role?.Level}", lane.Name ?? ""]);
        }

        var lanes = process.Lanes.SelectMany(lane => lane.Members.Select(member => (member, lane))).GroupBy(pair => pair.member).ToDictionary(group => group.Key, group => group.Last().lane.Id);
        var leaving = AllFlows(process.Scope).ToLookup(flow => flow.Source);
        var entering = AllFlows(process.Scope).ToLookup(flow => flow.Target);
        foreach (var (node, around) in ReadingOrder.Of(process.Scope))
        {
            var lane = lanes.TryGetValue(node.Id, out var found) ? Find(found) : null;
            Add(node.Id, StepFacts.Of(node, parts[node.Id], lane, Find(around?.Id), this), renamed => Traits(node, lane, entering[node.Id], leaving[node.Id], renamed));
            foreach (var flow in leaving[node.Id])
            {
                Add(flow.Id, FlowFacts(flow), renamed => FlowTraits(flow, renamed), isOrdered: flow.Condition is not null);
            }
        }
    }

    private void Add(ElementId id, ImmutableArray<ComparedFact> facts, Func<Func<string, string>, ImmutableArray<string>>? traits = null, bool isOrdered = false)
    {
        var (whole, rest) = texts.Of(id);
        all.Add(new PartFacts(parts[id], null, facts) { Traits = traits ?? (_ => []), IsOrdered = isOrdered, WholeText = whole, RestOfText = rest });
    }

    private ImmutableArray<ComparedFact> LaneFacts(Lane lane)
    {
        var facts = new FactList();
        facts.Text(Aspects.Name, lane.Name);
        facts.Add(Aspects.Holder, lane.Role is { } role ? new ComparedValue.Holder(role) : null);
        facts.Part(Aspects.Parent, Find(lane.Parent));
        facts.Text(Aspects.Documentation, texts.DocumentationOf(lane.Id));
        return facts.All;
    }

    private ImmutableArray<ComparedFact> FlowFacts(SequenceFlow flow)
    {
        var facts = new FactList();
        facts.Text(Aspects.Name, flow.Name);
        facts.Part(Aspects.From, Find(flow.Source));
        facts.Part(Aspects.To, Find(flow.Target));
        facts.Formula(Aspects.Condition, flow.Condition);
        facts.Text(Aspects.Documentation, texts.DocumentationOf(flow.Id));
        return facts.All;
    }

    private ImmutableArray<string> Traits(FlowNode node, ComparedPart? lane, IEnumerable<SequenceFlow> before, IEnumerable<SequenceFlow> after, Func<string, string> renamed)
    {
        var (type, name, place) = (parts[node.Id].Type, node.Name?.Trim() ?? "", lane is null ? "" : renamed(lane.Path));
        var from = Joined(before.Select(flow => flow.Source).Concat(node is BoundaryEvent boundary ? [boundary.AttachedTo] : []), renamed);
        var to = Joined(after.Select(flow => flow.Target), renamed);
        return
        [
            name.Length == 0 ? "" : $"{type}|{name}|{place}",
            name.Length == 0 ? "" : $"{type}|{name}",
            from.Length + to.Length == 0 ? "" : $"{type}|{place}|{from}|{to}",
            from.Length == 0 ? "" : $"{type}|{place}|{from}|",
            to.Length == 0 ? "" : $"{type}|{place}||{to}",
            name.Length == 0 || from.Length + to.Length == 0 ? "" : $"{name}|{from}|{to}",
        ];
    }

    private string Joined(IEnumerable<ElementId> steps, Func<string, string> renamed) =>
        string.Join(',', steps.Select(step => Find(step)?.Path).OfType<string>().Select(renamed).Order(StringComparer.Ordinal));

    private ImmutableArray<string> FlowTraits(SequenceFlow flow, Func<string, string> renamed)
    {
        if (Find(flow.Source) is not { } source || Find(flow.Target) is not { } target)
        {
            return [];
        }

        var ends = $"{renamed(source.Path)}|{renamed(target.Path)}";
        return [$"{ends}|{flow.Name}|{flow.Condition?.Text}", $"{ends}|{flow.Name}", ends];
    }

    private static IEnumerable<SequenceFlow> AllFlows(FlowScope scope) =>
        scope.Flows.Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => AllFlows(inner.Scope)));
}
