using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Workflows.Tests;

/// <summary>Escalations and signals between a procedure and the process it calls, on a real SQLite file.</summary>
public sealed class EventsOverCallsTests
{
    private const string Diagram = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1"
          id="D" targetNamespace="https://caseflow.example/test">
          <bpmn:signal id="clear" name="all-clear" />
          <bpmn:escalation id="late" name="Late" escalationCode="late" />
          <bpmn:process id="outer" name="Outer" isExecutable="true">
            <bpmn:startEvent id="Start" />
            <bpmn:parallelGateway id="Fork" />
            <bpmn:callActivity id="Call" calledElement="inner" />
            <bpmn:boundaryEvent id="Edge" attachedToRef="Call" cancelActivity="INTERRUPTING"><bpmn:escalationEventDefinition escalationRef="late" /></bpmn:boundaryEvent>
            TASK(Supervise)
            <bpmn:intermediateCatchEvent id="Wait"><bpmn:signalEventDefinition signalRef="clear" /></bpmn:intermediateCatchEvent>
            TASK(Note)
            <bpmn:endEvent id="End" />
            FLOW(Start,Fork) FLOW(Fork,Call) FLOW(Call,End) FLOW(Edge,Supervise) FLOW(Supervise,End) FLOW(Fork,Wait) FLOW(Wait,Note) FLOW(Note,End)
          </bpmn:process>
          <bpmn:process id="inner" name="Inner" isExecutable="true">
            <bpmn:startEvent id="Begin" />
            <bpmn:intermediateThrowEvent id="Raise"><bpmn:escalationEventDefinition escalationRef="late" /></bpmn:intermediateThrowEvent>
            TASK(Work)
            <bpmn:endEvent id="Clear"><bpmn:signalEventDefinition signalRef="clear" /></bpmn:endEvent>
            FLOW(Begin,Raise) FLOW(Raise,Work) FLOW(Work,Clear)
          </bpmn:process>
        </bpmn:definitions>
        """;

    private const string Description = """{"id":"events-over-calls","names":{"zh-CN":"跨流程事件","en":"Events over calls"},"process":"outer"}""";

    [Fact]
    public async Task Escalation_of_a_called_process_is_caught_by_the_caller_and_its_signal_wakes_the_caller_in_the_same_step()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county, interrupting: false);

        (await OpenAsync(county, demand)).Should().BeEquivalentTo("Supervise", "Work");
        var entries = (await county.JournalOf(demand)).Length;

        await county.Complete(demand, "Work");

        (await OpenAsync(county, demand)).Should().BeEquivalentTo("Supervise", "Note");
        (await county.JournalOf(demand)).Length.Should().Be(entries + 1, "the signal is brought in the step that throws it");
        await county.Complete(demand, "Supervise");
        await county.Complete(demand, "Note");
        (await OpenAsync(county, demand)).Should().BeEmpty();
    }

    [Fact]
    public async Task Escalation_that_interrupts_the_call_cancels_the_called_process()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county, interrupting: true);

        (await OpenAsync(county, demand)).Should().BeEquivalentTo("Supervise");
    }

    private static async Task<DemandReceipt> BeginAsync(County county, bool interrupting)
    {
        var published = await county.Ask(new PublishProcedures(Folder(interrupting), "system"));
        published.Refused.Should().BeEmpty(string.Join('\n', published.Findings));
        return await county.Ask(new RegisterDemand(
            "receptionDay", "jinxiu-b1", null, "地下车库潮湿，墙角有积水。", [], "李秀兰", "13800001234", false, "hongfeng-registrar", "events-over-calls-1")
        {
            Mechanism = "events-over-calls",
        });
    }

    private static async Task<IEnumerable<string>> OpenAsync(County county, DemandReceipt demand) =>
        (await county.CaseOf(demand)).Tasks.Select(task => task.Element);

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Folder(bool interrupting)
    {
        var diagram = Regex.Replace(
            Regex.Replace(
                Diagram.Replace("INTERRUPTING", interrupting ? "true" : "false", StringComparison.Ordinal),
                @"TASK\((\w+)\)",
                """<bpmn:userTask id="$1" name="$1"><bpmn:extensionElements><caseflow:work><caseflow:role name="registrar" level="community" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>"""),
            @"FLOW\((\w+),(\w+)\)",
            """<bpmn:sequenceFlow id="F_$1_$2" sourceRef="$1" targetRef="$2" />""");
        return ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(
            "events-over-calls",
            ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                .Add("process.bpmn", Encoding.UTF8.GetBytes(diagram))
                .Add("mechanism.json", Encoding.UTF8.GetBytes(Description)));
    }
}
