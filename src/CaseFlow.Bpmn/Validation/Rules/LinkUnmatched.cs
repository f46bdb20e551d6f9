using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A link must lead to exactly one event of the same name in its scope.</summary>
internal sealed class LinkUnmatched() : NodeRule(BpmnCodes.LinkUnmatched, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is IntermediateThrowEvent { Definition: EventDefinition.Link { Name: { Length: > 0 } name } }
            && scope.LinkEnds(name).Count() is not 1 and var ends && (ends > 1 || !context.NamesItsEnd(node.Id)))
        {
            Report(context, node.Id, $"Expected link '{node.Id}' to lead to the one event named '{name}' in its scope, but there is none or several. Give both ends the same name, and draw one far end.", ("link", name));
        }
    }
}
