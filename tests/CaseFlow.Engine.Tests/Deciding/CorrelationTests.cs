using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Correlation;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed class CorrelationTests
{
    private static readonly Message Order = new(new("Message_order"), "order");
    private static readonly Message Paid = new(new("Message_paid"), "paid");

    [Fact]
    public void Key_that_the_first_message_gave_must_be_matched_by_later_ones() => Given(Started())
        .StartAt("Start", ("number", 7), ("buyer", "Li"))
        .ThenAwaits("Wait")
        .Deliver("paid", ("orderNumber", 8), ("customer", "Li"))
        .ThenRejected(EngineCodes.MessageNotAwaited)
        .Deliver("paid", ("orderNumber", 7), ("customer", "Li"))
        .ThenCompleted()
        .ThenTranscript("correlation-by-key");

    [Fact]
    public void Message_without_the_key_is_not_for_an_instance_that_knows_it() => Given(Started())
        .StartAt("Start", ("number", 7), ("buyer", "Li"))
        .Deliver("paid", ("orderNumber", 7))
        .ThenRejected(EngineCodes.MessageNotAwaited);

    [Fact]
    public void Instance_that_knows_no_key_takes_the_message_and_learns_it()
    {
        var scenario = Given(Started()).StartAt("Start", ("number", 7)).Deliver("paid", ("orderNumber", 9), ("customer", "Wu")).ThenCompleted();
        scenario.State.Conversation.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("Key", "9; \"Wu\""));
    }

    [Fact]
    public void Message_that_is_sent_first_gives_the_key()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").ThrowEvent("Send", Triggers.Message("order")).CatchEvent("Wait", Triggers.Message("paid")).EndEvent("End").Build();
        Given(process).Start(("number", 3), ("buyer", "Li"))
            .ThenEffect<Effect.SendMessage>(sent => sent.Message == "order" && sent.Payload.ContainsKey("number"))
            .Deliver("paid", ("orderNumber", 4), ("customer", "Li")).ThenRejected(EngineCodes.MessageNotAwaited)
            .Deliver("paid", ("orderNumber", 3), ("customer", "Li")).ThenCompleted();
    }

    [Fact]
    public void Subscription_of_the_process_follows_its_variables()
    {
        var process = Started() with
        {
            Subscriptions = [new(new("Key"), [new(new("Number"), new Expression("wanted")), new(new("Name"), new Expression("\"Li\""))])],
        };
        Given(process).StartAt("Start", ("number", 7), ("buyer", "Li"), ("wanted", 1))
            .Deliver("paid", ("orderNumber", 7), ("customer", "Li")).ThenRejected(EngineCodes.MessageNotAwaited)
            .Set(("wanted", 7))
            .Deliver("paid", ("orderNumber", 7), ("customer", "Li")).ThenCompleted();
    }

    [Fact]
    public void Of_several_waiting_places_the_oldest_takes_what_fits()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start", Triggers.Message("order")).ParallelGateway("Fork")
            .CatchEvent("One", Triggers.Message("paid")).EndEvent("E1").MoveTo("Fork").CatchEvent("Two", Triggers.Message("paid")).EndEvent("E2").Build();
        Given(process).StartAt("Start", ("number", 7), ("buyer", "Li"))
            .Deliver("paid", ("orderNumber", 7), ("customer", "Li")).ThenAwaits("Two");
    }

    [Fact]
    public void Host_is_told_the_keys_of_instances_and_of_messages()
    {
        var scenario = Given(Started()).StartAt("Start", ("number", 7), ("buyer", "Li"));
        var keys = Conversations.KeysOf(scenario.Run.Definition, scenario.State, "paid");
        keys.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("Key", "7; \"Li\""));
        Conversations.KeysIn(scenario.Run.Definition, "paid", Values.Of(("orderNumber", 7), ("customer", "Li")), Moments.Monday).Should().BeEquivalentTo(keys);
        Conversations.KeysOf(scenario.Run.Definition, scenario.State, "other").Should().BeEmpty();
    }

    [Fact]
    public void Expression_of_a_key_that_is_no_FEEL_is_refused()
    {
        var file = File() with { CorrelationProperties = [new(new("Number"), null, [new(Paid, new Expression("1 +"))])], CorrelationKeys = [new(new("Key"), null, [new("Number")])] };
        ProcessDefinition.Compile(Started(), "hash", CompileOptions.None with { File = file }).Findings.Should().ContainSingle()
            .Which.Code.Should().Be(FindingCodes.ExpressionInvalid);
    }

    private static Process Started() =>
        ProcessBuilder.Create("P").StartEvent("Start", Triggers.Message("order")).CatchEvent("Wait", Triggers.Message("paid")).EndEvent("End").Build();

    private static Scenario Given(Process process) => Scenario.Given(process, CompileOptions.None with { File = File() });

    private static BpmnDocument File() => new("urn:test", [], ImmutableDictionary<ElementId, Message>.Empty, ImmutableDictionary<ElementId, Error>.Empty, Bpmn.Diagram.ProcessDiagram.Empty)
    {
        CorrelationProperties =
        [
            new(new("Number"), null, [new(Order, new Expression("number")), new(Paid, new Expression("orderNumber"))]),
            new(new("Name"), null, [new(Order, new Expression("buyer")), new(Paid, new Expression("customer"))]),
        ],
        CorrelationKeys = [new(new("Key"), null, [new("Number"), new("Name")])],
    };
}
