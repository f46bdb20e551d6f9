using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Previews;

namespace CaseFlow.Engine.Tests.Previews;

public sealed class ConsequencesTests
{
    [Fact]
    public void Preview_says_what_would_happen_and_changes_nothing()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("Pass").UserTask("B").EndEvent("E")).EndEvent("End")
            .BoundaryEvent("Late", "A", Triggers.After("PT1H")).EndEvent("E2")
            .BoundaryEvent("Asked", "Sub", Triggers.Message("ask"), interrupting: false).EndEvent("E3").Build()).Start();
        var before = scenario.State;
        var command = new Command.ModifyInstance(scenario.Context(), [new Instruction.CancelElement(new("A")), new Instruction.StartBefore(new("Pass"), null)], "why");
        var preview = ProcessEngine.Preview(scenario.Run.Definition, before, command);
        preview.Lines.Select(line => $"{line.Code} {line.Element?.Value}").Should().Equal(
            "would.close-work A",
            "would.cancel-timer Late",
            "would.cancel A",
            "would.open Sub",
            "would.await-message Asked",
            "would.open-scope Sub",
            "would.pass Pass",
            "would.open B",
            "would.open-work B");
        scenario.State.Should().BeSameAs(before);
    }

    [Fact]
    public void Rejected_command_brings_nothing_about()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End").Build()).Start();
        var preview = ProcessEngine.Preview(scenario.Run.Definition, scenario.State, new Command.RetryIncident(scenario.Context(), 5));
        preview.Decision.Should().BeOfType<Decision.Rejected>();
        preview.Lines.Should().BeEmpty();
    }

    [Fact]
    public void Equal_lines_are_one_with_a_count()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").Loop(new(false) { Cardinality = new("3") }).EndEvent("End").Build()).Start();
        var preview = ProcessEngine.Preview(scenario.Run.Definition, scenario.State, new Command.CancelInstance(scenario.Context(), "over"));
        preview.Lines.Single(line => line.Code == ConsequenceCodes.ClosesWork).Count.Should().Be(3);
        preview.Lines.Last().Code.Should().Be(ConsequenceCodes.EndsCancelled);
    }

    [Fact]
    public void Variable_that_an_expression_still_reads_is_named()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").ExclusiveGateway("G").When("x = 1").EndEvent("E1")
            .MoveTo("G").Otherwise().EndEvent("E2").Build()).Start(("x", 1), ("y", 2));
        var preview = ProcessEngine.Preview(scenario.Run.Definition, scenario.State, new Command.RemoveVariables(scenario.Context(), ["x", "y"], ElementInstanceId.Root));
        preview.Lines.Select(line => line.Code).Should().Equal(ConsequenceCodes.RemovesVariables, ConsequenceCodes.StillRead);
        preview.Lines[1].Arguments["name"].Should().Be("x");
    }

    [Fact]
    public void What_opens_and_closes_in_one_step_is_not_said()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").SubProcess("Sub", sub => sub.StartEvent("S").EndEvent("E")).UserTask("B")
            .EndEvent("End").BoundaryEvent("Late", "Sub", Triggers.After("PT1H")).EndEvent("E2").Build()).Start();
        var preview = ProcessEngine.Preview(scenario.Run.Definition, scenario.State, new Command.CompleteWorkItem(scenario.Context(), scenario.VisitOf("A"), Values.Of()));
        preview.Lines.Select(line => line.Code).Should().NotContain(ConsequenceCodes.ArmsTimer).And.NotContain(ConsequenceCodes.CancelsTimer).And.Contain(ConsequenceCodes.Opens);
    }

    [Fact]
    public void Every_code_is_dotted_and_unique()
    {
        var codes = typeof(ConsequenceCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        codes.Should().OnlyHaveUniqueItems().And.OnlyContain(code => System.Text.RegularExpressions.Regex.IsMatch(code, "^would\\.[a-z]+(-[a-z]+)*$"));
    }
}
