using System.Collections.Immutable;
using System.Text;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Messages;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Tests;

public sealed class BetweenCasesTests
{
    private const string Declared = """
        <bpmn:message id="Question" name="question" /><bpmn:message id="Answer" name="answer" /><bpmn:signal id="Alarm" name="alarm" />
        <bpmn:correlationProperty id="Number">
          <bpmn:correlationPropertyRetrievalExpression messageRef="Question"><bpmn:messagePath>caseNumber</bpmn:messagePath></bpmn:correlationPropertyRetrievalExpression>
          <bpmn:correlationPropertyRetrievalExpression messageRef="Answer"><bpmn:messagePath>asker</bpmn:messagePath></bpmn:correlationPropertyRetrievalExpression>
        </bpmn:correlationProperty>
        <bpmn:collaboration id="C"><bpmn:participant id="Pool" />
          <bpmn:conversation id="Talk"><bpmn:participantRef>Pool</bpmn:participantRef>
            <bpmn:correlationKey id="Key"><bpmn:correlationPropertyRef>Number</bpmn:correlationPropertyRef></bpmn:correlationKey>
          </bpmn:conversation>
        </bpmn:collaboration>
        """;

    private const string Asks = """
        <bpmn:startEvent id="Start" />
        <bpmn:intermediateThrowEvent id="Ask"><bpmn:messageEventDefinition messageRef="Question" /></bpmn:intermediateThrowEvent>
        <bpmn:intermediateCatchEvent id="Wait"><bpmn:messageEventDefinition messageRef="Answer" /></bpmn:intermediateCatchEvent>
        <bpmn:endEvent id="End" />
        <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Ask" /><bpmn:sequenceFlow id="F2" sourceRef="Ask" targetRef="Wait" />
        <bpmn:sequenceFlow id="F3" sourceRef="Wait" targetRef="End" />
        """;

    private const string Listens = """
        <bpmn:startEvent id="Start" />
        <bpmn:intermediateCatchEvent id="Wait"><bpmn:signalEventDefinition signalRef="Alarm" /></bpmn:intermediateCatchEvent><bpmn:endEvent id="End" />
        <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Wait" /><bpmn:sequenceFlow id="F2" sourceRef="Wait" targetRef="End" />
        """;

    private const string Throws = """
        <bpmn:startEvent id="Start" /><bpmn:endEvent id="End"><bpmn:signalEventDefinition signalRef="Alarm" /></bpmn:endEvent>
        <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="End" />
        """;

    [Fact]
    public async Task Thrown_message_begins_the_procedure_that_starts_with_it_about_the_same_matter()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("asks", Asks), ("answers", Begun("messageEventDefinition messageRef=\"Question\"")));

        var asking = await Register(town, "asks");
        await RunOutbox(town);

        var begun = town.Store.State.Cases.Values.Single(unit => unit.Case.Mechanism == "answers");
        begun.Case.Place.Should().Be(town.Store.State.Cases[asking.Case.Value].Case.Place);
        begun.Instances[1].State.Status.Should().Be(InstanceStatus.Completed);
        begun.Instances[1].State.Conversation.Should().ContainKey("Key");
        town.Store.State.Outbox.Should().BeEmpty();
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Message_from_outside_finds_the_instance_whose_key_it_gives()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("asks", Asks));
        var (one, two) = (await Register(town, "asks"), await Register(town, "asks"));

        (await Send(town, "admin", "answer", ("asker", "\"2026-999999\""))).Refusal!.Code.Should().Be(RuntimeCodes.MessageNoReceiver);
        (await Send(town, "reg", "answer", ("asker", $"\"{two.Number}\""))).IsDone.Should().BeFalse();
        (await Send(town, "admin", "answer", ("asker", $"\"{two.Number}\""))).Value!.Number.Should().Be(two.Number);
        (await Send(town, "admin", "answer", ("asker", $"\"{two.Number}\""))).Refusal!.Code.Should().Be(RuntimeCodes.MessageNoReceiver);

        StatusOf(town, one).Should().Be(InstanceStatus.Running);
        StatusOf(town, two).Should().Be(InstanceStatus.Completed);
        town.Store.State.Awaited.Keys.Select(key => key.Case).Should().Equal(one.Case);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Signal_reaches_every_other_case_that_waits_and_begins_procedures_that_start_with_it()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("listens", Listens), ("throws", Throws), ("begun", Begun("signalEventDefinition signalRef=\"Alarm\"")));
        var (one, two) = (await Register(town, "listens"), await Register(town, "listens"));

        await Register(town, "throws");
        await RunOutbox(town);
        await RunOutbox(town);

        StatusOf(town, one).Should().Be(InstanceStatus.Completed);
        StatusOf(town, two).Should().Be(InstanceStatus.Completed);
        town.Store.State.Cases.Values.Count(unit => unit.Case.Mechanism == "begun").Should().Be(1);
        town.Store.State.Outbox.Should().BeEmpty();
        town.Store.State.Awaited.Should().BeEmpty();
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Procedure_that_begins_only_by_something_is_no_way_to_register_a_demand()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("answers", Begun("messageEventDefinition messageRef=\"Question\"")));

        (await town.Ask(town.Demand() with { Mechanism = "answers" })).Refusal!.Code.Should().Be(RuntimeCodes.StartTriggered);
    }

    private static string Begun(string definition) => $"""
        <bpmn:startEvent id="Start"><bpmn:{definition} /></bpmn:startEvent><bpmn:endEvent id="End" />
        <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="End" />
        """;

    private static async Task Publish(Town town, params (string Mechanism, string Process)[] drawn)
    {
        var folders = drawn.ToImmutableSortedDictionary(
            d => d.Mechanism,
            d => ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                .Add("process.bpmn", Encoding.UTF8.GetBytes($"""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:test">
                      {Declared}<bpmn:process id="{d.Mechanism}" name="N" isExecutable="true">{d.Process}</bpmn:process>
                    </bpmn:definitions>
                    """))
                .Add("mechanism.json", Encoding.UTF8.GetBytes($$"""{"id":"{{d.Mechanism}}","names":{"zh-CN":"环","en":"N"},"process":"{{d.Mechanism}}"}""")),
            StringComparer.Ordinal);
        var publication = (await town.Ask(new PublishProcedures(folders, "system"))).Value!;
        publication.Refused.Should().BeEmpty(string.Join('\n', publication.Findings));
    }

    private static async Task<DemandReceipt> Register(Town town, string mechanism) =>
        (await town.Ask(town.Demand() with { Mechanism = mechanism })).Value!;

    private static async Task RunOutbox(Town town) => (await town.Ask(new RunOutbox())).Value!.Problems.Should().BeEmpty();

    private static Task<Outcome<MessageTaken>> Send(Town town, string person, string message, params (string Name, string Json)[] values) => town.Ask(
        new SendMessage(person, message, values.ToImmutableSortedDictionary(v => v.Name, v => v.Json, StringComparer.Ordinal)));

    private static InstanceStatus StatusOf(Town town, DemandReceipt demand) => town.Store.State.Cases[demand.Case.Value].Instances[1].State.Status;
}
