using System.Globalization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Heat;

namespace CaseFlow.Host.Describing;

/// <summary>Figures of steps in words.</summary>
/// <param name="texts">The texts.</param>
/// <param name="process">The process that has the steps.</param>
internal sealed class HeatWords(Texts texts, Process process)
{
    private const double Minute = 60_000;
    private const double Hour = 60 * Minute;

    private readonly IReadOnlyList<SequenceFlow> flows = [.. DiagramDrawing.AllFlows(process.Scope)];
    private readonly Dictionary<ElementId, FlowNode> nodes = DiagramDrawing.AllNodes(process.Scope).ToDictionary(node => node.Id);

    /// <summary>A figure in the table: what never happened is left empty, except that nothing was late.</summary>
    /// <param name="measure">Which.</param>
    /// <param name="heat">Of what.</param>
    public string Cell(HeatMeasure measure, ElementHeat heat) => measure.Of(heat) is 0 && measure.Kind != HeatKind.Share ? "" : Show(measure, heat);

    /// <summary>A figure.</summary>
    /// <param name="measure">Which.</param>
    /// <param name="heat">Of what.</param>
    public string Show(HeatMeasure measure, ElementHeat heat) => measure.Of(heat) is { } value ? Show(measure.Kind, value) : "";

    /// <summary>A value.</summary>
    /// <param name="kind">What it counts in.</param>
    /// <param name="value">The value.</param>
    public string Show(HeatKind kind, double value) => kind switch
    {
        HeatKind.Share => value.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal),
        HeatKind.Time when value == 0 => "0",
        HeatKind.Time when value < Hour => texts.Get("heat.minutes", ("value", Math.Max(1, Math.Round(value / Minute)))),
        HeatKind.Time => texts.Get("heat.hours", ("value", (value / Hour).ToString("0.#", CultureInfo.InvariantCulture))),
        _ => Math.Round(value).ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>A figure as a number for spreadsheets: hours, shares and counts; empty for none.</summary>
    /// <param name="measure">Which.</param>
    /// <param name="heat">Of what.</param>
    public static string Plain(HeatMeasure measure, ElementHeat heat) => measure.Of(heat) is not { } value ? "" : measure.Kind switch
    {
        HeatKind.Time => (value / Hour).ToString("0.###", CultureInfo.InvariantCulture),
        _ => value.ToString("0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>All figures of an element, one a line, for who points at it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="heat">The figures.</param>
    public string Title(string name, ElementHeat heat) => string.Join(
        '\n', HeatMeasure.All.Where(measure => measure.Of(heat) is > 0).Select(measure => $"{texts["heat.measure." + measure.Id]} {Show(measure, heat)}").Prepend(name));

    /// <summary>What an element is called: its name, or what it is and what comes after it, or before it, by name; its id where that has no name either.</summary>
    /// <param name="node">The element.</param>
    public string NameOf(FlowNode node)
    {
        if (!string.IsNullOrWhiteSpace(node.Name))
        {
            return node.Name;
        }

        var (after, before) = (Named(flow => flow.Source == node.Id, flow => flow.Target), Named(flow => flow.Target == node.Id, flow => flow.Source));
        return after.Length > 0 ? texts.Get("heat.unnamedBefore", ("kind", KindOf(node)), ("names", after))
            : before.Length > 0 ? texts.Get("heat.unnamedAfter", ("kind", KindOf(node)), ("names", before))
            : $"{KindOf(node)} {node.Id.Value}";
    }

    /// <summary>What an element is.</summary>
    /// <param name="node">The element.</param>
    public string KindOf(FlowNode node) => texts["trace.kind." + LocalNameOf(node)];

    private string Named(Func<SequenceFlow, bool> isMeant, Func<SequenceFlow, ElementId> end) =>
        string.Join(texts["form.comma"], flows.Where(isMeant).Select(flow => nodes.GetValueOrDefault(end(flow))?.Name).Where(name => !string.IsNullOrWhiteSpace(name)));

    private static string LocalNameOf(FlowNode node) => node switch
    {
        ManualTask { IsUndefined: true } => "task",
        UnsupportedNode unknown => unknown.Kind,
        _ => char.ToLowerInvariant(node.GetType().Name[0]) + node.GetType().Name[1..],
    };
}
