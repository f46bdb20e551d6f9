using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.Xml;

/// <summary>What is rarer in diagrams is read into the model too.</summary>
public class WholeModelTests
{
    [Fact]
    public void An_activity_carries_its_loops_quantities_and_whether_it_only_undoes()
    {
        var task = (Activity)Only(
            """
            <bpmn:manualTask id="x" isForCompensation="true" startQuantity="2" completionQuantity="3">
              <bpmn:standardLoopCharacteristics testBefore="true" loopMaximum="5"><bpmn:loopCondition>=again</bpmn:loopCondition></bpmn:standardLoopCharacteristics>
            </bpmn:manualTask>
            """);

        task.IsForCompensation.Should().BeTrue();
        (task.StartQuantity, task.CompletionQuantity).Should().Be((2, 3));
        task.Repeat.Should().Be(new StandardLoop(TestBefore: true, new Expression("again"), 5));
    }

    [Fact]
    public void Ending_instances_name_what_they_throw()
    {
        var document = Fixture.Read(
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
              <bpmn:signal id="s" name="done" />
              <bpmn:signalEventDefinition id="d" signalRef="s" />
              <bpmn:process id="p" isExecutable="true">
                <bpmn:manualTask id="x">
                  <bpmn:multiInstanceLoopCharacteristics behavior="Complex" noneBehaviorEventRef="d">
                    <bpmn:loopCardinality>3</bpmn:loopCardinality>
                    <bpmn:complexBehaviorDefinition>
                      <bpmn:condition>nrOfCompletedInstances = 2</bpmn:condition>
                      <bpmn:event><bpmn:signalEventDefinition signalRef="s" /></bpmn:event>
                    </bpmn:complexBehaviorDefinition>
                  </bpmn:multiInstanceLoopCharacteristics>
                </bpmn:manualTask>
              </bpmn:process>
            </bpmn:definitions>
            """).Document!;

        var signal = new EventDefinition.SignalRef(new Signal(new("s"), "done"));
        document.EventDefinitions.Should().ContainSingle().Which.Value.Should().Be(signal);
        var loop = ((Activity)document.Processes[0].Scope.Nodes[0]).Loop!;
        loop.Behavior.Should().Be(InstanceEvents.Complex);
        loop.Complex.Should().Equal(new ComplexBehavior(new Expression("nrOfCompletedInstances = 2"), signal));
    }

    [Fact]
    public void Several_definitions_of_one_event_are_kept_in_order()
    {
        var start = (StartEvent)Only("<bpmn:startEvent id='x' parallelMultiple='true'><bpmn:timerEventDefinition /><bpmn:messageEventDefinition /></bpmn:startEvent>");

        var multiple = start.Definition.Should().BeOfType<EventDefinition.Multiple>().Which;
        multiple.IsParallel.Should().BeTrue();
        multiple.Parts.Should().SatisfyRespectively(
            part => part.Should().BeOfType<EventDefinition.Timer>(),
            part => part.Should().BeOfType<EventDefinition.MessageRef>());
    }

    [Fact]
    public void Compensation_names_what_it_undoes_and_whether_it_waits() =>
        ((IntermediateThrowEvent)Only("<bpmn:intermediateThrowEvent id='x'><bpmn:compensateEventDefinition activityRef='book' waitForCompletion='false' /></bpmn:intermediateThrowEvent>", "<bpmn:process id='q'><bpmn:task id='book' /></bpmn:process>"))
            .Definition.Should().Be(new EventDefinition.Compensate(new ElementId("book"), WaitForCompletion: false));

    [Fact]
    public void Transactions_and_ad_hoc_parts_are_sub_processes_of_their_own_kind()
    {
        Only("<bpmn:transaction id='x' method='##Compensate'><bpmn:task id='y' /></bpmn:transaction>")
            .Should().BeOfType<Transaction>().Which.Method.Should().Be("##Compensate");
        var adHoc = (AdHocSubProcess)Only(
            "<bpmn:adHocSubProcess id='x' ordering='Sequential' cancelRemainingInstances='false'><bpmn:task id='y' /><bpmn:completionCondition>enough</bpmn:completionCondition></bpmn:adHocSubProcess>");
        (adHoc.IsSequential, adHoc.CancelRemaining, adHoc.Completion).Should().Be((true, false, new Expression("enough")));
    }

    [Fact]
    public void Gateways_say_their_direction_and_what_opens_them()
    {
        var gateway = (ComplexGateway)Only("<bpmn:complexGateway id='x' gatewayDirection='Converging'><bpmn:activationCondition>activationCount &gt;= 2</bpmn:activationCondition></bpmn:complexGateway>");
        (gateway.Direction, gateway.Activation).Should().Be((GatewayDirection.Converging, new Expression("activationCount >= 2")));
        Fixture.ReadProcess(
            """
            <bpmn:eventBasedGateway id="x" instantiate="true" eventGatewayType="Parallel" />
            <bpmn:receiveTask id="a" /><bpmn:receiveTask id="b" />
            <bpmn:sequenceFlow id="f" sourceRef="x" targetRef="a" /><bpmn:sequenceFlow id="g" sourceRef="x" targetRef="b" />
            """).Document!.Processes[0].Scope.Nodes[0].Should().BeEquivalentTo(new { Instantiate = true, IsParallel = true });
    }

    [Fact]
    public void Data_is_read_with_where_it_comes_from_and_goes()
    {
        var process = Fixture.ReadProcess(
            """
            <bpmn:dataObject id="o" name="order" isCollection="true" />
            <bpmn:dataObjectReference id="r" dataObjectRef="o"><bpmn:dataState name="checked" /></bpmn:dataObjectReference>
            <bpmn:manualTask id="x">
              <bpmn:ioSpecification>
                <bpmn:dataInput id="in" name="what" /><bpmn:dataOutput id="out" />
                <bpmn:inputSet><bpmn:dataInputRefs>in</bpmn:dataInputRefs><bpmn:optionalInputRefs>in</bpmn:optionalInputRefs></bpmn:inputSet>
                <bpmn:outputSet />
              </bpmn:ioSpecification>
              <bpmn:dataInputAssociation><bpmn:sourceRef>r</bpmn:sourceRef><bpmn:targetRef>in</bpmn:targetRef>
                <bpmn:assignment><bpmn:from>order[1]</bpmn:from><bpmn:to>what</bpmn:to></bpmn:assignment>
              </bpmn:dataInputAssociation>
            </bpmn:manualTask>
            """).Document!.Processes[0];

        process.Scope.DataObjects.Should().ContainSingle().Which.IsCollection.Should().BeTrue();
        process.Scope.DataReferences.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Refers = new ElementId("o"), State = "checked", IsStore = false });
        var data = process.Scope.Nodes[0].Data;
        data.Io!.InputSets[0].Optional.Should().Equal(new ElementId("in"));
        data.Inputs[0].Sources.Should().Equal(new ElementId("r"));
        data.Inputs[0].Assignments[0].From.Should().Be(new Expression("order[1]"));
    }

    [Fact]
    public void Activity_named_where_its_data_belongs_keeps_the_file_from_being_published_and_not_from_being_read()
    {
        var reading = Fixture.ReadProcess(
            """
            <bpmn:task id="x"><bpmn:dataOutputAssociation id="a"><bpmn:sourceRef>x</bpmn:sourceRef><bpmn:targetRef>o</bpmn:targetRef></bpmn:dataOutputAssociation></bpmn:task>
            <bpmn:dataObject id="o" />
            """);
        reading.Document.Should().NotBeNull();
        reading.Findings.Single(finding => finding.Code == BpmnCodes.ReferenceWrongKind).Severity.Should().Be(Severity.Blocking);
    }

    [Fact]
    public void Message_flows_and_correlation_are_read()
    {
        var document = Fixture.Read(
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
              <bpmn:message id="m" name="order" />
              <bpmn:correlationProperty id="number">
                <bpmn:correlationPropertyRetrievalExpression messageRef="m"><bpmn:messagePath>no</bpmn:messagePath></bpmn:correlationPropertyRetrievalExpression>
              </bpmn:correlationProperty>
              <bpmn:collaboration id="c">
                <bpmn:participant id="a" processRef="p" /><bpmn:participant id="b" />
                <bpmn:messageFlow id="f" sourceRef="b" targetRef="a" messageRef="m" />
                <bpmn:correlationKey id="k"><bpmn:correlationPropertyRef>number</bpmn:correlationPropertyRef></bpmn:correlationKey>
              </bpmn:collaboration>
              <bpmn:process id="p" isExecutable="true">
                <bpmn:task id="x" />
                <bpmn:correlationSubscription id="s" correlationKeyRef="k">
                  <bpmn:correlationPropertyBinding correlationPropertyRef="number"><bpmn:dataPath>orderNumber</bpmn:dataPath></bpmn:correlationPropertyBinding>
                </bpmn:correlationSubscription>
              </bpmn:process>
            </bpmn:definitions>
            """).Document!;

        document.MessageFlows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Source = new ElementId("b"), Target = new ElementId("a"), Message = new Message(new("m"), "order") });
        document.CorrelationProperties[0].Retrievals[0].Path.Should().Be(new Expression("no"));
        document.CorrelationKeys[0].Properties.Should().Equal(new ElementId("number"));
        document.Processes[0].Subscriptions[0].Bindings[0].Path.Should().Be(new Expression("orderNumber"));
    }

    private static FlowNode Only(string xml, string others = "") => Fixture.ReadProcess(xml, others).Document!.Processes[0].Scope.Nodes.Single();
}
