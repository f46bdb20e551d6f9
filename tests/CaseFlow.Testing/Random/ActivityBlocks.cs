using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Testing.Random;

/// <summary>Blocks of complex gateways, ad-hoc sub-processes, standard loops and quantities.</summary>
internal static class ActivityBlocks
{
    /// <summary>A task again and again; the visit to the activity as a whole counts too.</summary>
    internal static void Repeat(RandomProcess process, ProcessBuilder builder, int times)
    {
        var rounds = process.Dice.Next(1, 4);
        var id = process.Visit(process.NextId("Again"), times * (rounds + 1));
        _ = process.Dice.Next(3) switch
        {
            0 => builder.UserTask(id),
            1 => builder.ServiceTask(id, "act"),
            _ => builder.ManualTask(id),
        };
        builder.Repeat(process.Dice.Next(2) == 0
            ? new StandardLoop(process.Dice.Next(2) == 0, new Expression($"loopCounter < {rounds}"), null)
            : new StandardLoop(process.Dice.Next(2) == 0, null, rounds));
    }

    /// <summary>One task gives the tokens that the next one needs.</summary>
    internal static void Quantities(RandomProcess process, ProcessBuilder builder, int times)
    {
        var count = process.Dice.Next(2, 4);
        builder.ManualTask(process.Visit(process.NextId("Give"), times)).Quantities(completion: count)
            .UserTask(process.Visit(process.NextId("Need"), times)).Quantities(start: count);
    }

    /// <summary>Branches of which all are needed: which are the first to come is chance, what follows is not.</summary>
    internal static void Complex(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var fork = process.Visit(process.NextId("Fork"), times);
        var join = process.Visit(process.NextId("Complex"), times);
        builder.ComplexGateway(fork);
        Blocks.Sequence(process, builder, times, Math.Max(1, size / 2));
        builder.ComplexGateway(join, "activationCount >= 2").MoveTo(fork);
        Blocks.Sequence(process, builder, times, Math.Max(1, size / 2));
        builder.ConnectTo(join).MoveTo(join);
    }

    /// <summary>Chains of simple blocks, since no start or end event may lie directly inside.</summary>
    internal static void AdHoc(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var parts = process.Dice.Next(1, 4);
        builder.AdHocSubProcess(
            process.Visit(process.NextId("AdHoc"), times),
            inside =>
            {
                for (var part = 0; part < parts; part++)
                {
                    inside.Apart().ManualTask(process.Visit(process.NextId("Part"), times));
                    for (var more = Math.Min(3, size / parts); more > 0; more--)
                    {
                        Blocks.OneSimple(process, inside, times);
                    }
                }
            },
            sequential: process.Dice.Next(2) == 0);
    }
}
