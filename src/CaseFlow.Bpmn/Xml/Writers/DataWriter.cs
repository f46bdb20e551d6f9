using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Data;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes what processes, activities and events take, give and keep.</summary>
internal static class DataWriter
{
    /// <summary>Adds the data of an owner; events carry their inputs and outputs themselves, others in an element of their own.</summary>
    public static void Add(Draft owner, NodeData data, bool isEvent)
    {
        owner.Add(data.Properties.Select(property => Property(property)));
        owner.Add(data.Inputs.Select(input => Association("dataInputAssociation", input)));
        owner.Add(data.Outputs.Select(output => Association("dataOutputAssociation", output)));
        if (data.Io is { } io)
        {
            var holder = isEvent ? owner : Draft.Of("ioSpecification");
            holder.Add(io.Inputs.Select(input => Item("dataInput", input.Id, input.Name, input.IsCollection, input.State)));
            holder.Add(io.Outputs.Select(output => Item("dataOutput", output.Id, output.Name, output.IsCollection, output.State)));
            holder.Add(Sets("inputSet", io.InputSets, ["dataInputRefs", "optionalInputRefs", "whileExecutingInputRefs", "outputSetRefs"], isEvent));
            holder.Add(Sets("outputSet", io.OutputSets, ["dataOutputRefs", "optionalOutputRefs", "whileExecutingOutputRefs", "inputSetRefs"], isEvent));
            owner.Add(isEvent ? null : holder);
        }
    }

    public static Draft Item(string kind, ElementId id, string? name, bool isCollection, string? state) =>
        Draft.Of(kind).With("id", id).With("name", name).Flag("isCollection", isCollection).Add(State(state));

    public static Draft Reference(DataReference reference) => Draft.Of(reference.IsStore ? "dataStoreReference" : "dataObjectReference")
        .With("id", reference.Id)
        .With("name", reference.Name)
        .With(reference.IsStore ? "dataStoreRef" : "dataObjectRef", reference.Refers)
        .Add(State(reference.State));

    private static Draft Property(DataItem property) => Draft.Of("property").With("id", property.Id).With("name", property.Name).Add(State(property.State));

    private static Draft? State(string? state) => state is null ? null : Draft.Of("dataState").With("name", state);

    // The schema asks for at least one set where inputs and outputs have an element of their own.
    private static IEnumerable<Draft> Sets(string kind, ImmutableArray<DataSet> sets, string[] references, bool isEvent) => sets.IsEmpty && !isEvent
        ? [Draft.Of(kind)]
        : sets.Select(set => Draft.Of(kind)
            .With("id", set.Id)
            .With("name", set.Name)
            .References(references[0], set.Items)
            .References(references[1], set.Optional)
            .References(references[2], set.WhileExecuting)
            .References(references[3], set.Pairs));

    private static Draft Association(string kind, DataAssociation association) => Draft.Of(kind)
        .With("id", association.Id)
        .References("sourceRef", association.Sources)
        .References("targetRef", association.Target is { } target ? [target] : [])
        .Add(ExpressionWriter.WriteFormal("transformation", association.Transformation))
        .Add(association.Assignments.Select(assignment => Draft.Of("assignment")
            .Add(ExpressionWriter.Write("from", assignment.From))
            .Add(ExpressionWriter.Write("to", assignment.To))));
}
