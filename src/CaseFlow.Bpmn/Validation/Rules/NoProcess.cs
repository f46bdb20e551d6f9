namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A file must contain a process.</summary>
internal sealed class NoProcess() : Rule(BpmnCodes.NoProcess, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        if (context.Document.Processes.IsEmpty)
        {
            Report(context, element: null, "Expected a process to carry out, but the file has none. Draw one and save the file again.");
        }
    }
}
