using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Host.Drawing;

/// <summary>The signs in the upper left corner of tasks (BPMN 2.0.2 §10.3.3).</summary>
internal static class TaskIcons
{
    /// <summary>Draws the sign of a task's kind.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="node">The task.</param>
    /// <param name="box">Its place.</param>
    /// <param name="color">The line colour.</param>
    public static void Draw(Svg svg, FlowNode node, DiagramBounds box, string color)
    {
        var sign = node switch
        {
            UserTask => "M5 4.2a2.6 2.6 0 1 0 .01 0M0 12c.4-3 2.3-4 5-4s4.6 1 5 4z",
            ServiceTask => "M5 1v2M5 9v2M0 6h2M8 6h2M1.5 2.500l1.4 1.400M7.1 8.100l1.4 1.400M8.5 2.500l-1.4 1.400M2.9 8.100l-1.4 1.400M5 3.600a2.4 2.4 0 1 0 .01 0",
            SendTask => "M0 2h11v8H0zM0 2l5.5 4.500L11 2",
            ReceiveTask => "M0 2h11v8H0zM0 2l5.5 4.500L11 2",
            ScriptTask => "M2 1h8c-3 3 3 6 0 10H1c3-4-2-7 1-10M3.5 4h4M4 6.500h4M4 9h4",
            BusinessRuleTask => "M0 2h11v9H0zM0 5h11M0 8h11M4 5v6",
            ManualTask { IsUndefined: false } => "M0 5l4-3h6M4 4h6M4 6h6M4 8h5M0 5v5h8",
            CallActivity => "M0 2h11v9H0zM5.5 4v5M3 6.500h5",
            _ => null,
        };
        if (sign is not null)
        {
            svg.Draw(
                "path",
                ("d", sign),
                ("transform", $"translate({Svg.Number(box.X + 6)} {Svg.Number(box.Y + 5)})"),
                ("fill", node is SendTask ? color : "none"),
                ("fill-opacity", node is SendTask ? "0.25" : null),
                ("stroke", color),
                ("stroke-width", 1.1));
        }
    }
}
