namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A message flow must connect two pools.</summary>
internal sealed class MessageFlowWithinPool() : Rule(BpmnCodes.MessageFlowWithinPool, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            if (context.PoolOf(flow.Source) is { } pool && pool == context.PoolOf(flow.Target))
            {
                Report(context, flow.Id, $"Expected message flow '{flow.Id}' to connect two pools, but both its ends lie in '{pool}'. Use a sequence flow, or connect to another pool.", ("target", pool.Value));
            }
        }
    }
}
