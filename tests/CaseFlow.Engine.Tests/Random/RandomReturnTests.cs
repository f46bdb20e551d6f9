using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Tests.Random;

public sealed class RandomReturnTests
{
    private const int Runs = 150;

    private static readonly string[] Refusals = [EngineCodes.ReturnNotBefore, EngineCodes.ReturnNotAround, EngineCodes.ModifyScopeClosed];

    [Fact]
    public void Whatever_was_returned_the_instance_can_still_finish_and_comes_to_its_end_once()
    {
        var (accepted, lent) = (0, 0);
        for (var seed = 1; seed <= RandomPaths.Count(Runs); seed++)
        {
            var scenario = Scenario.Given(new ReturnBlocks(seed).Draw());
            var dice = new System.Random(seed + 1);
            scenario.Start(("again", false), ("way", 1)).ThenAccepted();
            for (var count = 0; count < 30 && !scenario.State.IsEnded; count++)
            {
                var done = scenario.Events<ProcessEvent.ElementCompleted>().Select(completed => completed.Element)
                    .Where(element => scenario.Run.Definition.Find(element) is UserTask).Distinct().ToList();
                var item = scenario.State.WorkItems.Keys.ElementAt(dice.Next(scenario.State.WorkItems.Count));
                if (done.Count == 0 || dice.Next(3) > 0)
                {
                    Complete(scenario, item, dice.Next(3) == 0, dice.Next(1, 4));
                    continue;
                }

                var isLent = dice.Next(3) == 0;
                scenario.Send(new Command.ReturnWorkItem(scenario.Context(), item, done[dice.Next(done.Count)], "incomplete", isLent));
                if (scenario.Last is Decision.Rejected rejected)
                {
                    scenario.Demand(Refusals.Contains(rejected.Code), $"Expected a return to be refused only where it has no sense, but it was by {rejected.Code} (seed {seed}).");
                }
                else
                {
                    accepted++;
                    lent += isLent ? 1 : 0;
                }
            }

            for (var count = 0; !scenario.State.IsEnded; count++)
            {
                scenario.Demand(count < 2_000, $"Expected the process to end, but it goes on (seed {seed}).");
                scenario.Demand(scenario.State.WorkItems.Count > 0, $"Expected the process to go on after a return, but nothing is open (seed {seed}).");
                Complete(scenario, scenario.State.WorkItems.Keys.ElementAt(dice.Next(scenario.State.WorkItems.Count)), again: false, dice.Next(1, 4));
            }

            scenario.ThenCompleted();
            scenario.Demand(scenario.Events<ProcessEvent.ElementEntered>().Count(entered => entered.Element.Value == "End") == 1, $"Expected to come to the end once, but it was otherwise (seed {seed}).");
        }

        accepted.Should().BeGreaterThan(Runs, "otherwise nearly nothing is tried");
        lent.Should().BeGreaterThan(Runs / 4, "otherwise straight back is hardly tried");
    }

    private static void Complete(Scenario scenario, ElementInstanceId item, bool again, int way) =>
        scenario.Send(new Command.CompleteWorkItem(scenario.Context(), item, Values.Of(("again", again), ("way", way)))).ThenAccepted().ThenIncidents();
}
