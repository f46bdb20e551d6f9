namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>No two tokens should meet on one flow.</summary>
internal sealed class TokensNotSynchronised() : Rule(BpmnCodes.TokensNotSynchronised, Severity.Warning)
{
    public override void Check(RuleContext context)
    {
        for (var index = 0; index < context.Scopes.Count; index++)
        {
            foreach (var node in context.Verdicts[index].Unsynchronised.Order())
            {
                var id = context.Scopes[index].Nodes[node].Id;
                Report(context, id, $"Expected one token at a time to pass '{id}', but two can come, so that what follows is done twice. Join what runs at the same time with a parallel or inclusive gateway.");
            }
        }
    }
}
