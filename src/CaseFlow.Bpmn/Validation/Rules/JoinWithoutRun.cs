namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A join should open in some run.</summary>
internal sealed class JoinWithoutRun() : Rule(BpmnCodes.JoinWithoutRun, Severity.Warning)
{
    public override void Check(RuleContext context)
    {
        for (var index = 0; index < context.Scopes.Count; index++)
        {
            foreach (var node in context.Verdicts[index].Never.Order())
            {
                var id = context.Scopes[index].Nodes[node].Id;
                Report(context, id, $"Expected a run in which '{id}' goes on, but there is none. Check what leads to it.");
            }
        }
    }
}
