using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Engine.Behaviors;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions;

/// <summary>Indexes a process, parses its expressions once and lets every behavior check its own elements.</summary>
internal sealed class Compiler(Process process, CompileOptions options)
{
    private readonly Dictionary<ElementId, Node> nodes = [];
    private readonly Dictionary<ElementId, Flow> flows = [];
    private readonly Dictionary<string, FeelExpression> expressions = [];
    private readonly List<Finding> findings = [];
    private Dictionary<ElementId, Lane>? lanes;
    private readonly DataIndex items = new(process);

    internal CompileOptions Options { get; } = options;

    internal Compilation Run(string hash)
    {
        var root = Index(process.Scope, null);
        if (findings.Count > 0)
        {
            // Without unique ids nothing further can be said.
            return new Compilation(null, [.. findings]);
        }

        Connect(process.Scope, root);
        if (root.Nodes.IsEmpty)
        {
            Refuse(FindingCodes.ProcessEmpty, null, $"Expected to run process '{process.Id}', but it has no elements.");
        }
        else if (root.Starts.IsEmpty && root.Openings.IsEmpty)
        {
            Refuse(FindingCodes.NoStart, null, $"Expected to start process '{process.Id}', but nothing in it can begin.");
        }

        Undoing.Prepare(process, root, nodes);
        foreach (var node in nodes.Values)
        {
            node.Behavior.Prepare(node, (node.Container?.Inside ?? root).Nodes);
        }

        var planner = new DataPlanner(this, items);
        foreach (var node in nodes.Values)
        {
            node.Data = planner.Plan(node);
            var check = new NodeCheck(this, node);
            Undoing.Check(check);
            node.Behavior.Check(check);
        }

        var own = planner.Plan(process);
        var correlations = CorrelationReading.Read(Options.File, process, Parse);
        var definition = findings.Exists(finding => finding.Severity != Severity.Warning)
            ? null
            : new ProcessDefinition(
                process,
                hash,
                root,
                nodes.ToFrozenDictionary(),
                flows.ToFrozenDictionary(),
                expressions.ToFrozenDictionary(),
                Options.UnboundAction,
                Options.Decisions) { Data = own, Correlations = correlations, DeclaredNames = Options.DeclaredNames ?? [] };
        return new Compilation(definition, [.. findings]);
    }

    internal Node? Find(ElementId id) => nodes.GetValueOrDefault(id);

    internal void Refuse(string code, ElementId? element, string message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        data["element"] = element?.Value ?? process.Id.Value;
        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        findings.Add(new Finding(code, Severity.Blocking, element, 0, message, data.ToImmutable()));
    }

    internal FeelExpression? Parse(ElementId element, Expression expression)
    {
        if (expression.Language is { } language && !language.Contains("FEEL", StringComparison.OrdinalIgnoreCase))
        {
            Refuse(
                FindingCodes.ExpressionLanguage,
                element,
                $"Expected to find FEEL on '{element}', but the expression declares the language '{language}'.",
                ("language", language));
            return null;
        }

        if (expressions.TryGetValue(expression.Text, out var known))
        {
            return known;
        }

        var parse = FeelExpression.Parse(expression.Text, items.Names);
        if (parse.Mistake is { } first && (parse.Expression is null || !Options.AllowsMistakes))
        {
            Refuse(
                FindingCodes.ExpressionInvalid,
                element,
                $"Expected to read '{expression.Text}' on '{element}' as FEEL, but at character {first.Position + 1}: {first.Message}",
                ("expression", expression.Text),
                ("position", $"{first.Position + 1}"),
                ("reason", first.Code),
                ("expected", first.Arguments["expected"]),
                ("found", first.Arguments["found"]));
            return null;
        }

        expressions.Add(expression.Text, parse.Expression!);
        return parse.Expression;
    }

