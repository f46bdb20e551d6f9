namespace CaseFlow.Engine.Tests.Random;

/// <summary>
/// Block-structured processes drawn from a seed, of user tasks in sequence, in parallel, by choice, in loops, in sub-processes and in several
/// instances. Whoever completes a task says by <c>again</c> and <c>way</c> where it goes.
/// </summary>
internal sealed class ReturnBlocks(int seed)
{
    private readonly System.Random dice = new(seed);
    private int last;

    internal Process Draw()
    {
        var builder = ProcessBuilder.Create("P").StartEvent("Start");
        Sequence(builder, 3);
        return builder.EndEvent("End").Build();
    }

    private void Sequence(ProcessBuilder builder, int depth)
    {
        var count = dice.Next(1, 4);
        for (var number = 0; number < count; number++)
        {
            Block(builder, depth);
        }
    }

    private void Block(ProcessBuilder builder, int depth)
    {
        switch (depth == 0 ? 0 : dice.Next(9))
        {
            case 1 or 2:
                Branches(builder, depth, (b, id) => b.ParallelGateway(id), conditions: null);
                break;
            case 3:
                Branches(builder, depth, (b, id) => b.ExclusiveGateway(id), ["way = 1", null]);
                break;
            case 4:
                Branches(builder, depth, (b, id) => b.InclusiveGateway(id), ["way = 1", "way < 3", null]);
                break;
            case 5:
                var merge = Id("Merge");
                var split = Id("Split");
                builder.ExclusiveGateway(merge);
                Sequence(builder, depth - 1);
                builder.ExclusiveGateway(split).When("again").ConnectTo(merge).MoveTo(split).Otherwise();
                break;
            case 6:
                builder.SubProcess(Id("Part"), inside => Inside(inside, depth));
                break;
            case 7:
                builder.UserTask(Id("Several")).Loop(new(dice.Next(2) == 0, new($"{dice.Next(1, 4)}")));
                break;
            case 8:
                builder.SubProcess(Id("Each"), inside => Inside(inside, depth)).Loop(new(dice.Next(2) == 0, new($"{dice.Next(1, 3)}")));
                break;
            default:
                builder.UserTask(Id("Task"));
                break;
        }
    }

    private void Inside(ProcessBuilder inside, int depth)
    {
        inside.StartEvent(Id("Start"));
        Sequence(inside, depth - 1);
        inside.EndEvent(Id("End"));
    }

    private void Branches(ProcessBuilder builder, int depth, Action<ProcessBuilder, string> gateway, string?[]? conditions)
    {
        var (fork, join) = (Id("Fork"), Id("Join"));
        gateway(builder, fork);
        var count = conditions?.Length ?? dice.Next(2, 4);
        for (var number = 0; number < count; number++)
        {
            builder.MoveTo(fork);
            if (conditions is not null)
            {
                _ = conditions[number] is { } condition ? builder.When(condition) : builder.Otherwise();
            }

            Sequence(builder, depth - 1);
            if (number == 0)
            {
                gateway(builder, join);
            }
            else
            {
                builder.ConnectTo(join);
            }
        }

        builder.MoveTo(join);
    }

    private string Id(string kind) => $"{kind}_{++last}";
}
