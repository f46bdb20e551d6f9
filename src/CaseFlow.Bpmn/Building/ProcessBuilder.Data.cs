using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Data;

namespace CaseFlow.Bpmn.Building;

/// <content>Data: objects of a scope, and what the element drawn last takes, gives and keeps. What is given no name is named by its id.</content>
public sealed partial class ProcessBuilder
{
    private readonly List<DataObject> objects = [];
    private readonly List<DataReference> references = [];
    private NodeData processData = NodeData.None;

    /// <summary>Adds a data object to the scope.</summary>
    /// <param name="id">The object's id.</param>
    /// <param name="name">The text people read, by which expressions read it.</param>
    public ProcessBuilder DataObject(string id, string? name = null)
    {
        Claim(id);
        objects.Add(new DataObject(new ElementId(id), name, IsCollection: false, State: null));
        return this;
    }

    /// <summary>Adds a place in the diagram that stands for a data object.</summary>
    /// <param name="id">The reference's id.</param>
    /// <param name="refers">The data object's id.</param>
    /// <param name="state">The data state that it shows the object in; null for none.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder DataReference(string id, string refers, string? state = null, string? name = null)
    {
        Claim(id);
        references.Add(new DataReference(new ElementId(id), name, new ElementId(refers), IsStore: false, state));
        return this;
    }

    /// <summary>Adds a place in the diagram that stands for a data store.</summary>
    /// <param name="id">The reference's id.</param>
    /// <param name="name">The text people read, by which expressions read it.</param>
    public ProcessBuilder DataStore(string id, string name)
    {
        Claim(id);
        references.Add(new DataReference(new ElementId(id), name, Refers: null, IsStore: true, State: null));
        return this;
    }

    /// <summary>Says what the process takes and gives when it is called, and which properties it has.</summary>
    /// <param name="inputs">The ids of its data inputs, all in one input set and required.</param>
    /// <param name="outputs">The ids of its data outputs.</param>
    /// <param name="properties">The ids of its properties.</param>
    public ProcessBuilder ProcessData(string[]? inputs = null, string[]? outputs = null, string[]? properties = null)
    {
        processData = new NodeData(Io(inputs ?? [], outputs ?? []), Items(properties ?? []), [], []);
        return this;
    }

    /// <summary>Gives the element drawn last properties.</summary>
    /// <param name="properties">Their ids.</param>
    public ProcessBuilder Properties(params string[] properties) => WithData(data => data with { Properties = data.Properties.AddRange(Items(properties)) });

    /// <summary>Gives the element drawn last data inputs and outputs, all in one input set and one output set and required.</summary>
    /// <param name="inputs">The ids of the inputs.</param>
    /// <param name="outputs">The ids of the outputs.</param>
    public ProcessBuilder TakesAndGives(string[] inputs, params string[] outputs) => WithData(data => data with { Io = Io(inputs, outputs) });

    /// <summary>Gives the element drawn last what it takes and gives as it is.</summary>
    /// <param name="io">Inputs, outputs and sets.</param>
    public ProcessBuilder TakesAndGives(IoSpecification io) => WithData(data => data with { Io = io });

    /// <summary>Lets a value into the element drawn last.</summary>
    /// <param name="source">The id of the item that the value comes from; null for none.</param>
    /// <param name="target">The id of the item that it goes to; null where assignments say.</param>
    /// <param name="transformation">A FEEL expression over the source; null to copy it.</param>
    /// <param name="assignments">Copies of parts: FEEL expression and target.</param>
    public ProcessBuilder In(string? source, string? target, string? transformation = null, params ReadOnlySpan<(string From, string To)> assignments)
    {
        var association = Association(source, target, transformation, assignments);
        return WithData(data => data with { Inputs = data.Inputs.Add(association) });
    }

    /// <summary>Lets a value out of the element drawn last.</summary>
    /// <param name="source">The id of the item that the value comes from; null for none.</param>
    /// <param name="target">The id of the item that it goes to; null where assignments say.</param>
    /// <param name="transformation">A FEEL expression over the source; null to copy it.</param>
    /// <param name="assignments">Copies of parts: FEEL expression and target.</param>
    public ProcessBuilder Out(string? source, string? target, string? transformation = null, params ReadOnlySpan<(string From, string To)> assignments)
    {
        var association = Association(source, target, transformation, assignments);
        return WithData(data => data with { Outputs = data.Outputs.Add(association) });
    }

    private ProcessBuilder WithData(Func<NodeData, NodeData> change) => Change(node => node with { Data = change(node.Data) });

    private static ImmutableArray<DataItem> Items(string[] ids) => [.. ids.Select(id => new DataItem(new ElementId(id), Name: null, IsCollection: false, State: null))];

    private static IoSpecification Io(string[] inputs, string[] outputs) => new(Items(inputs), Items(outputs), [Set(inputs)], [Set(outputs)]);

    private static DataSet Set(string[] ids) => new(null, null, [.. ids.Select(id => new ElementId(id))], [], [], []);

    private static DataAssociation Association(string? source, string? target, string? transformation, ReadOnlySpan<(string From, string To)> assignments)
    {
        var copies = ImmutableArray.CreateBuilder<DataAssignment>(assignments.Length);
        foreach (var (from, to) in assignments)
        {
            copies.Add(new DataAssignment(new Expression(from), new Expression(to)));
        }

        return new DataAssociation(
            null,
            source is null ? [] : [new ElementId(source)],
            target is null ? null : new ElementId(target),
            transformation is null ? null : new Expression(transformation),
            copies.ToImmutable());
    }
}
