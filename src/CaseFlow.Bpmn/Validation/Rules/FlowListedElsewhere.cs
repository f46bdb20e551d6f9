using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A flow that a node lists as incoming or outgoing must enter or leave it; what a node does not list is left alone.</summary>
internal sealed class FlowListedElsewhere() : Rule(BpmnCodes.FlowListedElsewhere, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        if (context.Document.Source is not { } file)
        {
            return;
        }

        var flows = new Dictionary<ElementId, SequenceFlow>();
        foreach (var flow in context.Scopes.SelectMany(scope => scope.Flows))
        {
            flows.TryAdd(flow.Id, flow);
        }

        foreach (var part in file.Root.DescendantsAndSelf())
        {
            if (part.Name.Namespace != BpmnNames.Model || part.Name.LocalName is not ("incoming" or "outgoing") || part.Parent?.Attribute("id")?.Value is not { } node)
            {
                continue;
            }

            var isIncoming = part.Name.LocalName == "incoming";
            var text = part.Value.Trim();
            if (flows.TryGetValue(new(text[(text.LastIndexOf(':') + 1)..]), out var flow) && (isIncoming ? flow.Target : flow.Source).Value != node)
            {
                Report(
                    context,
                    new ElementId(node),
                    SourceMap.LineOf(part),
                    $"Expected flow '{flow.Id}', which '{node}' lists as {part.Name.LocalName}, to {(isIncoming ? "enter" : "leave")} it, but it does not. Correct the list or the flow.",
                    ("flow", flow.Id.Value),
                    ("list", part.Name.LocalName));
            }
        }
    }
}
