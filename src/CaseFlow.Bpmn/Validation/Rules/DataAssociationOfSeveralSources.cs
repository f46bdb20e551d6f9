namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A data association with several sources must say what is made of them.</summary>
internal sealed class DataAssociationOfSeveralSources() : Rule(BpmnCodes.DataAssociationOfSeveralSources, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var node in context.Nodes)
        {
            foreach (var association in node.Data.Inputs.Concat(node.Data.Outputs))
            {
                if (association.Sources.Length > 1 && association.Transformation is null && association.Assignments.IsEmpty)
                {
                    Report(context, node.Id, $"Expected the data association of '{node.Id}' to say what is made of its {association.Sources.Length} sources, but it says nothing. Write a transformation or assignments, or draw an association for each.");
                }
            }
        }
    }
}
