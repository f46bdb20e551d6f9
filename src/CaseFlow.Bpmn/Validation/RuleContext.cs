using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Validation.StateSpace;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Validation;

/// <summary>A model as the rules see it: every scope with its flows looked up, and where each id stands.</summary>
internal sealed class RuleContext
{
    private ScopeVerdict[]? verdicts;

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
        foreach (var scope in scopes)
        {
            foreach (var node in scope.Nodes)
            {
                nodes.Add(node);
                nodeById.TryAdd(node.Id, node);
            }
        }

        Scopes = scopes;
        Nodes = nodes;
        NodeById = nodeById;
    }

    public BpmnDocument Document { get; }

    public SourceMap Source { get; }

    /// <summary>The expression language that the file declares; null for none.</summary>
    public string? DefaultLanguage { get; }

    /// <summary>What the rules have said so far.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Processes and sub-processes, outer before inner.</summary>
    public IReadOnlyList<ScopeView> Scopes { get; }

    /// <summary>The nodes of all scopes.</summary>
    public IReadOnlyList<FlowNode> Nodes { get; }

    /// <summary>Nodes of all scopes by id; the first when an id is repeated.</summary>
    public IReadOnlyDictionary<ElementId, FlowNode> NodeById { get; }

    /// <summary>What following the tokens of each scope shows, in the order of the scopes.</summary>
    public ScopeVerdict[] Verdicts => verdicts ??= ScopeCheck.Of(Scopes);

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
