using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// A compensation event on the edge of an activity (BPMN 2.0.2 §10.5.4, §10.7.1): waits for nothing and takes no token; it names by an
/// association the activity that compensates this one once it has completed.
/// </summary>
internal sealed class BoundaryCompensationBehavior : BoundaryBehavior
{
    internal override void Check(NodeCheck check)
    {
        base.Check(check);
        var node = check.Node;
        var isWell = node.Outgoing.IsEmpty
            && node.Associated.Length == 1
            && node.Associated[0] is { Element: Activity { IsForCompensation: true }, IsHandler: false } handler
            && handler.Container == node.Container;
        if (!isWell)
        {
            check.Refuse(
                FindingCodes.CompensationHandler,
                $"Expected compensation event '{node.Id}' to be associated with one activity for compensation of its scope and to lead nowhere else, but it is not.");
        }
    }
}
