using System.Collections.Immutable;
using System.Text;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Tests.Bridging;

/// <summary>Diagrams of other tools: what they say in their own terms, and the id of their process.</summary>
public sealed class ForeignTests
{
    private const string Diagram =
        """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:c="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
          <bpmn:collaboration id="All"><bpmn:participant id="Pool" processRef="reimburse" /></bpmn:collaboration>
          <bpmn:process id="reimburse" isExecutable="true" c:historyTimeToLive="30">
            <bpmn:startEvent id="S" />
            <bpmn:userTask id="U" name="审批" c:assignee="${manager}" c:candidateGroups="finance" c:dueDate="PT2H" c:formKey="app:f.form">
              <bpmn:extensionElements><c:taskListener class="org.x.L" event="create" /></bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:serviceTask id="V" c:class="org.acme.Pay" c:asyncBefore="true" />
          </bpmn:process>
          <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="reimburse" /></bpmndi:BPMNDiagram>
        </bpmn:definitions>
        """;

    [Fact]
    public void What_another_tool_says_is_named_at_its_element_unless_it_is_understood()
    {
        var remarks = ForeignParts.Of(BpmnReader.Read(Encoding.UTF8.GetBytes(Diagram)).Source!);
        remarks.Select(remark => (remark.Code, remark.Name, remark.Arguments.Single().Value)).Should().Equal(
            (ForeignCodes.Who, "审批", "${manager}"),
            (ForeignCodes.Listener, "审批", "org.x.L create"),
            (ForeignCodes.Program, "V", "org.acme.Pay"),
            (ForeignCodes.Technical, "", "historyTimeToLive, asyncBefore"));
        foreach (var own in Town.Folders("on-demand-handling", "reception-day").Values)
        {
            ForeignParts.Of(BpmnReader.Read(own[ProcedureFiles.Diagram]).Source!).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_only_process_takes_the_id_that_the_description_knows_wherever_it_is_named()
    {
        var files = Town.Folders("reception-day")["reception-day"].SetItem(ProcedureFiles.Diagram, Encoding.UTF8.GetBytes(Diagram));
        var (named, remarks) = ForeignProcess.Adopt("reception-day", files);
        Encoding.UTF8.GetString(named[ProcedureFiles.Diagram].Span).Should().Contain(Diagram.Replace("reimburse", "reception-day", StringComparison.Ordinal));
        remarks.Should().ContainSingle().Which.Code.Should().Be(ForeignCodes.Process);
        ForeignProcess.Adopt("reception-day", named).Remarks.Should().BeEmpty("it has the id already");
        var two = Diagram.Replace("</bpmn:process>", "</bpmn:process><bpmn:process id=\"other\" isExecutable=\"true\" />", StringComparison.Ordinal);
        ForeignProcess.Adopt("reception-day", files.SetItem(ProcedureFiles.Diagram, Encoding.UTF8.GetBytes(two))).Remarks.Should().BeEmpty("either could be meant");
    }

    [Fact]
    public void Remarks_are_kept_as_they_are_and_no_more_of_them_than_people_read()
    {
        var one = new ImportRemark(ForeignCodes.Who, "U", "审批", [("value", "<a> & \"b\"")]);
        ImportRemarks.Read(ImportRemarks.Write([one])).Should().BeEquivalentTo([one]);
        ImportRemarks.Write([]).Should().BeEmpty();
        ImportRemarks.Read("写在旧记录里的话").Should().BeEmpty();
        var many = ImportRemarks.Read(ImportRemarks.Write([.. Enumerable.Repeat(one, 5000)]));
        many[^1].Should().BeEquivalentTo(new ImportRemark(ForeignCodes.More, null, "", [("count", "4800")]));
    }
}
