using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>The ways in which a node can put tokens on its outgoing flows.</summary>
internal static class Choices
{
    /// <summary>More ways than this are not looked at.</summary>
    private const int Limit = 64;

    private const int MostConditions = 6;

    /// <summary>Which outgoing flows, by their place in <paramref name="flows"/>, can be taken together; null when there are too many ways.</summary>
    public static List<int[]>? Of(FlowNode node, IReadOnlyList<SequenceFlow> flows, bool isExecutable) => node switch
    {
        _ when flows.Count == 0 => [[]],
        ExclusiveGateway or EventBasedGateway { IsParallel: false } => [.. Enumerable.Range(0, flows.Count).Select(flow => new[] { flow })],
        InclusiveGateway gateway => Conditional(flows, gateway.Default, isExecutable),
        Activity activity => Conditional(flows, activity.Default, unconditionalIsTaken: true),
        _ => [[.. Enumerable.Range(0, flows.Count)]],
    };

    /// <summary>Every choice of one list with every subset of what boundary events that do not interrupt add; null when there are too many ways.</summary>
    public static List<int[]>? WithSubsets(List<int[]> choices, List<int[]> added)
    {
        if (added.Count > MostConditions || choices.Count << added.Count > Limit)
        {
            return null;
        }

        var all = new List<int[]>();
        for (var subset = 0; subset < 1 << added.Count; subset++)
        {
            var more = added.Where((_, index) => (subset & (1 << index)) != 0).SelectMany(flows => flows).ToArray();
            all.AddRange(choices.Select(choice => choice.Concat(more).ToArray()));
        }

        return all;
    }

    private static List<int[]>? Conditional(IReadOnlyList<SequenceFlow> flows, ElementId? standard, bool unconditionalIsTaken)
    {
        var always = new List<int>();
        var perhaps = new List<int>();
        var otherwise = new List<int>();
        for (var index = 0; index < flows.Count; index++)
        {
            (flows[index].Id == standard ? otherwise : flows[index].Condition is null && unconditionalIsTaken ? always : perhaps).Add(index);
        }

        if (perhaps.Count > MostConditions)
        {
            return null;
        }

        var choices = new List<int[]>();
        for (var subset = 0; subset < 1 << perhaps.Count; subset++)
        {
            int[] taken = [.. always, .. perhaps.Where((_, index) => (subset & (1 << index)) != 0), .. subset == 0 ? otherwise : []];
            if (taken.Length > 0)
            {
                choices.Add(taken);
            }
        }

        return choices;
    }
}
