using CaseFlow.Host.Tests.Faults;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Verbs;

public sealed class BpmnCheckTests
{
    [Fact]
    public async Task The_procedures_of_the_repository_are_sound()
    {
        var run = await VerbRun.OfAsync(
            "bpmn", "check",
            Path.Combine(TemporaryFolder.Workflows, "on-demand-handling/process.bpmn"),
            Path.Combine(TemporaryFolder.Workflows, "four-grade-whistle/process.bpmn"),
            "--language", "zh-CN");

        run.Code.Should().Be(0, run.Output);
        run.Output.Should().Contain("可以使用");
    }

    [Fact]
    public async Task Gateways_and_events_of_every_kind_are_sound()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "events.bpmn");
        await File.WriteAllTextAsync(file, """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
              <bpmn:signal id="S" name="alarm" />
              <bpmn:escalation id="X" name="Late" escalationCode="late" />
              <bpmn:error id="R" name="Lost" errorCode="lost" />
              <bpmn:process id="p" isExecutable="true">
                <bpmn:startEvent id="start" />
                <bpmn:inclusiveGateway id="split" default="f3" />
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="split" />
                <bpmn:sequenceFlow id="f2" sourceRef="split" targetRef="race"><bpmn:conditionExpression>n > 1</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="f3" sourceRef="split" targetRef="sub" />
                <bpmn:eventBasedGateway id="race" />
                <bpmn:intermediateCatchEvent id="signal"><bpmn:signalEventDefinition signalRef="S" /></bpmn:intermediateCatchEvent>
                <bpmn:intermediateCatchEvent id="condition"><bpmn:conditionalEventDefinition><bpmn:condition>n > 5</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="f4" sourceRef="race" targetRef="signal" />
                <bpmn:sequenceFlow id="f5" sourceRef="race" targetRef="condition" />
                <bpmn:sequenceFlow id="f6" sourceRef="signal" targetRef="out" />
                <bpmn:sequenceFlow id="f7" sourceRef="condition" targetRef="join" />
                <bpmn:intermediateThrowEvent id="out"><bpmn:linkEventDefinition name="on" /></bpmn:intermediateThrowEvent>
                <bpmn:intermediateCatchEvent id="in"><bpmn:linkEventDefinition name="on" /></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="f8" sourceRef="in" targetRef="join" />
                <bpmn:subProcess id="sub">
                  <bpmn:startEvent id="s" /><bpmn:intermediateThrowEvent id="raise"><bpmn:escalationEventDefinition escalationRef="X" /></bpmn:intermediateThrowEvent>
                  <bpmn:endEvent id="fail"><bpmn:errorEventDefinition errorRef="R" /></bpmn:endEvent>
                  <bpmn:sequenceFlow id="g1" sourceRef="s" targetRef="raise" /><bpmn:sequenceFlow id="g2" sourceRef="raise" targetRef="fail" />
                  <bpmn:subProcess id="handler" triggeredByEvent="true">
                    <bpmn:startEvent id="h"><bpmn:errorEventDefinition errorRef="R" /></bpmn:startEvent><bpmn:endEvent id="he"><bpmn:signalEventDefinition signalRef="S" /></bpmn:endEvent>
                    <bpmn:sequenceFlow id="h1" sourceRef="h" targetRef="he" />
                  </bpmn:subProcess>
                </bpmn:subProcess>
                <bpmn:boundaryEvent id="edge" attachedToRef="sub" cancelActivity="false"><bpmn:escalationEventDefinition escalationRef="X" /></bpmn:boundaryEvent>
                <bpmn:boundaryEvent id="bell" attachedToRef="sub"><bpmn:signalEventDefinition signalRef="S" /></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f9" sourceRef="edge" targetRef="join" />
                <bpmn:sequenceFlow id="f10" sourceRef="bell" targetRef="join" />
                <bpmn:sequenceFlow id="f11" sourceRef="sub" targetRef="join" />
                <bpmn:inclusiveGateway id="join" />
                <bpmn:sequenceFlow id="f12" sourceRef="join" targetRef="end" />
                <bpmn:endEvent id="end"><bpmn:escalationEventDefinition escalationRef="X" /></bpmn:endEvent>
              </bpmn:process>
            </bpmn:definitions>
            """);

        var run = await VerbRun.OfAsync("bpmn", "check", file, "--language", "en");

        run.Code.Should().Be(0, run.Output);
        run.Output.Should().NotContain("bpmn.").And.NotContain("engine.");
    }

    [Fact]
    public async Task A_finding_names_line_element_and_code_in_both_languages()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "broken.bpmn");
        var sound = await File.ReadAllTextAsync(Path.Combine(TemporaryFolder.Workflows, "four-grade-whistle/process.bpmn"));
        await File.WriteAllTextAsync(file, sound.Replace("targetRef=\"Gateway_Grade\"", "targetRef=\"Gateway_Gone\"", StringComparison.Ordinal));

        var chinese = await VerbRun.OfAsync("bpmn", "check", file, "--language", "zh-CN");
        var english = await VerbRun.OfAsync("bpmn", "check", file, "--language", "en");

        chinese.Code.Should().Be(1);
        chinese.Output.Should().MatchRegex(@"broken\.bpmn:\d+: 错误 bpmn\.flow\.unresolved-target Flow_\w+_Grade: \p{IsCJKUnifiedIdeographs}");
        english.Output.Should().MatchRegex(@"broken\.bpmn:\d+: error bpmn\.flow\.unresolved-target Flow_\w+_Grade: Expected");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "bpmn.xml.dtd-refused")]
    [InlineData("<bpmn:definitions", "bpmn.xml.malformed")]
    [InlineData("<html/>", "bpmn.xml.not-bpmn")]
    public async Task A_hostile_or_broken_file_is_refused_with_a_reason(string content, string code)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file.bpmn");
        await File.WriteAllTextAsync(file, content);

        var run = await VerbRun.OfAsync("bpmn", "check", file);

        run.Code.Should().Be(1);
        run.Output.Should().Contain(code);
    }

    [Fact]
    public async Task A_procedure_s_decisions_are_checked_with_its_diagram()
    {
        using var folder = new TemporaryFolder();
        var procedure = Path.Combine(folder.Path, "joint-opinion");
        var fixture = Path.Combine(Checkout.Root, "tests/CaseFlow.Workflows.Tests/Fixtures/joint-opinion");
        foreach (var file in Directory.EnumerateFiles(fixture, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(procedure, Path.GetRelativePath(fixture, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var diagram = Path.Combine(procedure, "process.bpmn");
        var table = Path.Combine(procedure, "decisions/whistle-grade.dmn");
        var sound = await VerbRun.OfAsync("bpmn", "check", diagram);
        await File.WriteAllTextAsync(table, (await File.ReadAllTextAsync(table)).Replace("&gt;= 3", "&gt;=", StringComparison.Ordinal));
        var broken = await VerbRun.OfAsync("bpmn", "check", diagram, "--language", "zh-CN");

        sound.Code.Should().Be(0, sound.Output);
        broken.Code.Should().Be(1);
        broken.Output.Should().MatchRegex(@"whistle-grade\.dmn:\d+: \p{IsCJKUnifiedIdeographs}+ dmn\.expression\.invalid Decision_Grade: \p{IsCJKUnifiedIdeographs}");
    }

    [Fact]
    public async Task A_missing_file_is_refused_and_a_missing_argument_is_wrong_usage()
    {
        (await VerbRun.OfAsync("bpmn", "check", "no-such-file.bpmn", "--language", "en")).Errors.Should().Contain("no-such-file.bpmn");
        (await VerbRun.OfAsync("bpmn", "check")).Code.Should().Be(2);
        (await VerbRun.OfAsync("publish")).Code.Should().Be(2);
    }
}
