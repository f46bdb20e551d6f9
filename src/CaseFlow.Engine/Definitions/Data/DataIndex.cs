using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>The item-aware elements of a process by id (BPMN 2.0.2 §10.4.1), and the variables that stand for them.</summary>
internal sealed class DataIndex
{
    /// <summary>What drawing tools name a property that exists only so that an arrow has an end.</summary>
    internal const string Placeholder = "__targetRef_placeholder";

    private readonly Dictionary<ElementId, DataPlace> places = [];
    private readonly SortedSet<string> spelled = new(StringComparer.Ordinal);

    internal DataIndex(Process process)
    {
        var scopes = Scopes(process.Scope, null).ToList();
        Own(process.Data, null);
        foreach (var (scope, _) in scopes)
        {
            foreach (var node in scope.Nodes)
            {
                Own(node.Data, node.Id);
            }
        }

        // Many tools write the name on the reference only.
        var drawn = scopes.SelectMany(found => found.Scope.DataReferences).Where(reference => reference is { IsStore: false, Refers: not null, Name: not null and not "" })
            .ToLookup(reference => reference.Refers!.Value, reference => reference.Name);
        foreach (var (scope, home) in scopes)
        {
            foreach (var item in scope.DataObjects)
            {
                Add(item.Id, Named(item.Name) ?? drawn[item.Id].FirstOrDefault(), home, item.State);
            }
        }

        foreach (var (reference, home) in scopes.SelectMany(found => found.Scope.DataReferences.Select(reference => (reference, found.Home))))
        {
            Refer(reference, home);
        }
    }

    /// <summary>The names that are more than a word, so that expressions can read them; null where there are none.</summary>
    internal IReadOnlyCollection<string>? Names => spelled.Count == 0 ? null : spelled;

    /// <summary>All items, in the order they were found: those of elements before those of scopes.</summary>
    internal IEnumerable<DataPlace> All => places.Values;

    internal DataPlace? Find(ElementId id) => places.GetValueOrDefault(id);

    /// <summary>An activity whose loop names items by their ids reads them by their variables instead.</summary>
    internal FlowNode Resolve(FlowNode element)
    {
        if (places.Count == 0 || element is not Activity { Loop: { } loop } activity)
        {
            return element;
        }

        var collection = loop.Collection is { } list && Variable(list.Text) is { } read ? list with { Text = read } : loop.Collection;
        return activity with { Loop = loop with { Collection = collection, Output = Variable(loop.Output) ?? loop.Output } };
    }

    private string? Variable(string? id) => string.IsNullOrWhiteSpace(id) ? null : Find(new ElementId(id))?.Variable;

    private void Own(NodeData data, ElementId? home)
    {
        foreach (var item in data.Properties.Where(property => property.Name != Placeholder).Concat(data.Io?.Inputs ?? []).Concat(data.Io?.Outputs ?? []))
        {
            Add(item.Id, item.Name, home, item.State);
        }
    }

    private void Refer(DataReference reference, ElementId? home)
    {
        if (reference is { IsStore: false, Refers: { } id })
        {
            // One that leads nowhere is refused where it is used.
            if (Find(id) is { } item)
            {
                ImmutableArray<string> names = [.. new[] { reference.Name, reference.Id.Value, id.Value }.OfType<string>().Distinct().Where(name => name.Length > 0 && name != item.Variable)];
                places.TryAdd(reference.Id, item with { Id = reference.Id, Names = names, State = reference.State });
                Spell(names);
            }

            return;
        }

        Add(reference.Id, reference.Name ?? reference.Refers?.Value, reference.IsStore ? null : home, reference.State);
    }

    private void Add(ElementId id, string? name, ElementId? home, string? state)
    {
        var variable = Named(name) ?? id.Value;
        places.TryAdd(id, new DataPlace(id, variable, variable == id.Value ? [] : [id.Value], home, state));
        Spell([variable, id.Value]);
    }

    private void Spell(IEnumerable<string> names) => spelled.UnionWith(names.Where(name => name.Any(letter => !char.IsLetterOrDigit(letter) && letter != '_')));

    private static string? Named(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();

    private static IEnumerable<(FlowScope Scope, ElementId? Home)> Scopes(FlowScope scope, ElementId? home) =>
        scope.Nodes.OfType<SubProcess>().SelectMany(sub => Scopes(sub.Scope, sub.Id)).Prepend((scope, home));
}
