using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Data;

/// <summary>Reads what processes, activities and events take, give and keep.</summary>
internal static class DataReader
{
    public static NodeData ReadAll(ElementNode owner, ReadingContext context)
    {
        ImmutableArray<DataItem> properties = [.. Items(owner, "property")];
        ImmutableArray<DataAssociation> inputs = [.. Associations(owner, "dataInputAssociation", context)];
        ImmutableArray<DataAssociation> outputs = [.. Associations(owner, "dataOutputAssociation", context)];
        var io = Io(owner.Element(BpmnNames.Model + "ioSpecification") ?? owner);
        return io is null && properties.IsEmpty && inputs.IsEmpty && outputs.IsEmpty ? NodeData.None : new NodeData(io, properties, inputs, outputs);
    }

    public static DataObject? Object(ElementNode element, ReadingContext context) => context.IdOf(element) is { } id
        ? new DataObject(id, element.Attribute("name")?.Value, Attributes.Flag(element, "isCollection"), State(element))
        : null;

    public static DataReference? Reference(ElementNode element, ReadingContext context)
    {
        var isStore = element.Name.LocalName == "dataStoreReference";
        return context.IdOf(element) is { } id
            ? new DataReference(id, element.Attribute("name")?.Value, Attributes.Reference(element, isStore ? "dataStoreRef" : "dataObjectRef"), isStore, State(element))
            : null;
    }

    // Events carry their inputs and outputs themselves, activities and processes in an element of their own.
    private static IoSpecification? Io(ElementNode holder)
    {
        ImmutableArray<DataItem> inputs = [.. Items(holder, "dataInput")];
        ImmutableArray<DataItem> outputs = [.. Items(holder, "dataOutput")];
        ImmutableArray<DataSet> inputSets = [.. Sets(holder, "inputSet", "dataInputRefs", "optionalInputRefs", "whileExecutingInputRefs", "outputSetRefs")];
        ImmutableArray<DataSet> outputSets = [.. Sets(holder, "outputSet", "dataOutputRefs", "optionalOutputRefs", "whileExecutingOutputRefs", "inputSetRefs")];
        return inputs.IsEmpty && outputs.IsEmpty && inputSets.IsEmpty && outputSets.IsEmpty ? null : new IoSpecification(inputs, outputs, inputSets, outputSets);
    }

    private static IEnumerable<DataItem> Items(ElementNode holder, string name) =>
        from element in holder.Elements(BpmnNames.Model + name)
        let id = element.Attribute("id")?.Value
        where !string.IsNullOrEmpty(id)
        select new DataItem(new ElementId(id), element.Attribute("name")?.Value, Attributes.Flag(element, "isCollection"), State(element));

    private static IEnumerable<DataSet> Sets(ElementNode holder, string name, string items, string optional, string executing, string pairs) =>
        holder.Elements(BpmnNames.Model + name).Select(element => new DataSet(
            Attributes.Reference(element, "id"),
            element.Attribute("name")?.Value,
            [.. Attributes.References(element, items)],
            [.. Attributes.References(element, optional)],
            [.. Attributes.References(element, executing)],
            [.. Attributes.References(element, pairs)]));

    private static IEnumerable<DataAssociation> Associations(ElementNode owner, string name, ReadingContext context) =>
        owner.Elements(BpmnNames.Model + name).Select(element => new DataAssociation(
            Attributes.Reference(element, "id"),
            [.. Attributes.References(element, "sourceRef")],
            Attributes.References(element, "targetRef").Select(target => (ElementId?)target).FirstOrDefault(),
            ExpressionReader.Read(element.Element(BpmnNames.Model + "transformation"), context),
            [.. element.Elements(BpmnNames.Model + "assignment").Select(assignment => new DataAssignment(
                Part(assignment, "from", context),
                Part(assignment, "to", context)))]));

    private static Expression Part(ElementNode assignment, string name, ReadingContext context) =>
        ExpressionReader.Read(assignment.Element(BpmnNames.Model + name), context) ?? new Expression("");

    private static string? State(ElementNode element) => element.Element(BpmnNames.Model + "dataState")?.Attribute("name")?.Value;
}
