using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Host.Describing;
using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Host.Drawing;

/// <summary>Turns differences between two versions into marks on the diagram of one of them: a colour, a sign and a link to the sentences.</summary>
/// <param name="groups">The differences.</param>
/// <param name="words">Their sentences.</param>
/// <param name="isAfter">Whether the later version is drawn.</param>
internal sealed class ComparisonMarks(ImmutableArray<DifferenceGroup> groups, DifferenceWords words, bool isAfter)
{
    /// <summary>What stands before the ids of the later version's elements.</summary>
    public const string AfterPrefix = "after-";

    /// <summary>What stands before the ids of the earlier version's elements.</summary>
    public const string BeforePrefix = "before-";

    /// <summary>Makes the marks.</summary>
    /// <param name="process">The process that is drawn.</param>
    public Marks Of(Process process)
    {
        var nodes = ImmutableDictionary.CreateBuilder<ElementId, NodeMark>();
        var flows = ImmutableDictionary.CreateBuilder<ElementId, FlowMark>();
        foreach (var group in groups)
        {
            foreach (var part in group.Differences.Where(difference => difference.Kind != DifferenceKind.Drawing && PartOf(difference)?.Element is not null).GroupBy(difference => PartOf(difference)!.Element!.Value))
            {
                var (state, title) = (StateOf([.. part]), string.Join('\n', part.Select(words.Of)));
                if (PartOf(part.First())!.Kind == PartKind.Flow)
                {
                    flows[part.Key] = new FlowMark(1, title) { State = state, Sign = SignOf(state) };
                }
                else
                {
                    nodes[part.Key] = MarkOf(group, state, title);
                }
            }
        }

        foreach (var (node, group) in ByContent(process).Where(pair => !nodes.ContainsKey(pair.Node)))
        {
            nodes[node] = MarkOf(group, NodeState.Altered, words.Heading(group.Part));
        }

        var first = DiagramDrawing.AllNodes(process.Scope).FirstOrDefault(node => nodes.ContainsKey(node.Id)) ?? process.Scope.Nodes.FirstOrDefault();
        return new Marks(nodes.ToImmutable(), flows.ToImmutable(), first?.Id) { IdPrefix = isAfter ? AfterPrefix : BeforePrefix };
    }

    /// <summary>The first step that uses a form or a decision file; null for none, and for other parts.</summary>
    /// <param name="process">The process that is drawn.</param>
    /// <param name="part">The form or decision file.</param>
    public static ElementId? UserOf(Process process, ComparedPart part) =>
        DiagramDrawing.AllNodes(process.Scope).FirstOrDefault(node => UsedBy(node) is { } used && used == (part.Kind, part.Key))?.Id;

    private static (PartKind Kind, string Key)? UsedBy(FlowNode node) => node switch
    {
        UserTask { Work.Form: { } form } => (PartKind.Form, form),
        BusinessRuleTask { Decision.File: { } file } => (PartKind.Decision, file),
        _ => null,
    };

    private static NodeMark MarkOf(DifferenceGroup group, NodeState state, string title) => new(SignOf(state), [], title, state, null) { Address = "#" + group.Anchor };

    private static NodeState StateOf(ImmutableArray<ProcedureDifference> differences) => differences switch
    {
        _ when differences.Any(IsOfPart(DifferenceKind.Added)) => NodeState.Added,
        _ when differences.Any(IsOfPart(DifferenceKind.Removed)) => NodeState.Removed,
        _ when differences.All(difference => difference.Kind == DifferenceKind.Moved) => NodeState.Shifted,
        _ => NodeState.Altered,
    };

    private static Func<ProcedureDifference, bool> IsOfPart(DifferenceKind kind) =>
        difference => difference.Kind == kind && difference.Aspect == Aspects.OfPart(difference.Part.Kind);

    // Signs are read where colours are not seen.
    private static string SignOf(NodeState state) => state switch
    {
        NodeState.Added => "+",
        NodeState.Removed => "−",
        NodeState.Shifted => "↔",
        _ => "≠",
    };

    private ComparedPart? PartOf(ProcedureDifference difference) => isAfter ? difference.After : difference.Before;

    // A step whose form or decision differs works otherwise, too.
    private IEnumerable<(ElementId Node, DifferenceGroup Group)> ByContent(Process process)
    {
        var used = groups.Where(group => group.Part.Kind is PartKind.Form or PartKind.Decision).ToDictionary(group => (group.Part.Kind, group.Part.Key));
        foreach (var node in DiagramDrawing.AllNodes(process.Scope))
        {
            if (UsedBy(node) is { } content && used.TryGetValue(content, out var group))
            {
                yield return (node.Id, group);
            }
        }
    }
}
