namespace CaseFlow.Simulation.Tests.Conformance;

public sealed class RunTests
{
    private const string Loop = """
        <process id="P"><startEvent id="S" /><sequenceFlow id="a" sourceRef="S" targetRef="G" /><exclusiveGateway id="G" /><sequenceFlow id="b" sourceRef="G" targetRef="T" />
        <serviceTask id="T" /><sequenceFlow id="c" sourceRef="T" targetRef="G" /></process>
        """;

    private const string Plain = """
        <process id="P"><startEvent id="S" /><sequenceFlow id="a" sourceRef="S" targetRef="U" /><userTask id="U" /><sequenceFlow id="b" sourceRef="U" targetRef="E" /><endEvent id="E" /></process>
        """;

    [Fact]
    public void Nothing_runs_before_a_start()
    {
        var answer = Run(Plain, "[]");
        ((string?)answer["state"], answer["trace"]!.AsArray().Count).Should().Be(("completed", 0));
    }

    [Fact]
    public void First_step_that_is_not_possible_ends_the_script()
    {
        var answer = Run(Plain, """[{"start":"P"},{"complete":"E"},{"complete":"U"}]""");
        (answer["ok"]!.GetValue<bool>(), answer.Kind(), (string?)answer["state"]).Should().Be((false, "not-enabled", "waiting"));
    }

    [Theory]
    [InlineData("<receiveTask id='W' />")]
    [InlineData("<intermediateCatchEvent id='W'><messageEventDefinition /></intermediateCatchEvent>")]
    [InlineData("<intermediateCatchEvent id='W'><signalEventDefinition /></intermediateCatchEvent>")]
    public void What_waits_without_naming_for_what_is_let_happen_by_the_script(string waiting)
    {
        var file = $"<process id='P'><startEvent id='S' /><sequenceFlow id='a' sourceRef='S' targetRef='W' />{waiting}<sequenceFlow id='b' sourceRef='W' targetRef='E' /><endEvent id='E' /></process>";
        ((string?)Run(file, """[{"start":"P"}]""")["waiting"]![0]!["element"]).Should().Be("W");
        ((string?)Run(file, """[{"start":"P"},{"complete":"W"}]""")["state"]).Should().Be("completed");
    }

    [Fact]
    public void Error_without_a_code_is_caught_by_what_catches_all()
    {
        var answer = Run(
            """
            <process id="P"><startEvent id="S" /><sequenceFlow id="a" sourceRef="S" targetRef="B" />
              <subProcess id="B"><startEvent id="BS" /><sequenceFlow id="c" sourceRef="BS" targetRef="BE" /><endEvent id="BE"><errorEventDefinition /></endEvent></subProcess>
              <boundaryEvent id="X" attachedToRef="B"><errorEventDefinition /></boundaryEvent><sequenceFlow id="d" sourceRef="X" targetRef="U" /><userTask id="U" />
            </process>
            """,
            """[{"start":"P"}]""");
        ((string?)answer["waiting"]![0]!["element"]).Should().Be("U");
    }

    [Fact]
    public void Unknown_process_is_not_started() => Run(Plain, """[{"start":"Q"}]""").Code().Should().Be(SimulationCodes.ProcessUnknown);

    [Theory]
    [InlineData("-PT1S")]
    [InlineData("later")]
    [InlineData("P999999999Y")]
    public void Clock_moves_only_by_a_duration(string duration) =>
        Run(Plain, $$"""[{"start":"P"},{"advance":"{{duration}}"}]""").Code().Should().Be(SimulationCodes.DurationInvalid);

    [Fact]
    public void Endless_loop_of_automatic_tasks_is_broken_off()
    {
        var answer = Run(Loop, """[{"start":"P"}]""");
        ((string?)answer["state"], answer.Kind(), answer.Code()).Should().Be(("failed", "fault", SimulationCodes.TooManyCommands));
    }

    [Fact]
    public void Process_that_calls_itself_is_broken_off() => Run(
        """<process id="P"><startEvent id="S" /><sequenceFlow id="a" sourceRef="S" targetRef="C" /><callActivity id="C" calledElement="P" /></process>""",
        """[{"start":"P"}]""").Code().Should().Be(SimulationCodes.TooManyInstances);

    [Fact]
    public void Run_that_is_out_of_time_says_so()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var answer = Desk.Ask("""{"op":"run","file":"f","script":[{"start":"P"}]}""", stop.Token, ("f", Desk.Bpmn(Loop)));
        (answer["ok"]!.GetValue<bool>(), answer.Kind()).Should().Be((false, "timeout"));
    }

    [Fact]
    public void Only_processes_that_are_started_must_be_carried_out()
    {
        const string other = """<process id="Q"><startEvent id="QS" /><sequenceFlow id="q" sourceRef="QS" targetRef="QC" /><callActivity id="QC" /></process>""";
        Run(Plain + other, """[{"start":"P"}]""")["ok"]!.GetValue<bool>().Should().BeTrue();
        Run(Plain + other, """[{"start":"Q"}]""").Kind().Should().Be("unsupported");
    }

    [Fact]
    public void Same_request_gives_the_same_answer() =>
        Run(Plain, """[{"start":"P"},{"complete":"U"}]""").ToJsonString().Should().Be(Run(Plain, """[{"start":"P"},{"complete":"U"}]""").ToJsonString());

    private static System.Text.Json.Nodes.JsonObject Run(string content, string script) =>
        Desk.Ask($$"""{"op":"run","file":"f","script":{{script}}}""", ("f", Desk.Bpmn(content)));
}
