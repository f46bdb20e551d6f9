using System.Collections.Immutable;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

public class ExtensionTests
{
    [Theory]
    [InlineData(BpmnCodes.ExtensionUnknown, "userTask", "<caseflow:werk />")]
    [InlineData(BpmnCodes.ExtensionUnknown, "userTask", "<caseflow:work from='accept' />")]
    [InlineData(BpmnCodes.ExtensionUnknown, "userTask", "<caseflow:work><caseflow:verb name='transfer' caseflow:name='x' /></caseflow:work>")]
    [InlineData(BpmnCodes.ExtensionMisplaced, "serviceTask", "<caseflow:work form='accept' />")]
    [InlineData(BpmnCodes.ExtensionMisplaced, "userTask", "<caseflow:field name='cost' access='read' />")]
    [InlineData(BpmnCodes.ExtensionMisplaced, "userTask", "<caseflow:clock amount='3' unit='hours' />")]
    [InlineData(BpmnCodes.ExtensionMisplaced, "intermediateCatchEvent", "<caseflow:clock amount='3' unit='hours' />")]
    [InlineData(BpmnCodes.ExtensionMisplaced, "endEvent", "<caseflow:action name='case.notify' />")]
    [InlineData(BpmnCodes.ExtensionRepeated, "userTask", "<caseflow:work /><caseflow:work />")]
    [InlineData(BpmnCodes.ExtensionMissingAttribute, "serviceTask", "<caseflow:action />")]
    [InlineData(BpmnCodes.ExtensionMissingAttribute, "userTask", "<caseflow:milestone status='accepted' />")]
    [InlineData(BpmnCodes.MilestoneUnknownMoment, "userTask", "<caseflow:milestone status='accepted' on='someday' />")]
    [InlineData(BpmnCodes.ClockUnreadableAmount, "userTask", "<caseflow:work><caseflow:clock amount='1' unit='hours'><caseflow:warning amount='soon' unit='hours' /></caseflow:clock></caseflow:work>")]
    [InlineData(BpmnCodes.ClockUnreadableAmount, "userTask", "<caseflow:work><caseflow:clock amount='-1' unit='hours' /></caseflow:work>")]
    [InlineData(BpmnCodes.ClockAmountAndUntil, "userTask", "<caseflow:work><caseflow:clock amount='1' until='deadline' /></caseflow:work>")]
    [InlineData(BpmnCodes.ExtensionMissingAttribute, "userTask", "<caseflow:work><caseflow:role unit='where' level='community' /></caseflow:work>")]
    [InlineData(BpmnCodes.VerbUnknown, "userTask", "<caseflow:work><caseflow:verb name='pass' /></caseflow:work>")]
    [InlineData(BpmnCodes.DecidersInvalid, "userTask", "<caseflow:work><caseflow:deciders mode='most' among='all' decision='d' approve='y' /></caseflow:work>")]
    [InlineData(BpmnCodes.DecidersInvalid, "userTask", "<caseflow:work><caseflow:deciders mode='ratio' among='all' ratio='0.66' decision='d' approve='y' /></caseflow:work>")]
    [InlineData(BpmnCodes.DecidersInvalid, "userTask", "<caseflow:work><caseflow:deciders mode='ratio' among='all' ratio='3/2' decision='d' approve='y' /></caseflow:work>")]
    [InlineData(BpmnCodes.DecidersInvalid, "userTask", "<caseflow:work><caseflow:deciders mode='weighted' among='all' ratio='1/2' decision='d' approve='y' /></caseflow:work>")]
    [InlineData(BpmnCodes.DecidersInvalid, "userTask", "<caseflow:work><caseflow:deciders mode='all' among='all' ratio='1/2' decision='d' approve='y' /></caseflow:work>")]
    public void A_mistake_in_an_extension_blocks_publishing_at_its_element(string code, string element, string extension)
    {
        var finding = Fixture.ReadProcess($"<bpmn:{element} id='x'>\n<bpmn:extensionElements>\n{extension}</bpmn:extensionElements></bpmn:{element}>")
            .Findings.Should().ContainSingle(found => found.Code == code).Subject;
        finding.Severity.Should().Be(Severity.Blocking);
        finding.Element?.Value.Should().Be("x");
        finding.Line.Should().Be(5);
    }

