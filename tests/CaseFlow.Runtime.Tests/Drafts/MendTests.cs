using CaseFlow.Bpmn.Validation;
using CaseFlow.Engine;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Drafts.Mending;

namespace CaseFlow.Runtime.Tests.Drafts;

public sealed class MendTests
{
    private const string Talk = "night-talk";
    private const string Demands = "on-demand-handling";

    /// <summary>What is broken in a shipped procedure, what is found, what mends it.</summary>
    public static TheoryData<string, string, string, string, string> Breaks => new()
    {
        { Talk, " default=\"Flow_Issues_Done\"", "", BpmnCodes.UnconditionalGatewayFlow, MendCodes.Default },
        { Talk, " default=\"Flow_Issues_Done\"", " default=\"Flow_Invite_Session\"", BpmnCodes.DefaultFlowNotOutgoing, MendCodes.Default },
        { Talk, "targetRef=\"Gateway_Done\" />\n    <bpmn:sequenceFlow id=\"Flow_Spawn_Done\"", "targetRef=\"Gateway_Done\"><bpmn:conditionExpression>true</bpmn:conditionExpression></bpmn:sequenceFlow>\n    <bpmn:sequenceFlow id=\"Flow_Spawn_Done\"", BpmnCodes.ConditionalDefaultFlow, MendCodes.Condition },
        { Talk, "<bpmn:flowNodeRef>Start_Planned</bpmn:flowNodeRef>", "<bpmn:flowNodeRef>Start_Planned</bpmn:flowNodeRef>\n        <bpmn:flowNodeRef>Gone</bpmn:flowNodeRef>", BpmnCodes.LaneUnknownMember, MendCodes.LaneEntry },
        { Talk, "        <bpmn:flowNodeRef>Task_Session</bpmn:flowNodeRef>\n", "", BpmnCodes.UserTaskWithoutRole, MendCodes.Lane },
        { Talk, "<caseflow:field name=\"sessionTopic\"", "<caseflow:notDoneBy element=\"Gone\" />\n          <caseflow:field name=\"sessionTopic\"", BpmnCodes.NotDoneByUnresolved, MendCodes.Target },
        { Talk, "<caseflow:field name=\"sessionTopic\"", "<caseflow:returnTo element=\"Gone\" />\n          <caseflow:field name=\"sessionTopic\"", FindingCodes.ReturnUnknown, MendCodes.Target },
        { Talk, "          <caseflow:clock name=\"session-record\" amount=\"7\" unit=\"calendarDays\" from=\"entered\">\n            <caseflow:warning amount=\"1\" unit=\"calendarDays\" />\n          </caseflow:clock>\n", "", DraftCheckCodes.ClockLost, MendCodes.Clock },
        { Talk, "<caseflow:role name=\"compound-branch\"", "<caseflow:role name=\"compund-branch\"", DraftCheckCodes.RoleUnknown, MendCodes.Word },
        { Talk, "form=\"session\"", "form=\"sesion\"", FindingCodes.FormUnknown, MendCodes.Word },
        { Talk, "<caseflow:action name=\"meeting.hold\"", "<caseflow:action name=\"meeting.hld\"", FindingCodes.ActionUnknown, MendCodes.Word },
        { Talk, "unit=\"calendarDays\" from", "unit=\"calendarDay\" from", BpmnCodes.UnknownClockUnit, MendCodes.Word },
        { Talk, "from=\"entered\"", "from=\"entred\"", BpmnCodes.UnknownClockOrigin, MendCodes.Word },
        { Talk, "level=\"compound\"", "level=\"compounds\"", BpmnCodes.UnknownRoleLevel, MendCodes.Word },
        { Talk, "status=\"handled\"", "status=\"handeled\"", BpmnCodes.UnknownMilestoneStatus, MendCodes.Word },
        { Talk, "<caseflow:field name=\"sessionTopic\"", "<caseflow:verb name=\"transfe\" />\n          <caseflow:field name=\"sessionTopic\"", BpmnCodes.VerbUnknown, MendCodes.Word },
        { Talk, " isExecutable=\"true\"", " isExecutable=\"false\"", BpmnCodes.ProcessNotExecutable, MendCodes.Executable },
        { Talk, "<bpmn:outgoing>Flow_Session_Hold</bpmn:outgoing>", "<bpmn:outgoing>Flow_Session_Hold</bpmn:outgoing>\n      <bpmn:outgoing>Flow_Spawn_Done</bpmn:outgoing>", BpmnCodes.FlowListedElsewhere, MendCodes.Listed },
        { Talk, " name=\"夜话并记录\"", "", DraftCheckCodes.StepUnnamed, MendCodes.Name },
        { Talk, "<bpmn:laneSet id=\"LaneSet_night-talk\">", "<bpmn:laneSet id=\"Send_Invite\">", BpmnCodes.DuplicateId, MendCodes.Id },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void What_is_certain_is_mended_and_nothing_else_is_found_afterwards(string mechanism, string from, string to, string code, string mend)
    {
        var files = DraftFolder.Files(mechanism).With(ProcedureFiles.Diagram, from, to);

        var found = DraftFolder.Check(mechanism, files).First(finding => finding.Finding.Code == code);

        found.Mend!.Code.Should().Be(mend);
        var changed = Mends.Apply(files, found.Mend)!;
        changed.Keys.Should().Equal(ProcedureFiles.Diagram);
        var after = DraftFolder.Check(mechanism, files.SetItems(changed));
        after.Should().NotContain(finding => finding.Finding.Code == code);
        after.Select(Line).Should().BeSubsetOf(DraftFolder.Check(mechanism, DraftFolder.Files(mechanism)).Select(Line));
    }

    [Fact]
    public void A_mend_leaves_all_else_of_the_file_as_it_was_written()
    {
        var files = DraftFolder.Files(Demands);
        var broken = files.With(ProcedureFiles.Diagram, "<bpmn:process id=\"on-demand-handling\"", "<bpmn:process id=\"on-demand-handling\" ");
        var text = System.Text.Encoding.UTF8.GetString(broken[ProcedureFiles.Diagram].Span);
        var mended = Mends.Apply(files, Mend.Of(MendCodes.Executable, ("element", Demands)))!;
        var plain = Bpmn.Xml.BpmnWriter.Write(Bpmn.Xml.BpmnReader.Read(System.Text.Encoding.UTF8.GetBytes(text)).Source!);
        mended[ProcedureFiles.Diagram].ToArray().Should().Equal(plain.ToArray());
    }

    [Theory]
    [InlineData("workingDay", "workingDays")]
    [InlineData("hors", "hours")]
    [InlineData("day", null)]
    [InlineData("fortnights", null)]
    public void Only_one_near_word_is_certain(string written, string? meant) => NearWord.Of(written, Vocabulary.ClockUnits).Should().Be(meant);

    private static (string, string, string?) Line(ProcedureFinding found) => (found.File, found.Finding.Code, found.Finding.Element?.Value);
}
