using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event must have a definition that is allowed where it stands.</summary>
internal sealed class EventDefinitionNotAllowed() : NodeRule(BpmnCodes.EventDefinitionNotAllowed, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.DefinitionOf(node) is { } definition && !IsAllowed(node, definition, scope))
        {
            Report(context, node.Id, $"Expected event '{node.Id}' to have a definition that is allowed there, but it has {definition.GetType().Name}. Choose another kind of event.", ("definition", definition.GetType().Name));
        }
    }

    private static bool IsAllowed(FlowNode node, EventDefinition definition, ScopeView scope) => node switch
    {
        _ when definition is EventDefinition.Multiple multiple => multiple.Parts.All(part => IsAllowed(node, part, scope)),
        StartEvent when scope.IsEventSubProcess =>
            definition is not (EventDefinition.None or EventDefinition.Terminate or EventDefinition.Link or EventDefinition.Cancel),
        StartEvent when scope.Owner != scope.Process.Id => definition is EventDefinition.None,
        StartEvent => definition is EventDefinition.None or EventDefinition.Timer or EventDefinition.MessageRef or EventDefinition.SignalRef
            or EventDefinition.Conditional,
        EndEvent => definition is not (EventDefinition.Timer or EventDefinition.Conditional or EventDefinition.Link),
        IntermediateThrowEvent => definition is EventDefinition.None or EventDefinition.MessageRef or EventDefinition.SignalRef
            or EventDefinition.EscalationRef or EventDefinition.Compensate or EventDefinition.Link,
        IntermediateCatchEvent => definition is EventDefinition.Timer or EventDefinition.MessageRef or EventDefinition.SignalRef
            or EventDefinition.Conditional or EventDefinition.Link or EventDefinition.None,
        BoundaryEvent => definition is not (EventDefinition.Terminate or EventDefinition.Link),
        _ => true,
    };
}