    [Theory]
    [InlineData("<caseflow:clock amount='1 +' unit='hours' />")]
    [InlineData("<caseflow:clock until='date(' />")]
    [InlineData("<caseflow:role name='clerk' unit='(' />")]
    [InlineData("<caseflow:role name='clerk' level='community' person='[' />")]
    [InlineData("<caseflow:notPerson value='[' />")]
    [InlineData("<caseflow:deciders mode='all' among='x +' decision='d' approve='y' />")]
    [InlineData("<caseflow:deciders mode='weighted' ratio='1/2' weight='x +' among='x' decision='d' approve='y' />")]
    public void What_says_who_works_and_how_long_must_be_feel_that_can_be_read(string part) =>
        Fixture.ReadProcess($"<bpmn:userTask id='x'><bpmn:extensionElements><caseflow:work>{part}</caseflow:work></bpmn:extensionElements></bpmn:userTask>")
            .Findings.Should().ContainSingle(found => found.Code == BpmnCodes.UnparsableExpression).Which.Severity.Should().Be(Severity.Blocking);

    [Fact]
    public void What_is_said_of_work_is_written_as_it_was_read()
    {
        const string work = """
            <caseflow:work form="f"><caseflow:clock name="a" amount="days + 1" unit="workingDays" /><caseflow:verb name="return" />
            <caseflow:notPerson value="recused" /><caseflow:returnTo element="x" />
            <caseflow:deciders mode="weighted" among="panel" ratio="2/3" decision="vote" approve="yes" weight="decider.area" comment="remark" />
            <caseflow:role name="clerk" unit="lead" person="handler" /></caseflow:work>
            """;
        var read = Work(Fixture.ReadProcess($"<bpmn:userTask id='x'><bpmn:extensionElements>{work}</bpmn:extensionElements></bpmn:userTask>").Document!);
        read.Clock.Should().BeEquivalentTo(new { AmountExpression = "days + 1", Unit = "workingDays", Until = (string?)null });
        read.Role.Should().Be(new LaneRole("clerk", "") { Unit = "lead", Person = "handler" });
        read.Deciders.Should().Be(new DeciderSpec("weighted", "panel", "vote", "yes") { Ratio = "2/3", Weight = "decider.area", Comment = "remark" });
        read.Deciders!.Fraction.Should().Be((2L, 3L));
        read.ReturnTo.Should().Equal(new ElementId("x"));
        var process = ProcessBuilder.Create("P").StartEvent("s").UserTask("x", read).UserTask("y", read with { Clock = read.Clock! with { AmountExpression = null, Until = "day" } }).Build();
        var again = BpmnReader.Read(BpmnWriter.Write(new BpmnDocument("t", [process], ImmutableDictionary<ElementId, Message>.Empty, ImmutableDictionary<ElementId, Error>.Empty, ProcessDiagram.Empty))).Document!;
        Work(again).Should().BeEquivalentTo(read, options => options.ComparingByMembers<WorkSpec>());
        Work(again, "y").Clock.Should().BeEquivalentTo(new { Until = "day", AmountExpression = (string?)null });
    }

    private static WorkSpec Work(BpmnDocument document, string id = "x") =>
        document.Processes[0].Scope.Nodes.OfType<UserTask>().Single(task => task.Id.Value == id).Work;

    [Fact]
    public void A_misspelt_extension_attribute_of_a_bpmn_element_is_found() =>
        Fixture.ReadProcess("<bpmn:scriptTask id='x' caseflow:resultVarable='y' />").Findings
            .Should().ContainSingle(found => found.Code == BpmnCodes.ExtensionUnknown);

    [Fact]
    public void References_to_nothing_are_errors() =>
        Fixture.ReadProcess("<bpmn:receiveTask id='x' messageRef='nothing' />").Findings
            .Should().ContainSingle(found => found.Code == BpmnCodes.ReferenceUnresolved).Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void A_node_without_id_is_an_error() =>
        Fixture.ReadProcess("<bpmn:manualTask />").Findings.Should().ContainSingle(found => found.Code == BpmnCodes.IdMissing);

    [Fact]
    public void A_lane_that_lists_a_stranger_gives_a_warning() =>
        Fixture.ReadProcess("<bpmn:laneSet id='ls'><bpmn:lane id='l'><bpmn:flowNodeRef>gone</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>").Findings
            .Should().ContainSingle(found => found.Code == BpmnCodes.LaneUnknownMember).Which.Severity.Should().Be(Severity.Warning);

    [Fact]
    public void A_drawing_without_numbers_gives_a_warning() => Fixture.Read(
        """
        <d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:i="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:c="http://www.omg.org/spec/DD/20100524/DC">
          <i:BPMNDiagram><i:BPMNPlane><i:BPMNShape id="shape" bpmnElement="x"><c:Bounds x="left" y="0" width="1" height="NaN" /></i:BPMNShape></i:BPMNPlane></i:BPMNDiagram>
        </d:definitions>
        """).Findings.Should().ContainSingle(found => found.Code == BpmnCodes.DiagramUnreadable).Which.Line.Should().Be(2);
}
