using System.Globalization;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Validation.StateSpace;
using Xunit.Abstractions;

namespace CaseFlow.Bpmn.Tests.StateSpace;

/// <summary>Nets drawn at random, mostly wrong ones, are judged the same with and without being made smaller first.</summary>
public class RandomNetTests(ITestOutputHelper output)
{
    private const int Runs = 500;

    [Fact]
    public void Making_a_net_smaller_does_not_change_the_verdict()
    {
        var counts = (Sound: 0, Stuck: 0, Unsafe: 0);
        for (var seed = 1; seed <= Runs; seed++)
        {
            var drawing = Draw(new System.Random(seed));
            if (NetBuilder.Build(Arrows.Scope(drawing)) is not { } net || Reference.Judge(net) is not { } expected)
            {
                continue;
            }

            var found = Arrows.Check(drawing);
            var isUnsafe = found.Exists(finding => finding.Code == BpmnCodes.TokensNotSynchronised);
            isUnsafe.Should().Be(expected.Unsafe, "seed {0} draws {1}", seed, drawing);
            if (!isUnsafe)
            {
                found.Exists(finding => finding.Code == BpmnCodes.JoinNeverOpens).Should().Be(expected.Stuck, "seed {0} draws {1}", seed, drawing);
            }

            counts = isUnsafe ? counts with { Unsafe = counts.Unsafe + 1 } : expected.Stuck ? counts with { Stuck = counts.Stuck + 1 } : counts with { Sound = counts.Sound + 1 };
        }

        output.WriteLine($"{counts.Sound} sound, {counts.Stuck} stuck, {counts.Unsafe} unsynchronised");
        counts.Should().Match<(int Sound, int Stuck, int Unsafe)>(count => count.Sound > Runs / 20 && count.Stuck > Runs / 20 && count.Unsafe > Runs / 20);
    }

    // A few nodes of every kind with flows anywhere between them; every node can be come to.
    private static string Draw(System.Random random)
    {
        var size = random.Next(3, 9);
        var nodes = Enumerable.Range(0, size).Select(index => "xpoax"[random.Next(5)] + index.ToString(CultureInfo.InvariantCulture)).ToList();
        var flows = nodes.Select((node, index) => index == 0 ? $"s {node}" : $"{nodes[random.Next(index)]} {node}").ToList();
        for (var more = random.Next(size); more > 0; more--)
        {
            flows.Add($"{nodes[random.Next(size)]} {nodes[random.Next(size)]}");
        }

        flows.AddRange(nodes.Where(node => !flows.Exists(flow => flow.StartsWith(node + " ", StringComparison.Ordinal)) || random.Next(4) == 0).Select(node => $"{node} e{node}"));
        return string.Join("; ", flows);
    }
}
