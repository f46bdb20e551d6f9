using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

public class BpmnListingTests
{
    [Fact]
    public void Everything_that_was_read_is_listed_by_kind_with_its_line()
    {
        var listed = BpmnListing.Elements(Fixture.ReadProcess(
            "<bpmn:startEvent id='s' name='Begin' /><bpmn:dataObject id='d' />\n<bpmn:textAnnotation id='n' />",
            """
            <bpmn:choreography id="h" name="Talk"><bpmn:participant id="a" /><bpmn:participant id="b" /><bpmn:messageFlow id="m" sourceRef="a" targetRef="b" />
              <bpmn:choreographyTask id="t" initiatingParticipantRef="a"><bpmn:participantRef>a</bpmn:participantRef><bpmn:participantRef>b</bpmn:participantRef><bpmn:messageFlowRef>m</bpmn:messageFlowRef></bpmn:choreographyTask>
            </bpmn:choreography>
            <bpmn:globalConversation><bpmn:conversation id="o"><bpmn:participantRef>a</bpmn:participantRef></bpmn:conversation></bpmn:globalConversation>
            """).Document!);

        listed["startEvent"].Should().Equal(new ListedElement("startEvent", new("s"), "Begin", 3));
        listed["textAnnotation"].Should().Equal(new ListedElement("textAnnotation", new("n"), null, 4));
        listed["choreography"].Should().Equal(new ListedElement("choreography", new("h"), "Talk", 6));
        listed["participant"].Should().HaveCount(2);
        listed["globalConversation"].Should().ContainSingle().Which.Id.Should().BeNull();
        listed.Keys.Should().Contain(["choreographyTask", "conversation", "dataObject", "messageFlow", "process"]).And.NotContain(["participantRef", "definitions"]);
    }

    [Fact]
    public void A_model_made_in_code_is_listed_too() =>
        BpmnListing.Elements(ProcessBuilder.Create("p").Node(new StartEvent(new("s"), null, new EventDefinition.None())).BuildDocument())["startEvent"].Should().ContainSingle();

    [Fact]
    public void References_to_other_files_are_listed_and_not_followed()
    {
        var reading = Fixture.Read("""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:o="urn:other" xmlns:t="t" targetNamespace="t">
              <bpmn:import namespace="urn:other" location="other.bpmn" importType="http://www.omg.org/spec/BPMN/20100524/MODEL" />
              <bpmn:message id="m" itemRef="o:item" />
              <bpmn:process id="p" isExecutable="true">
                <bpmn:receiveTask id="a" messageRef="t:m" />
                <bpmn:receiveTask id="b" messageRef="o:m" />
              </bpmn:process>
            </bpmn:definitions>
            """);

        BpmnListing.OutsideReferences(reading.Document!).Should().Equal(
            new OutsideReference(new("m"), "itemRef", "urn:other", "item", 3),
            new OutsideReference(new("b"), "messageRef", "urn:other", "m", 6));
    }
}
