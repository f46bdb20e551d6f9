using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Validation;

/// <summary>A model as the rules see it: every scope with its flows looked up, and where each id stands.</summary>
internal sealed class RuleContext
{
    public RuleContext(BpmnDocument document, SourceMap source, string? defaultLanguage)
    {
        Document = document;
        Source = source;
        DefaultLanguage = defaultLanguage;
        Scopes = [.. document.Processes.SelectMany(process => Open(process, process.Id, process.Scope, isEventSubProcess: false))];
        Nodes = [.. Scopes.SelectMany(scope => scope.Nodes)];
        NodeById = Nodes.GroupBy(node => node.Id).ToDictionary(group => group.Key, group => group.First());
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

    private static IEnumerable<ScopeView> Open(Process process, ElementId owner, FlowScope scope, bool isEventSubProcess)
    {
        yield return new ScopeView(process, owner, scope, isEventSubProcess);
        foreach (var inner in scope.Nodes.OfType<SubProcess>().SelectMany(sub => Open(process, sub.Id, sub.Scope, sub.TriggeredByEvent)))
        {
            yield return inner;
        }
    }
}
