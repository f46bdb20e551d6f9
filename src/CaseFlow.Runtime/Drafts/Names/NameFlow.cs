using System.Collections.Immutable;
using System.Numerics;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Runtime.Drafts.Checks;

namespace CaseFlow.Runtime.Drafts.Names;

/// <summary>
/// Follows names along the flows of a draft: which something on the way to an element may have given a value, and which something on every way
/// has. What a sub-process gives counts as given behind it.
/// </summary>
internal sealed class NameFlow
{
    private readonly DraftContent draft;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<ElementId, BigInteger> gives = [];
    private readonly Dictionary<ElementId, Reach> before = [];
    private readonly BigInteger all;

    public NameFlow(DraftContent draft)
    {
        this.draft = draft;
        Names = GivenNames.Of(draft);
        foreach (var name in Names.Select(known => known.Name).Distinct(StringComparer.Ordinal))
        {
            places.Add(name, places.Count);
        }

        foreach (var known in Names.Where(known => known.Element is not null))
        {
            gives[known.Element!.Value] = gives.GetValueOrDefault(known.Element.Value) | Bit(known.Name);
        }

        all = (BigInteger.One << places.Count) - 1;
        var atStart = Names.Where(known => known.Element is null).Aggregate(BigInteger.Zero, (set, known) => set | Bit(known.Name));
        foreach (var process in draft.Document.Processes)
        {
            // What other processes of the file begin with is not said anywhere.
            Follow(process.Scope, process.Id.Value == draft.Mechanism.Process ? new Reach(atStart, atStart) : new Reach(all, all));
        }
    }

    /// <summary>All names with what gives them; a name that several things give stands several times.</summary>
    public ImmutableArray<GivenName> Names { get; }

    /// <summary>The names that something may have given before an element or on a flow; all names for an element that is not in the diagram.</summary>
    public IEnumerable<string> MayBeGiven(ElementId element) => places.Where(name => Has(At(element).May, name.Value)).Select(name => name.Key);

    /// <summary>Whether something may have given a name before an element or on a flow.</summary>
    public bool MayBeGiven(ElementId element, string name) => !places.TryGetValue(name, out var place) || Has(At(element).May, place);

    /// <summary>Whether something has given a name on every way to an element or flow.</summary>
    public bool IsGiven(ElementId element, string name) => !places.TryGetValue(name, out var place) || Has(At(element).Must, place);

    private Reach At(ElementId element) => before.GetValueOrDefault(element, new Reach(all, all));

    private static bool Has(BigInteger set, int place) => !(set & (BigInteger.One << place)).IsZero;

    private BigInteger Bit(string name) => BigInteger.One << places[name];

    private void Follow(FlowScope scope, Reach atStart)
    {
        var hasStart = scope.Nodes.Any(node => node is StartEvent);
        foreach (var node in scope.Nodes.Where(node => node is StartEvent or SubProcess { TriggeredByEvent: true } || (!hasStart && IsEntered(node))))
        {
            before[node.Id] = node is SubProcess { TriggeredByEvent: true } ? new Reach(all, atStart.Must) : atStart;
        }

        var open = new Queue<FlowNode>(scope.Nodes.Where(node => before.ContainsKey(node.Id)));
        var inside = scope.Nodes.GroupBy(node => node.Id).ToDictionary(same => same.Key, same => same.First());
        var boundaries = scope.Nodes.OfType<BoundaryEvent>().ToLookup(boundary => boundary.AttachedTo);
        while (open.TryDequeue(out var node))
        {
            var entry = before[node.Id];
            if (node is SubProcess inner)
            {
                Follow(inner.Scope, entry);
            }

            var given = GivenBy(node);
            var exit = new Reach(entry.May | given, entry.Must | given);
            foreach (var boundary in boundaries[node.Id])
            {
                Reached(boundary, new Reach(exit.May, entry.Must));
            }

            foreach (var flow in draft.OutOf[node.Id])
            {
                before[flow.Id] = exit;
                if (inside.TryGetValue(flow.Target, out var next))
                {
                    Reached(next, exit);
                }
            }

            if (node is IntermediateThrowEvent { Definition: EventDefinition.Link { Name: { } name } })
            {
                foreach (var end in scope.Nodes.OfType<IntermediateCatchEvent>().Where(end => end.Definition is EventDefinition.Link link && link.Name == name))
                {
                    Reached(end, exit);
                }
            }
        }

        void Reached(FlowNode node, Reach with)
        {
            var known = before.TryGetValue(node.Id, out var earlier);
            var now = known ? new Reach(earlier.May | with.May, earlier.Must & with.Must) : with;
            if (!known || now != earlier)
            {
                before[node.Id] = now;
                open.Enqueue(node);
            }
        }
    }

    private bool IsEntered(FlowNode node) => node is not BoundaryEvent && !draft.Into[node.Id].Any();

    private BigInteger GivenBy(FlowNode node) => node is SubProcess inner
        ? inner.Scope.Nodes.Aggregate(gives.GetValueOrDefault(node.Id), (set, part) => set | GivenBy(part))
        : gives.GetValueOrDefault(node.Id);

    private readonly record struct Reach(BigInteger May, BigInteger Must);
}
