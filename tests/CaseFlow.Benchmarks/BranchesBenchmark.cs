using System.Collections.Immutable;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Benchmarks;

/// <summary>Parallel branches that are joined again.</summary>
internal sealed class BranchesBenchmark : GrowthBenchmark
{
    public override string Name => "branches";

    public override string About => "parallel branches that are joined again: time for each at 1,000, 2,000 and 4,000";

    protected override string Title => "Parallel branches, joined again";

    protected override string Part => "branch";

    protected override ImmutableArray<int> Sizes => [1_000, 2_000, 4_000];

    protected override ImmutableArray<(string Shape, Func<int, Process> Draw)> Shapes =>
    [
        ("automatic, parallel join", size => Fan(size, inclusive: false, (builder, id) => builder.ManualTask(id))),
        ("automatic, inclusive join", size => Fan(size, inclusive: true, (builder, id) => builder.ManualTask(id))),
        ("open work, parallel join", size => Fan(size, inclusive: false, (builder, id) => builder.UserTask(id))),
        ("open work, inclusive join", size => Fan(size, inclusive: true, (builder, id) => builder.UserTask(id))),
        ("open work with a timer on its edge", size => Fan(size, inclusive: false, (builder, id) => builder.UserTask(id).BoundaryEvent("Late" + id, id, Timer).EndEvent("Gone" + id).MoveTo(id))),
        ("a sub-process ended by a terminate event", size => Fan(size, inclusive: false, (builder, id) => builder.SubProcess(id, Terminated(id)))),
    ];

    private static EventDefinition Timer => Triggers.After("PT1H");

    private static Action<ProcessBuilder> Terminated(string id) => inside => inside
        .StartEvent("S" + id).ParallelGateway("F" + id).UserTask("U" + id).EndEvent("E" + id)
        .MoveTo("F" + id).ManualTask("M" + id).EndEvent("T" + id, Triggers.Terminate);

    private static Process Fan(int size, bool inclusive, Action<ProcessBuilder, string> branch)
    {
        var builder = ProcessBuilder.Create("p").StartEvent("s").ParallelGateway("fork");
        for (var i = 0; i < size; i++)
        {
            builder.MoveTo("fork");
            branch(builder, $"t{i}");
            if (i > 0)
            {
                builder.ConnectTo("join");
            }
            else if (inclusive)
            {
                builder.InclusiveGateway("join").EndEvent("e");
            }
            else
            {
                builder.ParallelGateway("join").EndEvent("e");
            }
        }

        return builder.Build();
    }
}