    private Inside Index(FlowScope scope, Node? container)
    {
        var inside = ImmutableArray.CreateBuilder<Node>(scope.Nodes.Length);
        foreach (var drawn in scope.Nodes)
        {
            var element = Deciders.Resolve(items.Resolve(drawn));
            var behavior = BehaviorTable.For(element, Node.DefinitionOf(element), Options.Doubled.Contains(element.Id));
            var node = new Node(element, behavior, container, RoleOf(element.Id) ?? container?.Role);
            if (!nodes.TryAdd(element.Id, node))
            {
                Refuse(FindingCodes.DuplicateId, element.Id, $"Expected to find '{element.Id}' once, but several elements have this id.");
                continue;
            }

            inside.Add(node);
            if (element is SubProcess sub)
            {
                node.Inside = Index(sub.Scope, node);
            }
        }

        var targets = scope.Flows.Select(flow => flow.Target).ToHashSet();
        return new Inside(
            inside.ToImmutable(),
            [.. inside.Where(node => node.Element is StartEvent)],
            [.. inside.Where(node => node.Element is not (BoundaryEvent or StartEvent or IntermediateCatchEvent { Definition: EventDefinition.Link })
                && node.Element is not Activity { IsForCompensation: true } && !node.IsHandler && !targets.Contains(node.Id))],
            [.. inside.Where(node => node.IsHandler)]);
    }

    private void Connect(FlowScope scope, Inside inside)
    {
        var outgoing = scope.Flows.ToLookup(flow => flow.Source);
        var incoming = scope.Flows.ToLookup(flow => flow.Target);
        var attached = scope.Nodes.OfType<BoundaryEvent>().ToLookup(boundary => boundary.AttachedTo);
        var members = scope.Nodes.Select(element => element.Id).ToHashSet();
        foreach (var flow in scope.Flows)
        {
            if (!members.Contains(flow.Source) || !members.Contains(flow.Target))
            {
                Refuse(FindingCodes.FlowUnresolved, flow.Id, $"Expected flow '{flow.Id}' to connect two elements of one scope, but it does not.");
                continue;
            }

            var condition = flow.Condition is null ? null : Parse(flow.Id, flow.Condition);
            if (!flows.TryAdd(flow.Id, new Flow(flow, condition) { Source = nodes[flow.Source], Target = nodes[flow.Target] }))
            {
                Refuse(FindingCodes.DuplicateId, flow.Id, $"Expected to find flow '{flow.Id}' once, but several have this id.");
            }
        }

        foreach (var element in scope.Nodes)
        {
            var node = nodes[element.Id];
            node.Outgoing = Ready(outgoing[element.Id]);
            node.Receive(Ready(incoming[element.Id]), () => inside.Nodes);
            node.HasConditions = node.Outgoing.Any(flow => flow.Condition is not null);
            node.Attached = [.. attached[element.Id].Select(boundary => nodes[boundary.Id])];
            node.Default = node.Behavior.DefaultOf(element) is { } id ? DefaultFlow(node, id) : null;
            if (element is SubProcess sub)
            {
                Connect(sub.Scope, node.Inside!);
            }
        }
    }

    private Flow? DefaultFlow(Node node, ElementId id)
    {
        var flow = node.Outgoing.FirstOrDefault(candidate => candidate.Id == id);
        if (flow is null)
        {
            Refuse(FindingCodes.DefaultUnknown, node.Id, $"Expected the default flow '{id}' to leave '{node.Id}', but it does not.", ("flow", id.Value));
        }

        return flow;
    }

    private ImmutableArray<Flow> Ready(IEnumerable<SequenceFlow> models) =>
        [.. models.Select(model => flows.GetValueOrDefault(model.Id)).OfType<Flow>()];

    private LaneRole? RoleOf(ElementId id)
    {
        lanes ??= LanesByMember();
        var lane = lanes.GetValueOrDefault(id);
        while (lane is { Role: null, Parent: { } parent })
        {
            lane = process.Lanes.FirstOrDefault(candidate => candidate.Id == parent);
        }

        return lane?.Role;
    }

    private Dictionary<ElementId, Lane> LanesByMember()
    {
        // Nested lanes come after their parent, so the last that names a node is the innermost.
        var found = new Dictionary<ElementId, Lane>();
        foreach (var lane in process.Lanes)
        {
            foreach (var member in lane.Members)
            {
                found[member] = lane;
            }
        }

        return found;
    }
}
