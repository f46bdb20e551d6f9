using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>Every lane has a name.</summary>
internal sealed class UnnamedLane() : DraftCheck(DraftCheckCodes.LaneUnnamed, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft) => draft.Lanes
        .Where(lane => string.IsNullOrWhiteSpace(lane.Name))
        .Select(lane => Found(lane.Id, $"Expected lane '{lane.Id}' to have a name, but it has none. Name it."));
}
