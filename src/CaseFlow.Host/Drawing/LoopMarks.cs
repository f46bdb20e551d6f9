using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Host.Drawing;

/// <summary>The sign on the lower border of activities that are carried out several times (BPMN 2.0.2 §10.3.8): upright bars for at the same time, level ones for one after the other.</summary>
internal static class LoopMarks
{
    /// <summary>How much of the lower part of the activity the sign takes; 0 without sign.</summary>
    /// <param name="node">The activity.</param>
    public static double RoomOf(FlowNode node) => node is Activity { Loop: not null } ? 13 : 0;

    /// <summary>Draws the sign.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="node">The activity.</param>
    /// <param name="box">Its place.</param>
    /// <param name="color">The line colour.</param>
    public static void Draw(Svg svg, FlowNode node, DiagramBounds box, string color)
    {
        if (node is Activity { Loop: { } loop })
        {
            svg.Draw(
                "path",
                ("d", loop.IsSequential ? "M0 1h11M0 5h11M0 9h11" : "M1.5 0v10M5.5 0v10M9.5 0v10"),
                ("data-loop", loop.IsSequential ? "sequential" : "parallel"),
                ("transform", $"translate({Svg.Number(box.X + (box.Width / 2) - 5.5)} {Svg.Number(box.Y + box.Height - 12)})"),
                ("stroke", color),
                ("stroke-width", 1.8));
        }
    }
}
