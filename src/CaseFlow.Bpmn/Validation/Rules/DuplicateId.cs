namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An id must be unique in the file.</summary>
internal sealed class DuplicateId() : Rule(BpmnCodes.DuplicateId, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var (id, line) in context.Source.Repeated)
        {
            Report(context, id, line, $"Expected '{id}' to be the id of one element, but a further element has it. Give one of them another id.");
        }
    }
}
