namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A join should get every token it waits for.</summary>
internal sealed class JoinNeverOpens() : Rule(BpmnCodes.JoinNeverOpens, Severity.Warning)
{
    public override void Check(RuleContext context)
    {
        for (var index = 0; index < context.Scopes.Count; index++)
        {
            foreach (var node in context.Verdicts[index].Stuck.Order())
            {
                var id = context.Scopes[index].Nodes[node].Id;
                Report(context, id, $"Expected '{id}' to get every token it waits for, but a run is possible in which it waits for ever. Join with the kind of gateway that split the flow.");
            }
        }
    }
}
