using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Testing.Random;

/// <summary>
/// A process without structure, drawn from a seed: any node may lead to any other, joins need not match forks, tokens may be left over or
/// missing. What comes of it is not foretold. Ways back lead only to open work, so that every step comes to rest.
/// </summary>
public sealed class RandomGraph
{
    private static readonly string[] Conditions = ["true", "false", "x > 1", "x > 3", "x < 3"];

    private readonly System.Random dice;

    private RandomGraph(int seed)
    {
        dice = new System.Random(seed);
        var builder = ProcessBuilder.Create("Graph");
        builder.StartEvent("Start");
        Draw(builder, "", dice.Next(4, 15), depth: 0);
        Process = builder.Build();
    }

    public Process Process { get; }

    public static RandomGraph FromSeed(int seed) => new(seed);

    private void Draw(ProcessBuilder builder, string prefix, int count, int depth)
    {
        var nodes = Enumerable.Range(0, count).Select(i => $"{prefix}N{i}").ToList();
        var incoming = nodes.ToDictionary(node => node, _ => 0);
        var edges = new HashSet<(string From, string To)>();
        var isOpenWork = nodes.ToDictionary(node => node, _ => dice.Next(3) == 0);
        Lead($"{prefix}Start", 0, dice.Next(1, 3));
        for (var i = 0; i < count; i++)
        {
            Lead(nodes[i], i + 1, dice.Next(4) switch { 0 => 0, 1 => 3, 2 => 2, _ => 1 });
        }

        var isSplit = edges.CountBy(edge => edge.From).ToDictionary();
        for (var i = 0; i < count; i++)
        {
            builder.Apart();
            Add(builder, nodes[i], isOpenWork[nodes[i]], incoming[nodes[i]], isSplit.GetValueOrDefault(nodes[i]), depth);
        }

        foreach (var (from, to) in edges)
        {
            var isConditional = isSplit[from] > 1 && dice.Next(3) > 0;
            builder.Flow(from, to, isConditional ? Conditions[dice.Next(Conditions.Length)] : null);
        }

        foreach (var node in nodes.Where(node => isOpenWork[node] && dice.Next(4) == 0))
        {
            var edge = node + "Edge";
            builder.BoundaryEvent(edge, node, Triggers.After("PT1H"), interrupting: dice.Next(2) == 0);
            builder.Flow(edge, nodes[dice.Next(nodes.IndexOf(node), count)]);
        }

        void Lead(string from, int after, int ways)
        {
            for (var way = 0; way < ways; way++)
            {
                var to = nodes[dice.Next(count)];
                if ((nodes.IndexOf(to) >= after || isOpenWork[to]) && edges.Add((from, to)))
                {
                    incoming[to]++;
                }
            }
        }
    }

    private void Add(ProcessBuilder builder, string id, bool isOpenWork, int incoming, int outgoing, int depth)
    {
        if (isOpenWork)
        {
            builder.UserTask(id);
            Vary(builder);
            return;
        }

        switch (dice.Next(12))
        {
            case 0 or 1:
                builder.ExclusiveGateway(id);
                break;
            case 2 or 3:
                builder.ParallelGateway(id);
                break;
            case 4 or 5 or 6:
                builder.InclusiveGateway(id);
                break;
            case 7:
                builder.ComplexGateway(id, $"activationCount >= {dice.Next(1, Math.Max(2, incoming + 1))}");
                break;
            case 8 when outgoing == 0:
                builder.EndEvent(id, dice.Next(3) == 0 ? Triggers.Terminate : null);
                break;
            case 9 when depth < 2:
                builder.SubProcess(id, inside =>
                {
                    inside.StartEvent(id + "Start");
                    Draw(inside, id, dice.Next(2, 6), depth + 1);
                });
                Vary(builder);
                break;
            case 10 when depth < 2:
                builder.AdHocSubProcess(
                    id,
                    inside => inside.UserTask(id + "A").ManualTask(id + "B").Apart().UserTask(id + "C"),
                    dice.Next(3) switch { 0 => null, 1 => "x > 3", _ => "true" },
                    sequential: dice.Next(2) == 0,
                    cancelRemaining: dice.Next(2) == 0);
                break;
            default:
                builder.ManualTask(id);
                Vary(builder);
                break;
        }
    }

    private void Vary(ProcessBuilder builder)
    {
        switch (dice.Next(9))
        {
            case 0:
                // Open work without instances would pass at once, and a way back to it never come to rest.
                builder.Loop(new MultiInstance(dice.Next(2) == 0, new Expression($"{dice.Next(1, 4)}"))
                {
                    Behavior = dice.Next(2) == 0 ? InstanceEvents.None : InstanceEvents.All,
                    Throws = Triggers.Escalation("each"),
                });
                break;
            case 1:
                builder.Repeat(new StandardLoop(dice.Next(2) == 0, new Expression("loopCounter < 2"), null));
                break;
            case 2:
                builder.Quantities(dice.Next(1, 3), dice.Next(1, 3));
                break;
        }
    }
}
