namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A process must be marked as executable.</summary>
internal sealed class ProcessNotExecutable() : Rule(BpmnCodes.ProcessNotExecutable, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        foreach (var process in context.Document.Processes.Where(process => !process.IsExecutable))
        {
            Report(context, process.Id, $"Expected process '{process.Id}' to be executable, but it is not marked so. Set isExecutable to true.");
        }
    }
}
