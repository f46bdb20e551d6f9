using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes what stands directly inside a process or sub-process.</summary>
internal static class ScopeWriter
{
    public static void Add(Draft owner, FlowScope scope, WritingContext context)
    {
        var incoming = scope.Flows.ToLookup(flow => flow.Target, flow => flow.Id);
        var outgoing = scope.Flows.ToLookup(flow => flow.Source, flow => flow.Id);
        owner.Add(scope.DataObjects.Select(item => DataWriter.Item("dataObject", item.Id, item.Name, item.IsCollection, item.State)));
        owner.Add(scope.DataReferences.Select(DataWriter.Reference));
        owner.Add(scope.Nodes.Select(node =>
            NodeWriter.Write(node, context).References("incoming", incoming[node.Id]).References("outgoing", outgoing[node.Id])));
        owner.Add(scope.Flows.Select(flow => Draft.Of("sequenceFlow")
            .With("id", flow.Id)
            .With("name", flow.Name)
            .With("sourceRef", flow.Source)
            .With("targetRef", flow.Target)
            .Add(ExpressionWriter.Write("conditionExpression", flow.Condition))));

        // Annotations are not in the model, but lines to them are: an empty one gives such a line its end.
        owner.Add(scope.Associations.SelectMany(association => new[] { association.Source, association.Target })
            .Where(context.Meet)
            .Select(end => Draft.Of("textAnnotation").With("id", end)));
        owner.Add(scope.Associations.Select(association => Draft.Of("association")
            .With("id", association.Id)
            .With("sourceRef", association.Source)
            .With("targetRef", association.Target)
            .With("associationDirection", "One")));
    }
}
