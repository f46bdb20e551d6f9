using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Bpmn.Validation.StateSpace;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Validation;

/// <summary>A model as the rules see it: every scope with its flows looked up, and where each id stands.</summary>
internal sealed class RuleContext
{
    private ScopeVerdict[]? verdicts;
    private Dictionary<ElementId, ElementId>? pools;
    private HashSet<ElementId>? outside;
    private HashSet<ElementId>? linked;

    public RuleContext(BpmnDocument document, SourceMap source, string? defaultLanguage)
    {
        Document = document;
        Source = source;
        DefaultLanguage = defaultLanguage;
        var scopes = new List<ScopeView>();
        foreach (var process in document.Processes)
        {
            Open(process, container: null, process.Scope, scopes);
        }

        var nodes = new List<FlowNode>();
        var nodeById = new Dictionary<ElementId, FlowNode>();
        var scopeOf = new Dictionary<ElementId, ScopeView>();
        foreach (var scope in scopes)
        {
            foreach (var node in scope.Nodes)
            {
                nodes.Add(node);
                if (nodeById.TryAdd(node.Id, node))
                {
                    scopeOf[node.Id] = scope;
                }
            }
        }

        ScopeOf = scopeOf;
        Scopes = scopes;
        Nodes = nodes;
        NodeById = nodeById;
    }

    public BpmnDocument Document { get; }

    public SourceMap Source { get; }

    /// <summary>The expression language that the file declares; null for none.</summary>
    public string? DefaultLanguage { get; }

    /// <summary>What the rules have said so far.</summary>
    public FindingList Findings { get; } = new();

    /// <summary>Processes and sub-processes, outer before inner.</summary>
    public IReadOnlyList<ScopeView> Scopes { get; }

    /// <summary>The nodes of all scopes.</summary>
    public IReadOnlyList<FlowNode> Nodes { get; }

    /// <summary>Nodes of all scopes by id; the first when an id is repeated.</summary>
    public IReadOnlyDictionary<ElementId, FlowNode> NodeById { get; }

    /// <summary>The scope in which each node stands.</summary>
    public IReadOnlyDictionary<ElementId, ScopeView> ScopeOf { get; }

    /// <summary>What following the tokens of each scope shows, in the order of the scopes.</summary>
    public ScopeVerdict[] Verdicts => verdicts ??= ScopeCheck.Of(Scopes);

    /// <summary>What takes, gives or keeps data: processes and nodes.</summary>
    public IEnumerable<(ElementId Owner, NodeData Data)> DataOwners =>
        Document.Processes.Select(process => (process.Id, process.Data)).Concat(Nodes.Select(node => (node.Id, node.Data)));

    /// <summary>The pool of a participant or node, by its process where it has one; null for what lies in none.</summary>
    public ElementId? PoolOf(ElementId element)
    {
        if (ScopeOf.TryGetValue(element, out var scope))
        {
            return scope.Process.Id;
        }

        return (pools ??= Document.Participants.GroupBy(participant => participant.Id).ToDictionary(group => group.Key, group => group.First().Process ?? group.Key))
            .TryGetValue(element, out var pool) ? pool : null;
    }

    /// <summary>Whether the element is one that neither sends nor receives: data, a lane or a sequence flow.</summary>
    public bool IsOutsideFlow(ElementId element) => (outside ??= Outside()).Contains(element);

    /// <summary>Whether the file names, beside the name of a link, the event it leads to.</summary>
    public bool NamesItsEnd(ElementId link) => (linked ??=
    [
        .. (Document.Source?.Root.DescendantsAndSelf() ?? [])
            .Where(element => element.Element(BpmnNames.Model + "linkEventDefinition")?.Element(BpmnNames.Model + "target") is not null)
            .Select(element => element.Attribute("id")?.Value)
            .OfType<string>()
            .Select(id => new ElementId(id)),
    ]).Contains(link);

    private HashSet<ElementId> Outside() =>
    [
        .. Document.Processes.SelectMany(process => process.Lanes).Select(lane => lane.Id),
        .. Scopes.SelectMany(scope => scope.Flows).Select(flow => flow.Id),
        .. Scopes.SelectMany(scope => scope.Content.DataObjects).Select(item => item.Id),
        .. Scopes.SelectMany(scope => scope.Content.DataReferences).Select(reference => reference.Id),
    ];

    private static void Open(Process process, SubProcess? container, FlowScope scope, List<ScopeView> scopes)
    {
        scopes.Add(new ScopeView(process, container, scope));
        foreach (var node in scope.Nodes)
        {
            if (node is SubProcess inner)
            {
                Open(process, inner, inner.Scope, scopes);
            }
        }
    }
}
