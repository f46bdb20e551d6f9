using System.Collections.Immutable;
using System.Text;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Dmn;

namespace CaseFlow.Testing.Random;

/// <summary>Blocks of decisions and of activities that are carried out several times.</summary>
internal static class LoopBlocks
{
    internal static ImmutableSortedDictionary<string, DecisionModel> Decisions { get; } = ImmutableSortedDictionary<string, DecisionModel>.Empty.Add(
        "decisions/six.dmn",
        DecisionModel.Read(Encoding.UTF8.GetBytes(
            """<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"><decision id="Six"><literalExpression><text>2 * 3</text></literalExpression></decision></definitions>""")).Model!);

    internal static void Decide(RandomProcess process, ProcessBuilder builder, int times) =>
        builder.BusinessRuleTask(process.Visit(process.NextId("Rule"), times), "decisions/six.dmn", "Six", "six");

    /// <summary>A task several times; the visit to the activity as a whole counts too.</summary>
    internal static void Task(RandomProcess process, ProcessBuilder builder, int times)
    {
        var (loop, count) = Draw(process);
        var id = process.Visit(process.NextId("Several"), times * (count + 1));
        switch (process.Dice.Next(4))
        {
            case 0:
                builder.UserTask(id);
                break;
            case 1:
                builder.ServiceTask(id, "act");
                break;
            case 2:
                builder.CallActivity(id, "Other");
                break;
            default:
                builder.ManualTask(id);
                break;
        }

        builder.Loop(loop);
    }

    /// <summary>
    /// A sub-process several times. What is set inside stays in its instance, so that counters of loops do not meet; at the same
    /// time only simple blocks run, since a message goes to the oldest place that waits for its name.
    /// </summary>
    internal static void SubProcess(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var (loop, count) = Draw(process);
        builder.SubProcess(process.Visit(process.NextId("Each"), times * (count + 1)), inside =>
        {
            inside.StartEvent(process.Visit(process.NextId("Start"), times * count));
            Blocks.Sequence(process, inside, times * count, loop.IsSequential ? Math.Min(size, 4) : 2);
            inside.EndEvent(process.Visit(process.NextId("End"), times * count));
        }).Loop(loop with { Output = process.NextId("gathered"), OutputElement = new Expression("loopCounter") });
    }

    private static (MultiInstance Loop, int Count) Draw(RandomProcess process)
    {
        var count = process.Dice.Next(4);
        var sequential = process.Dice.Next(2) == 0;
        return process.Dice.Next(2) == 0
            ? (new MultiInstance(sequential, new Expression($"{count}")), count)
            : (new MultiInstance(sequential, null, new Expression("for i in 1..4 return i * 2")) { Item = "item number" }, 4);
    }
}
