using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Host.Drawing;

/// <summary>The signs inside events (BPMN 2.0.2 §10.5.1).</summary>
internal static class EventIcons
{
    /// <summary>Draws the sign of an event definition.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="box">The event's place.</param>
    /// <param name="color">The line colour.</param>
    /// <param name="filled">Whether the event throws: signs are then filled.</param>
    public static void Draw(Svg svg, EventDefinition definition, DiagramBounds box, string color, bool filled)
    {
        var (x, y, r) = (box.X + (box.Width / 2), box.Y + (box.Height / 2), box.Width / 4);
        var fill = filled ? color : "none";
        switch (definition)
        {
            case EventDefinition.Timer:
                svg.Draw("circle", ("cx", x), ("cy", y), ("r", r + 1), ("fill", "none"), ("stroke", color), ("stroke-width", 1.3));
                svg.Draw("path", ("d", $"M{Svg.Number(x)} {Svg.Number(y - r + 2)}V{Svg.Number(y)}H{Svg.Number(x + r - 3)}"), ("fill", "none"), ("stroke", color), ("stroke-width", 1.3));
                break;
            case EventDefinition.MessageRef:
                svg.Draw("rect", ("x", x - r), ("y", y - (r * 0.7)), ("width", 2 * r), ("height", 1.4 * r), ("fill", fill), ("stroke", color), ("stroke-width", 1.2));
                svg.Draw("path", ("d", $"M{Svg.Number(x - r)} {Svg.Number(y - (r * 0.7))}L{Svg.Number(x)} {Svg.Number(y + 1)}L{Svg.Number(x + r)} {Svg.Number(y - (r * 0.7))}"), ("fill", "none"), ("stroke", filled ? Palette.Paper : color), ("stroke-width", 1.2));
                break;
            case EventDefinition.ErrorRef:
                svg.Draw("path", ("d", $"M{Svg.Number(x - r)} {Svg.Number(y + r)}L{Svg.Number(x - (r / 3))} {Svg.Number(y - (r / 1.6))}L{Svg.Number(x + (r / 3))} {Svg.Number(y + (r / 3))}L{Svg.Number(x + r)} {Svg.Number(y - r)}"), ("fill", "none"), ("stroke", color), ("stroke-width", 1.8));
                break;
            case EventDefinition.SignalRef:
                svg.Draw("path", ("d", $"M{Svg.Number(x)} {Svg.Number(y - r - 1)}L{Svg.Number(x + r + 1)} {Svg.Number(y + (r * 0.7))}H{Svg.Number(x - r - 1)}z"), ("fill", fill), ("stroke", color), ("stroke-width", 1.3), ("data-sign", "signal"));
                break;
            case EventDefinition.EscalationRef:
                svg.Draw("path", ("d", $"M{Svg.Number(x)} {Svg.Number(y - r - 1)}L{Svg.Number(x + r)} {Svg.Number(y + r)}L{Svg.Number(x)} {Svg.Number(y + (r / 4))}L{Svg.Number(x - r)} {Svg.Number(y + r)}z"), ("fill", fill), ("stroke", color), ("stroke-width", 1.3), ("data-sign", "escalation"));
                break;
            case EventDefinition.Conditional:
                svg.Draw("path", ("d", $"M{Svg.Number(x - r)} {Svg.Number(y - r - 1)}h{Svg.Number(2 * r)}v{Svg.Number((2 * r) + 2)}h{Svg.Number(-2 * r)}z" + string.Concat(Enumerable.Range(0, 4).Select(i => $"M{Svg.Number(x - (r * 0.7))} {Svg.Number(y - (r * 0.7) + (i * r * 0.5))}h{Svg.Number(1.4 * r)}"))), ("fill", "none"), ("stroke", color), ("stroke-width", 1.1), ("data-sign", "condition"));
                break;
            case EventDefinition.Link:
                svg.Draw("path", ("d", $"M{Svg.Number(x - r)} {Svg.Number(y - (r * 0.4))}h{Svg.Number(1.1 * r)}v{Svg.Number(-0.5 * r)}L{Svg.Number(x + r + 1)} {Svg.Number(y)}L{Svg.Number(x + (r * 0.1))} {Svg.Number(y + (r * 0.9))}v{Svg.Number(-0.5 * r)}h{Svg.Number(-1.1 * r)}z"), ("fill", fill), ("stroke", color), ("stroke-width", 1.2), ("data-sign", "link"));
                break;
            case EventDefinition.Terminate:
                svg.Draw("circle", ("cx", x), ("cy", y), ("r", r + 1), ("fill", color));
                break;
            default:
                break;
        }
    }
}
