using System.Collections.Immutable;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Benchmarks;

/// <summary>Activities that are carried out for each of many items.</summary>
internal sealed class ItemsBenchmark : GrowthBenchmark
{
    public override string Name => "items";

    public override string About => "an activity for each of many items: time for each at 2,500, 5,000 and 10,000";

    protected override string Title => "An activity for each of many items";

    protected override string Part => "item";

    protected override ImmutableArray<int> Sizes => [2_500, 5_000, 10_000];

    protected override ImmutableArray<(string Shape, Func<int, Process> Draw)> Shapes =>
    [
        ("automatic, at the same time", size => Each(size, false, builder => builder.ManualTask("t"))),
        ("automatic, one after the other", size => Each(size, true, builder => builder.ManualTask("t"))),
        ("open work, results gathered", size => Each(size, false, builder => builder.UserTask("t"))),
        ("a sub-process each, with open work", size => Each(size, false, builder => builder.SubProcess("t", inside => inside.StartEvent("is").UserTask("iu").EndEvent("ie")))),
        ("a sub-process each, with an inclusive join", size => Each(size, false, builder => builder.SubProcess("t", Joined))),
    ];

    private static void Joined(ProcessBuilder inside) => inside.StartEvent("is").InclusiveGateway("split")
        .When("true").ManualTask("a").InclusiveGateway("join").EndEvent("ie").MoveTo("split").When("true").ManualTask("b").ConnectTo("join");

    private static Process Each(int size, bool sequential, Action<ProcessBuilder> draw)
    {
        var builder = ProcessBuilder.Create("p").StartEvent("s");
        draw(builder);
        return builder
            .Loop(new MultiInstance(sequential, null, new($"for i in 1..{size} return i"), "item", "results", new("item * 2")))
            .EndEvent("e").Build();
    }
}
