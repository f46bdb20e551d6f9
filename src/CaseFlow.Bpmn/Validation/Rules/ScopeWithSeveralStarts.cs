using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A process or sub-process must have at most one start event without a trigger.</summary>
internal sealed class ScopeWithSeveralStarts() : Rule(BpmnCodes.ScopeWithSeveralStarts, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes)
        {
            foreach (var further in scope.Nodes.OfType<StartEvent>().Where(start => start.Definition is EventDefinition.None).Skip(1))
            {
                Report(context, further.Id, $"Expected '{scope.Owner}' to have one start event without a trigger, but '{further.Id}' is a further one. Join them, or give it a timer or message.");
            }
        }
    }
}
