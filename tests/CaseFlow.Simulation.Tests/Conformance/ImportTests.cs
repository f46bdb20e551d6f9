using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Simulation.Tests.Conformance;

public sealed class ImportTests
{
    [Fact]
    public void Import_names_the_processes_and_what_the_product_would_mind()
    {
        var file = Desk.Bpmn("""<process id="P"><userTask id="A" /></process><process id="Q"><task id="B" /></process>""");
        var answer = Desk.Ask("""{"op":"import","file":"f"}""", ("f", file));
        answer["ok"]!.GetValue<bool>().Should().BeTrue();
        answer["processes"]!.ToJsonString().Should().Be("""["P","Q"]""");
        answer["findings"]!.AsArray().Should().Contain(finding => (string?)finding!["severity"] == "blocking" && (string?)finding["element"] == "A");
    }

    [Fact]
    public void Import_refuses_a_file_that_breaks_a_rule_and_names_the_element()
    {
        var file = Desk.Bpmn("""<process id="P"><startEvent id="S" /><sequenceFlow id="F" sourceRef="S" targetRef="Nowhere" /></process>""");
        var answer = Desk.Ask("""{"op":"import","file":"f"}""", ("f", file));
        answer["ok"]!.GetValue<bool>().Should().BeFalse();
        answer.Kind().Should().Be("fault");
        answer["findings"]!.AsArray().Should().Contain(finding => (string?)finding!["severity"] == "error");
    }

    [Theory]
    [InlineData("<definitions")]
    [InlineData("")]
    [InlineData("<html />")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]><definitions>&c;</definitions>")]
    public void File_that_is_no_diagram_is_a_fault(string text)
    {
        var answer = Desk.Ask("""{"op":"import","file":"f"}""", ("f", text));
        (answer["ok"]!.GetValue<bool>(), answer.Kind()).Should().Be((false, "fault"));
        answer.Code().Should().StartWith("bpmn.xml.");
    }

    [Fact]
    public void Round_trip_writes_what_was_read_and_nothing_where_it_was_refused()
    {
        var files = new MemoryFiles(("f", Desk.Bpmn("""<process id="P"><!-- kept --><task id="A" name="日常" /></process>""")), ("bad", "<nothing />"));
        var desk = new ConformanceDesk(files);
        desk.Answer("""{"id":1,"op":"roundtrip","file":"f","out":"g"}""", DateTimeOffset.UnixEpoch, CancellationToken.None).Should().Be("""{"id":1,"ok":true}""");
        files.Written["g"].Should().Contain("<!-- kept -->").And.Contain("日常");
        desk.Answer("""{"id":2,"op":"roundtrip","file":"bad","out":"h"}""", DateTimeOffset.UnixEpoch, CancellationToken.None).Should().Contain("\"fault\"");
        files.Written.Should().NotContainKey("h");
    }

    [Fact]
    public void Diagram_with_mistakes_is_written_back_whole_though_it_is_not_imported()
    {
        var text = Desk.Bpmn("""<process id="P"><startEvent id="S" /><task id="A" /><sequenceFlow id="F" sourceRef="A" targetRef="S" /></process>""");
        var files = new MemoryFiles(("f", text));
        var desk = new ConformanceDesk(files);
        desk.Answer("""{"id":1,"op":"import","file":"f"}""", DateTimeOffset.UnixEpoch, CancellationToken.None).Should().Contain("bpmn.start.incoming").And.Contain("\"ok\":false");
        desk.Answer("""{"id":2,"op":"roundtrip","file":"f","out":"g"}""", DateTimeOffset.UnixEpoch, CancellationToken.None).Should().Be("""{"id":2,"ok":true}""");
        files.Written["g"].Should().Contain("sourceRef=\"A\" targetRef=\"S\"");
    }

    [Fact]
    public void File_in_another_expression_language_is_not_run_and_says_which()
    {
        var file = Desk.Bpmn("""<process id="P"><task id="A" /></process>""", "expressionLanguage=\"http://www.java.com/java\"");
        var answer = Desk.Ask("""{"op":"run","file":"f","script":[{"start":"P"}]}""", ("f", file));
        (answer.Kind(), answer.Code()).Should().Be(("unsupported", SimulationCodes.ExpressionLanguage));
        ((string)answer["error"]!["message"]!).Should().Contain("java");
    }

    [Fact]
    public void Decision_is_made_by_name_and_what_is_not_carried_out_is_said()
    {
        const string model = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
              <inputData id="i" name="amount"><variable name="amount" typeRef="number" /></inputData>
              <decision id="D1" name="Twice"><variable name="Twice" /><informationRequirement id="r"><requiredInput href="#i" /></informationRequirement><literalExpression><text>amount * 2</text></literalExpression></decision>
            </definitions>
            """;
        Desk.Ask("""{"op":"decide","model":"m","kind":"decision","name":"Twice","inputs":{"amount":21}}""", ("m", model))["value"]!.ToJsonString().Should().Be("42");
        Desk.Ask("""{"op":"decide","model":"m","kind":"decision","name":"Thrice"}""", ("m", model)).Code().Should().Be(ConformanceCodes.DecisionUnknown);
        Desk.Ask("""{"op":"decide","model":"m","kind":"service","name":"S"}""", ("m", model)).Code().Should().Be(ConformanceCodes.DecisionUnknown);
    }
}
