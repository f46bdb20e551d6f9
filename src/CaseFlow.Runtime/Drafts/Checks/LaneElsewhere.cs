using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>A task is done by the lane in which people see it.</summary>
internal sealed class LaneElsewhere() : DraftCheck(DraftCheckCodes.LaneElsewhere, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft)
    {
        foreach (var task in draft.Nodes.OfType<UserTask>())
        {
            var listed = draft.Lanes.LastOrDefault(lane => lane.Members.Contains(task.Id));
            if (listed is not null && DrawnIn(draft.Document, task.Id) is { } drawn && drawn.Id != listed.Id && !IsWithin(draft, listed, drawn))
            {
                yield return Found(
                    task.Id,
                    $"Expected '{task.Id}' to be done by the lane in which it is drawn, '{drawn.Id}', but '{listed.Id}' lists it. Move it.",
                    ("listed", listed.Name ?? listed.Id.Value), ("drawn", drawn.Name ?? drawn.Id.Value), ("lane", drawn.Id.Value));
            }
        }
    }

    /// <summary>The innermost lane whose area holds the middle of an element's shape; null when that is not one lane.</summary>
    public static Lane? DrawnIn(BpmnDocument document, ElementId element)
    {
        if (!document.Diagram.Shapes.TryGetValue(element, out var shape))
        {
            return null;
        }

        var (x, y) = (shape.Bounds.X + (shape.Bounds.Width / 2), shape.Bounds.Y + (shape.Bounds.Height / 2));
        var around = document.Processes.SelectMany(process => process.Lanes)
            .Where(lane => document.Diagram.Shapes.TryGetValue(lane.Id, out var area) && Holds(area.Bounds, x, y))
            .ToList();
        var innermost = around.Where(lane => around.All(other => other.Parent != lane.Id)).ToList();
        return innermost is [var only] ? only : null;
    }

    private static bool Holds(DiagramBounds area, double x, double y) =>
        x >= area.X && x <= area.X + area.Width && y >= area.Y && y <= area.Y + area.Height;

    // A lane inside of the one that lists it is no other place.
    private static bool IsWithin(DraftContent draft, Lane listed, Lane drawn)
    {
        var lane = drawn;
        for (var depth = 0; lane?.Parent is { } parent && depth < draft.Lanes.Length; depth++)
        {
            if (parent == listed.Id)
            {
                return true;
            }

            lane = draft.Lanes.FirstOrDefault(other => other.Id == parent);
        }

        return false;
    }
}
