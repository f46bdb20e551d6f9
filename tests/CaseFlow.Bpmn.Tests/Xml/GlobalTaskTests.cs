using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.Xml;

public sealed class GlobalTaskTests
{
    [Theory]
    [InlineData("globalTask", typeof(ManualTask))]
    [InlineData("globalManualTask", typeof(ManualTask))]
    [InlineData("globalUserTask", typeof(UserTask))]
    [InlineData("globalScriptTask", typeof(ScriptTask))]
    [InlineData("globalBusinessRuleTask", typeof(BusinessRuleTask))]
    public void Global_task_is_a_process_of_that_one_task(string kind, Type type)
    {
        var reading = Fixture.ReadProcess("<bpmn:callActivity id='c' calledElement='g' />", $"<bpmn:{kind} id='g' name='Look' />");
        reading.Findings.Where(finding => finding.Severity == Severity.Error || finding.Code.StartsWith(BpmnCodes.UnsupportedPrefix, StringComparison.Ordinal)).Should().BeEmpty();
        var process = reading.Document!.Processes.Single(candidate => candidate.IsGlobalTask);
        process.Id.Should().Be(new ElementId("g"));
        var task = process.Scope.Nodes.Should().ContainSingle().Subject;
        task.Should().BeOfType(type);
        task.Name.Should().Be("Look");
    }

    [Fact]
    public void Script_of_a_global_task_keeps_its_language() =>
        ((ScriptTask)Fixture.ReadProcess("", "<bpmn:globalScriptTask id='g' scriptLanguage='text/javascript'><bpmn:script>1</bpmn:script></bpmn:globalScriptTask>")
            .Document!.Processes.Single(candidate => candidate.IsGlobalTask).Scope.Nodes[0]).Script.Language.Should().Be("text/javascript");
}
