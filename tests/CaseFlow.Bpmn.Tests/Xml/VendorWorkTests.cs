using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

public class VendorWorkTests
{
    [Theory]
    [InlineData("http://camunda.org/schema/1.0/bpmn")]
    [InlineData("http://activiti.org/bpmn")]
    [InlineData("http://flowable.org/bpmn")]
    public void Attributes_of_other_modellers_are_taken_where_the_task_says_nothing(string space)
    {
        var work = Read($"""
            <bpmn:userTask id="u" xmlns:v="{space}" v:assignee="lin" v:candidateUsers="a,b" v:candidateGroups="clerks, leaders" v:dueDate="P3D" v:formKey="embedded:app:forms/first-response.html" />
            """);

        work.Imported.Should().Be(new VendorWork("lin", "a,b", "clerks, leaders", "P3D", "embedded:app:forms/first-response.html"));
        (work.Form, work.Role).Should().Be(("first-response", new LaneRole("clerks", "")));
        work.Clock.Should().BeEquivalentTo(new ClockSpec("due", 3, "calendarDays", "entered", []));
    }

    [Fact]
    public void Elements_of_Camunda_8_are_taken_too()
    {
        var work = Read("""
            <bpmn:userTask id="u" xmlns:z="http://camunda.org/schema/zeebe/1.0"><bpmn:extensionElements>
              <z:assignmentDefinition assignee="=person" candidateGroups="clerks" /><z:taskSchedule dueDate="PT30M" /><z:formDefinition formId="reply" />
            </bpmn:extensionElements></bpmn:userTask>
            """);

        work.Imported.Should().Be(new VendorWork("=person", null, "clerks", "PT30M", "reply"));
        (work.Form, work.Role, work.Clock!.Amount, work.Clock.Unit).Should().Be(("reply", new LaneRole("clerks", ""), 30, "minutes"));
    }

    [Theory]
    [InlineData("PT5M", 5, "minutes")]
    [InlineData("PT24H", 24, "hours")]
    [InlineData("P2W", 14, "calendarDays")]
    [InlineData("P1M", 1, "calendarMonths")]
    public void Durations_of_one_unit_become_clocks(string due, int amount, string unit)
    {
        var clock = Camunda($"dueDate=\"{due}\"").Clock!;
        (clock.Amount, clock.Unit).Should().Be((amount, unit));
    }

    [Theory]
    [InlineData("dueDate=\"2026-11-22T10:00:00Z\"")]
    [InlineData("dueDate=\"P1DT2H\"")]
    [InlineData("dueDate=\"${now}\"")]
    [InlineData("candidateGroups=\"${groups}\"")]
    [InlineData("formKey=\"=form\"")]
    public void What_has_no_equal_here_is_kept_as_it_stands(string attribute)
    {
        var work = Camunda(attribute);
        (work.Form, work.Clock, work.Role).Should().Be((null, null, null));
        work.Imported.Should().NotBeNull();
    }

    [Fact]
    public void What_the_task_or_its_lane_says_itself_counts()
    {
        var process = Fixture.ReadProcess("""
            <bpmn:laneSet><bpmn:lane id="l"><bpmn:extensionElements><caseflow:role name="leader" level="county" /></bpmn:extensionElements><bpmn:flowNodeRef>a</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
            <bpmn:userTask id="a" xmlns:c="http://camunda.org/schema/1.0/bpmn" c:candidateGroups="clerks" />
            <bpmn:userTask id="b" xmlns:c="http://camunda.org/schema/1.0/bpmn" c:candidateGroups="clerks" c:formKey="x" c:dueDate="P1D"><bpmn:extensionElements>
              <caseflow:work form="own"><caseflow:clock amount="2" unit="hours" /><caseflow:role name="own" level="grid" /></caseflow:work>
            </bpmn:extensionElements></bpmn:userTask>
            """).Document!.Processes[0].Scope;
        ((UserTask)process.Nodes[0]).Work.Role.Should().BeNull();
        var own = ((UserTask)process.Nodes[1]).Work;
        (own.Form, own.Role, own.Clock!.Amount).Should().Be(("own", new LaneRole("own", "grid"), 2));
    }

    private static WorkSpec Camunda(string attribute) => Read($"<bpmn:userTask id=\"u\" xmlns:c=\"http://camunda.org/schema/1.0/bpmn\" c:{attribute} />");

    private static WorkSpec Read(string task)
    {
        var document = Fixture.ReadProcess(task).Document!;
        var again = BpmnReader.Read(BpmnWriter.Write(document with { Source = null })).Document!;
        var work = ((UserTask)document.Processes[0].Scope.Nodes[0]).Work;
        ((UserTask)again.Processes[0].Scope.Nodes[0]).Work.Should().BeEquivalentTo(work, options => options.ComparingRecordsByMembers());
        return work;
    }
}
