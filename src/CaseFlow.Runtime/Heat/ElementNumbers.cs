using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Runtime.Heat;

/// <summary>
/// Numbers for the nodes and flows of a process, at any depth: their places in the order of their ids. A version never changes, so that a number
/// within it means the same for ever.
/// </summary>
internal sealed class ElementNumbers
{
    private static readonly ConditionalWeakTable<Process, ElementNumbers> Known = [];

    private readonly FrozenDictionary<string, int> numbers;

    private ElementNumbers(Process process)
    {
        var scopes = ScopesOf(process.Scope).ToList();
        Ids = [.. scopes.SelectMany(scope => scope.Nodes.Select(node => node.Id.Value).Concat(scope.Flows.Select(flow => flow.Id.Value))).Distinct().Order(StringComparer.Ordinal)];
        numbers = Ids.Select((id, number) => (id, number)).ToFrozenDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
        Hosts = scopes.SelectMany(scope => scope.Nodes).OfType<BoundaryEvent>().ToFrozenDictionary(node => node.Id, node => node.AttachedTo);
    }

    /// <summary>The ids by number.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>On which activity a boundary event sits.</summary>
    public FrozenDictionary<ElementId, ElementId> Hosts { get; }

    /// <summary>The numbers of a process.</summary>
    public static ElementNumbers Of(Process process) => Known.GetValue(process, known => new ElementNumbers(known));

    /// <summary>The number of an element; null for one that the process does not have.</summary>
    public int? Find(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    private static IEnumerable<FlowScope> ScopesOf(FlowScope scope) => scope.Nodes.OfType<SubProcess>().SelectMany(inner => ScopesOf(inner.Scope)).Prepend(scope);
}
