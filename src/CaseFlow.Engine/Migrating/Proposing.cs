using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>Proposes counterparts: by id, then by name, then by what lies around, each only where exactly one fits.</summary>
internal sealed class Proposing
{
    private readonly ProcessDefinition old;
    private readonly ProcessDefinition next;
    private readonly List<Node> left;
    private readonly List<Node> free;
    private readonly List<ProposedMapping> reasons = [];
    private readonly Dictionary<ElementId, ImmutableArray<ElementId>> candidates = [];
    private Mapping map;

    internal Proposing(ProcessDefinition old, ProcessDefinition next)
    {
        (this.old, this.next) = (old, next);
        left = [.. All(old.Root)];
        free = [.. All(next.Root)];
        map = Map();
    }

    internal MigrationProposal Run()
    {
        ById();
        Match(ProposalReason.SameName, static (node, other) => node.Element.Name is { Length: > 0 } name && name.Trim() == other.Element.Name?.Trim());
        Match(
            ProposalReason.SameRole,
            static (node, other) => node.Element.Name is { Length: > 0 } name && name.Trim() == other.Element.Name?.Trim() && RoleOf(node) == RoleOf(other));
        Match(ProposalReason.SameSurroundings, (node, other) => Surround(node, other));
        return new MigrationProposal(
            new MigrationPlan(old.Hash, next.Hash, [.. reasons.Select(Element)], Flows()),
            [.. reasons],
            [.. left.Select(node => new OpenElement(node.Id, candidates.GetValueOrDefault(node.Id, [])))],
            [.. free.Select(node => node.Id)]);
    }

    private static IEnumerable<Node> All(Inside inside) =>
        inside.Nodes.SelectMany(node => node.Inside is null ? [node] : All(node.Inside).Prepend(node));

    private static (string?, string?) RoleOf(Node node) => ((node.Element as UserTask)?.Work.Role ?? node.Role) is { } role ? (role.Role, role.Level) : default;

    private static IEnumerable<ElementId> Before(Node node) => node.Incoming.Select(flow => flow.Source.Id);

    private Mapping Map() => new(old, next, new MigrationPlan(old.Hash, next.Hash, [.. reasons.Select(reason => new ElementMapping(reason.From, reason.To))], []));

    private ElementMapping Element(ProposedMapping reason)
    {
        var (node, other) = (old.Nodes[reason.From], next.Nodes[reason.To]);
        return new ElementMapping(reason.From, reason.To, Kinds.CanCarry(node, other) ? ClockChoice.Carried : ClockChoice.Restarted);
    }

    // Containers before what lies in them; what sits on an edge only after that.
    private void ById()
    {
        foreach (var late in new[] { false, true })
        {
            foreach (var node in left.Where(node => node.Element is Bpmn.Model.Events.BoundaryEvent == late).ToList())
            {
                if (free.Find(other => other.Id == node.Id) is { } other && Drawings.Misfit(map, node, other) is null)
                {
                    Take(node, other, ProposalReason.SameId);
                }
            }
        }
    }

    private void Match(ProposalReason reason, Func<Node, Node, bool> fits)
    {
        foreach (var node in left.ToList())
        {
            var found = free.Where(other => fits(node, other) && Drawings.Misfit(map, node, other) is null).ToList();
            var rivals = found.Count == 1 ? left.Count(rival => fits(rival, found[0]) && Drawings.Misfit(map, rival, found[0]) is null) : 0;
            if (rivals == 1)
            {
                Take(node, found[0], reason);
            }
            else if (found.Count > 0)
            {
                candidates[node.Id] = [.. found.Select(other => other.Id)];
            }
        }
    }

    private void Take(Node node, Node other, ProposalReason reason)
    {
        left.Remove(node);
        free.Remove(other);
        reasons.Add(new ProposedMapping(node.Id, other.Id, reason));
        map = Map();
    }

    private bool Surround(Node node, Node other)
    {
        if (!map.Correspond(node.Container, other.Container) || (node.Incoming.IsEmpty && node.Outgoing.IsEmpty))
        {
            return false;
        }

        return Alike(Before(node), Before(other)) && Alike(node.Outgoing.Select(flow => flow.Target.Id), other.Outgoing.Select(flow => flow.Target.Id));

        bool Alike(IEnumerable<ElementId> were, IEnumerable<ElementId> are) =>
            were.Select(id => map[id]?.Id).OfType<ElementId>().ToHashSet() is var mapped && mapped.SetEquals(are) && mapped.Count == were.Distinct().Count();
    }

    private ImmutableArray<FlowMapping> Flows()
    {
        var flows = ImmutableArray.CreateBuilder<FlowMapping>();
        foreach (var reason in reasons)
        {
            var (node, other) = (old.Nodes[reason.From], next.Nodes[reason.To]);
            if (node.Behavior.IsJoin(node) || node.StartQuantity > 1)
            {
                flows.AddRange(Flows(node, other));
            }
        }

        return flows.ToImmutable();
    }

    // By id, else by where they come from, else by the one way from there.
    private IEnumerable<FlowMapping> Flows(Node node, Node other)
    {
        var open = node.Incoming.ToList();
        var unused = other.Incoming.ToList();
        var found = new List<FlowMapping>();
        Pair((flow, target) => flow.Id == target.Id && (map[flow.Source] == target.Source || !Leads(flow, other).Any() || Leads(flow, other).Contains(target)));
        Pair((flow, target) => map[flow.Source] == target.Source);
        Pair((flow, target) => Leads(flow, other).Where(unused.Contains).ToList() is [var only] && only == target);
        if (open.Count == 1 && unused.Count == 1)
        {
            Pair((_, _) => true);
        }

        return found;

        void Pair(Func<Flow, Flow, bool> fits)
        {
            foreach (var flow in open.ToList())
            {
                if (unused.Where(target => fits(flow, target)).ToList() is [var target])
                {
                    found.Add(new FlowMapping(flow.Id, target.Id));
                    open.Remove(flow);
                    unused.Remove(target);
                }
            }
        }
    }

    // Flows into the join by which a token from the source of a flow could come.
    private IEnumerable<Flow> Leads(Flow flow, Node join)
    {
        for (var source = flow.Source; ; source = source.Incoming[0].Source)
        {
            if (map[source] is { } from)
            {
                return from.Container == join.Container ? join.Reach.From(from.Id).Select(number => join.Incoming[number]) : [];
            }

            if (source.Incoming.Length != 1 || source.Incoming[0].Source == flow.Target)
            {
                return [];
            }
        }
    }
}
