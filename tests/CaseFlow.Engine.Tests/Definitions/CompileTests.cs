using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Definitions;

public sealed class CompileTests
{
    private static readonly CompileOptions Host = new()
    {
        KnownActions = ["act"],
        KnownForms = ["form"],
        KnownProcesses = ["other"],
        KnownRoles = ["clerk"],
    };

    public static TheoryData<string, string, Func<ProcessBuilder, ProcessBuilder>> Refused { get; } = new()
    {
        { FindingCodes.ElementUnsupported, "X", p => p.Node(new UnsupportedNode(new("X"), null, "complexGateway")) },
        { FindingCodes.ElementUnsupported, "X", p => p.Node(new IntermediateCatchEvent(new("X"), null, new EventDefinition.Terminate())) },
        { FindingCodes.ActionMissing, "X", p => p.Node(new ServiceTask(new("X"), null, null)) },
        { FindingCodes.ActionMissing, "X", p => p.Node(new SendTask(new("X"), null, null)) },
        { FindingCodes.ActionUnknown, "X", p => p.ServiceTask("X", "other") },
        { FindingCodes.FormUnknown, "X", p => p.UserTask("X", WorkSpec.Plain with { Form = "none", Role = new LaneRole("clerk", "county") }) },
        { FindingCodes.RoleUnknown, "X", p => p.UserTask("X") },
        { FindingCodes.RoleUnknown, "X", p => p.UserTask("X", WorkSpec.Plain with { Role = new LaneRole("king", "county") }) },
        { FindingCodes.ProcessUnknown, "X", p => p.CallActivity("X", "unknown") },
        { FindingCodes.ClockInvalid, "X", p => p.CatchEvent("X", Triggers.Clock(3, "fortnights")) },
        { FindingCodes.ClockInvalid, "X", p => p.CatchEvent("X", Triggers.Clock(-1, "minutes")) },
        { FindingCodes.ClockInvalid, "X", p => p.CatchEvent("X", Triggers.Clock(3, "minutes", "yesterday")) },
        { FindingCodes.SeparationUnknown, "X", p => p.UserTask("X", WorkSpec.Plain with { NotDoneBy = [new ElementId("Start")], Role = new LaneRole("clerk", "county") }) },
        { FindingCodes.TimerMissing, "X", p => p.CatchEvent("X", new EventDefinition.Timer(null, null, null, null)) },
        { FindingCodes.TimerCycle, "X", p => p.CatchEvent("X", Triggers.Every("0 0 8 * * ?")) },
        { FindingCodes.MessageMissing, "X", p => p.CatchEvent("X", new EventDefinition.MessageRef(null)) },
        { FindingCodes.MessageMissing, "X", p => p.Node(new ReceiveTask(new("X"), null, null)) },
        { FindingCodes.ErrorMissing, "X", p => p.EndEvent("X", new EventDefinition.ErrorRef(null)).MoveTo("Start") },
        { FindingCodes.ScriptResultMissing, "X", p => p.Node(new ScriptTask(new("X"), null, new Expression("1"), null)) },
        { FindingCodes.ExpressionInvalid, "X", p => p.ScriptTask("X", "1 +", "y") },
        { FindingCodes.ExpressionInvalid, "F", p => p.FlowId("F").When("a >").ManualTask("X") },
        { FindingCodes.ExpressionInvalid, "F", p => p.FlowId("F").When("frobnicate(a)").ManualTask("X") },
        { FindingCodes.ExpressionLanguage, "X", p => p.Node(new ScriptTask(new("X"), null, new Expression("1", "javascript"), "y")) },
        { FindingCodes.BoundaryMisplaced, "X", p => p.ManualTask("M").BoundaryEvent("X", "Start", Triggers.After("PT1M")) },
        { FindingCodes.NoStart, "X", p => p.SubProcess("X", sub => sub.StartEvent("S1").EndEvent("E1").StartEvent("S2").EndEvent("E2")) },
        { FindingCodes.CompensationHandler, "X", p => p.ManualTask("M").BoundaryEvent("X", "M", Triggers.Compensation()).MoveTo("M") },
        { FindingCodes.CompensationHandler, "X", p => p.ManualTask("M").CompensatedBy("X", "M", undo => undo.ManualTask("U")).MoveTo("X").EndEvent("E").MoveTo("M") },
        { FindingCodes.CompensationFlow, "X", p => p.ManualTask("M").CompensatedBy("B", "M", undo => undo.ManualTask("X")).ConnectTo("X").MoveTo("M") },
        { FindingCodes.CompensationTarget, "X", p => p.ThrowEvent("X", Triggers.Compensation("nothing")) },
        { FindingCodes.CompensationTarget, "X", p => p.SubProcess("S", sub => sub.ManualTask("M")).ThrowEvent("X", Triggers.Compensation("M")) },
        { FindingCodes.CompensationTarget, "X", p => p.SubProcess("S", sub => sub.ThrowEvent("X", Triggers.Compensation("S"))) },
        { FindingCodes.CompensationAmbiguous, "X", p => p.SubProcess("X", sub => sub.StartEvent("A").EndEvent("B").EventSubProcess("H", handler => handler.StartEvent("C", Triggers.Compensation()).EndEvent("D")))
            .CompensatedBy("U", "X", undo => undo.ManualTask("V")) },
        { FindingCodes.CancelMisplaced, "X", p => p.EndEvent("X", Triggers.Cancel).MoveTo("Start") },
        { FindingCodes.CancelMisplaced, "X", p => p.SubProcess("S", sub => sub.StartEvent("A").EndEvent("X", Triggers.Cancel)) },
        { FindingCodes.CancelMisplaced, "X", p => p.Transaction("T", tx => tx.ManualTask("M").CompensatedBy("B", "M", undo => undo.SubProcess("U", sub => sub.StartEvent("A").EndEvent("X", Triggers.Cancel)))) },
        { FindingCodes.CancelMisplaced, "X", p => p.Transaction("T", tx => tx.ManualTask("M").EventSubProcess("U", sub => sub.StartEvent("A", Triggers.Compensation()).EndEvent("X", Triggers.Cancel))) },
        { FindingCodes.MultiplePart, "X", p => p.ManualTask("M").BoundaryEvent("X", "M", new EventDefinition.Multiple([Triggers.Signal("s"), Triggers.Compensation()], IsParallel: false)).ConnectTo("M").MoveTo("M") },
        { FindingCodes.CancelMisplaced, "X", p => p.SubProcess("S", sub => sub.ManualTask("M")).BoundaryEvent("X", "S", Triggers.Cancel) },
        { FindingCodes.ElementUnsupported, "X", p => p.Node(new Transaction(new("X"), null, FlowScope.Empty, "##Store")) },
        { FindingCodes.ElementUnsupported, "X", p => p.StartEvent("X", Triggers.Compensation()) },
        { FindingCodes.ElementUnsupported, "X", p => p.CatchEvent("X", Triggers.Compensation()) },
        { FindingCodes.DefaultUnknown, "X", p => p.Node(new ManualTask(new("X"), null, false) { Default = new ElementId("nowhere") }) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_carried_out_is_refused_by_name(string code, string element, Func<ProcessBuilder, ProcessBuilder> draw)
    {
        var process = draw(ProcessBuilder.Create("P").StartEvent("Start")).EndEvent("End").Build();
        var compilation = ProcessDefinition.Compile(process, "hash", Host);
        compilation.Definition.Should().BeNull();
        compilation.Findings.Should().Contain(finding =>
            finding.Code == code && finding.Severity == Severity.Blocking && finding.Element == new ElementId(element) && finding.Message.StartsWith("Expected "));
    }

    [Fact]
    public void Process_that_fits_the_host_compiles_without_findings()
    {
        var process = ProcessBuilder.Create("P").Lane("L", "clerk").StartEvent("Start").UserTask("U", WorkSpec.Plain with { Form = "form" })
            .ServiceTask("S", "act").CallActivity("C", "other").EndEvent("End").Build();
        var compilation = ProcessDefinition.Compile(process, "hash", Host);
        compilation.Findings.Should().BeEmpty();
        compilation.Definition!.Hash.Should().Be("hash");
        compilation.Definition.Find(new ElementId("U")).Should().BeOfType<UserTask>();
    }

    [Fact]
    public void Flow_that_crosses_the_edge_of_a_sub_process_is_refused()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").SubProcess("X", sub => sub.StartEvent("S1").EndEvent("E1")).EndEvent("End").Build();
        var crossing = new SequenceFlow(new("F"), null, new ElementId("Start"), new ElementId("E1"), null);
        var broken = process with { Scope = process.Scope with { Flows = process.Scope.Flows.Add(crossing) } };
        ProcessDefinition.Compile(broken, "hash").Findings.Should().ContainSingle()
            .Which.Should().Match<Finding>(finding => finding.Code == FindingCodes.FlowUnresolved && finding.Element == new ElementId("F"));
    }

    [Fact]
    public void Element_that_occurs_twice_is_refused()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").SubProcess("A", sub => sub.StartEvent("S").EndEvent("E")).EndEvent("End").Build();
        var other = new Bpmn.Model.Containers.SubProcess(new("A"), null, new FlowScope([new Bpmn.Model.Tasks.ManualTask(new("Inner"), null, false)], []));
        var twice = process with { Scope = process.Scope with { Nodes = process.Scope.Nodes.Add(other) } };
        ProcessDefinition.Compile(twice, "hash").Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.DuplicateId);
    }

    [Fact]
    public void What_can_give_nothing_but_null_runs_on_where_it_was_published_before()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").ScriptTask("X", "1 + \"a\"", "y").EndEvent("End").Build();
        ProcessDefinition.Compile(process, "hash").Findings.Should().ContainSingle().Which.Arguments.Should().Contain("position", "3").And.ContainKeys("expected", "found");
        ProcessDefinition.Compile(process, "hash", new CompileOptions { AllowsMistakes = true }).Definition.Should().NotBeNull();
    }

    [Fact]
    public void Empty_process_is_refused() => ProcessDefinition.Compile(ProcessBuilder.Create("P").Build(), "hash")
        .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ProcessEmpty);

    [Fact]
    public void Process_in_which_nothing_can_begin_is_refused() => ProcessDefinition
        .Compile(ProcessBuilder.Create("P").ManualTask("A").ManualTask("B").ConnectTo("A").Build(), "hash")
        .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.NoStart);

    [Fact]
    public void Nested_lane_without_role_takes_the_outer_lanes_role()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").UserTask("U").EndEvent("End").Build() with
        {
            Lanes =
            [
                new Lane(new("Outer"), null, null, [new("U")], new LaneRole("outer", "county")),
                new Lane(new("Inner"), null, new ElementId("Outer"), [new("U")], null),
            ],
        };
        Scenario.Given(process).Start().ThenEffect<Effects.Effect.OpenWorkItem>(open => open.Role.Role == "outer");
    }
}
