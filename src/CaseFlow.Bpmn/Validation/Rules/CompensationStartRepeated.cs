using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A sub-process must have at most one event sub-process for compensation.</summary>
internal sealed class CompensationStartRepeated() : Rule(BpmnCodes.CompensationStartRepeated, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes)
        {
            foreach (var further in scope.Nodes.OfType<SubProcess>().Where(IsForCompensation).Skip(1))
            {
                Report(context, further.Id, $"Expected one event sub-process for compensation in '{scope.Owner}', but '{further.Id}' is a further one. Join them.");
            }
        }
    }

    private static bool IsForCompensation(SubProcess inner) =>
        inner.TriggeredByEvent && inner.Scope.Nodes.OfType<StartEvent>().Any(start => start.Definition is EventDefinition.Compensate);
}
