using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event must have a definition that is allowed where it stands.</summary>
internal sealed class EventDefinitionNotAllowed() : NodeRule(BpmnCodes.EventDefinitionNotAllowed, Severity.Error)
{
    protected override IEnumerable<Finding> Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        var isInner = scope.Owner != scope.Process.Id;
        if (Clocks.DefinitionOf(node) is { } definition && !IsAllowed(node, definition, isInner))
        {
            yield return Found(context, node.Id, $"Expected event '{node.Id}' to have a definition that is allowed there, but it has {definition.GetType().Name}. Choose another kind of event.", ("definition", definition.GetType().Name));
        }
    }

    private static bool IsAllowed(FlowNode node, EventDefinition definition, bool isInner) => node switch
    {
        StartEvent when isInner => definition is EventDefinition.None,
        StartEvent => definition is EventDefinition.None or EventDefinition.Timer or EventDefinition.MessageRef,
        EndEvent => definition is not EventDefinition.Timer,
        IntermediateThrowEvent => definition is EventDefinition.None or EventDefinition.MessageRef,
        IntermediateCatchEvent => definition is EventDefinition.Timer or EventDefinition.MessageRef,
        BoundaryEvent => definition is EventDefinition.Timer or EventDefinition.MessageRef or EventDefinition.ErrorRef,
        _ => true,
    };
}
