using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A process or sub-process must have a start event.</summary>
internal sealed class ScopeWithoutStart() : Rule(BpmnCodes.ScopeWithoutStart, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes)
        {
            if (!scope.Nodes.OfType<StartEvent>().Any())
            {
                Report(context, scope.Owner, $"Expected '{scope.Owner}' to have a start event, but it has none. Draw one before the first step.");
            }
        }
    }
}
