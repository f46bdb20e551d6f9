using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>Every way out of a decision says when it is taken.</summary>
internal sealed class UnnamedFlow() : DraftCheck(DraftCheckCodes.FlowUnnamed, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft) =>
        from node in draft.Nodes
        where node is ExclusiveGateway or InclusiveGateway
        let ways = draft.OutOf[node.Id].ToList()
        where ways.Count > 1
        from flow in ways
        where string.IsNullOrWhiteSpace(flow.Name)
        select Found(
            flow.Id,
            $"Expected flow '{flow.Id}' out of '{node.Id}' to say when it is taken, but it has no name. Name it.",
            ("gateway", node.Name ?? node.Id.Value));
}
