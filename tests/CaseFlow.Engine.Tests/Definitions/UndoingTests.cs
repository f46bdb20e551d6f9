using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Definitions;

public sealed class UndoingTests
{
    [Fact]
    public void Association_may_be_drawn_from_the_activity_to_the_event()
    {
        var process = Drawn();
        var turned = process.Scope.Associations.Select(drawn => drawn with { Source = drawn.Target, Target = drawn.Source });
        Scenario.Given(process with { Scope = process.Scope with { Associations = [.. turned] } }).Start().ThenOpen("Undo");
    }

    [Fact]
    public void Association_may_be_drawn_outside_the_scope_of_the_two()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("Work").CompensatedBy("Edge", "Work", undo => undo.UserTask("Undo")).EndEvent("E", Triggers.Compensation()))
            .EndEvent("End").Build();
        var sub = (Bpmn.Model.Containers.SubProcess)process.Scope.Nodes.Single(node => node.Id.Value == "Sub");
        var bare = sub with { Scope = sub.Scope with { Associations = [] } };
        var moved = process.Scope with { Nodes = process.Scope.Nodes.Replace(sub, bare), Associations = sub.Scope.Associations };
        Scenario.Given(process with { Scope = moved }).Start().ThenOpen("Undo");
    }

    [Fact]
    public void Association_with_something_else_draws_only()
    {
        var process = Drawn();
        var drawn = process.Scope.Associations[0];
        var more = process.Scope.Associations.Add(drawn with { Target = new ElementId("Note") });
        Scenario.Given(process with { Scope = process.Scope with { Associations = more } }).Start().ThenOpen("Undo");
    }

    [Fact]
    public void Event_without_association_is_refused()
    {
        var process = Drawn();
        var compilation = ProcessDefinition.Compile(process with { Scope = process.Scope with { Associations = [] } }, "test");
        compilation.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.CompensationHandler);
    }

    [Fact]
    public void Activity_for_compensation_is_no_beginning_of_a_scope_without_start_event() => Scenario
        .Given(ProcessBuilder.Create("P").ManualTask("Work").CompensatedBy("Edge", "Work", undo => undo.UserTask("Undo")).UserTask("After").Build())
        .Start()
        .ThenOpen("After");

    [Fact]
    public void Sub_process_without_start_event_and_with_only_what_compensates_cannot_begin()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.ManualTask("Work").CompensatedBy("Edge", "Work", undo => undo.UserTask("Undo")).ConnectTo("Work")).EndEvent("End").Build();
        ProcessDefinition.Compile(process, "test").Findings.Should().Contain(finding => finding.Code == FindingCodes.NoStart);
    }

    private static Process Drawn() => ProcessBuilder.Create("P").StartEvent("Start").ManualTask("Work")
        .CompensatedBy("Edge", "Work", undo => undo.UserTask("Undo")).EndEvent("End", Triggers.Compensation()).Build();
}
