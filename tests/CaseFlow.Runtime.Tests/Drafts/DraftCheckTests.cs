using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Drafts.Mending;

namespace CaseFlow.Runtime.Tests.Drafts;

public sealed class DraftCheckTests
{
    private const string Talk = "night-talk";

    /// <summary>What is altered in the night talk, what is said of it, of which element.</summary>
    public static TheoryData<string, string, string, string?> Remarks => new()
    {
        { "<caseflow:role name=\"compound-branch\"", "<caseflow:role name=\"nobody-at-all\"", DraftCheckCodes.RoleUnknown, "Lane_Branch" },
        { "<caseflow:clock name=\"session-record\"", "<caseflow:clock name=\"other\"", DraftCheckCodes.ClockLost, "Task_Session" },
        { " name=\"小区党支部\">", ">", DraftCheckCodes.LaneUnnamed, "Lane_Branch" },
        { " name=\"邀请业委会\"", "", DraftCheckCodes.StepUnnamed, "Send_Invite" },
        { " name=\"没有\"", "", DraftCheckCodes.FlowUnnamed, "Flow_Issues_Done" },
        { "sourceRef=\"Send_Invite\" targetRef=\"Task_Session\"", "sourceRef=\"Send_Invite\" targetRef=\"Gateway_Issues\"", BpmnCodes.UnreachableNode, "Task_Session" },
        { "sourceRef=\"Send_Invite\" targetRef=\"Task_Session\"", "sourceRef=\"Send_Invite\" targetRef=\"Gateway_Issues\"", DraftCheckCodes.NameNotGiven, "Flow_Issues_Spawn" },
        { "issues != null and count(issues) &gt; 0", "hasIssues", DraftCheckCodes.NoWayBack, null },
    };

    [Fact]
    public void What_is_shipped_has_no_errors_and_no_remarks() =>
        DraftFolder.Mechanisms.SelectMany(id => DraftFolder.Check(id, DraftFolder.Files(id)))
            .Select(found => (found.Mechanism, found.Finding.Code, found.Finding.Element)).Should().BeEmpty();

    /// <summary>What is changed at the task and at its timer, what is said then of which element, and what both have after the mend.</summary>
    [Theory]
    [InlineData("45", "30", "Timer_Remedy", "45", "P45D")]
    [InlineData("30", "20", "Task_Remedy", "20", "P30D")]
    [InlineData("45", "45", null, null, null)]
    [InlineData("45", "60", null, null, null)]
    public void A_limit_that_is_changed_without_its_timer_is_told_and_mended(string limit, string moment, string? said, string? both, string? duration)
    {
        const string Audit = "committee-qualification-check";
        const string Clock = "amount=\"{0}\" unit=\"calendarDays\" from=\"entered\" />";
        string Task(string amount) => "name=\"qualification-remedy\" " + string.Format(CultureInfo.InvariantCulture, Clock, amount);
        string Timer(string amount) => "<caseflow:clock " + string.Format(CultureInfo.InvariantCulture, Clock, amount);
        var files = DraftFolder.Files(Audit).With(ProcedureFiles.Diagram, Task("30"), Task(limit)).With(ProcedureFiles.Diagram, Timer("30"), Timer(moment));

        var found = DraftFolder.Check(Audit, files);

        found.Select(each => (each.Finding.Code, each.Finding.Element?.Value)).Should().Equal(said is null ? [] : [(DraftCheckCodes.LimitApart, said)]);
        if (said is not null)
        {
            LimitText.Read(found[0].Finding.Arguments["otherLimit"])!.Amount.Should().Be(int.Parse(both!, CultureInfo.InvariantCulture));
            var mended = files.SetItems(Mends.Apply(files, found[0].Mend!)!);
            mended.With(ProcedureFiles.Diagram, Task(both!), "").With(ProcedureFiles.Diagram, Timer(both!), "").With(ProcedureFiles.Diagram, $"tFormalExpression\">{duration}<", "");
            DraftFolder.Check(Audit, mended).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_limit_that_becomes_a_moment_takes_its_timer_along()
    {
        const string Moment = "until=\"remindUntil\"";
        const string Days = "amount=\"remindDays\" unit=\"calendarDays\" from=\"entered\"";
        var files = DraftFolder.Files("pre-emptive-handling").With(ProcedureFiles.Diagram, "name=\"reminder\" " + Days, "name=\"reminder\" " + Moment);

        var apart = DraftFolder.Check("pre-emptive-handling", files).Single(found => found.Finding.Code == DraftCheckCodes.LimitApart);
        var mended = files.SetItems(Mends.Apply(files, apart.Mend!)!);

        mended.With(ProcedureFiles.Diagram, $"<caseflow:clock {Moment} />", "");
        LimitText.Read(apart.Finding.Arguments["limit"])!.AmountExpression.Should().Be("remindDays");
        DraftFolder.Check("pre-emptive-handling", mended).Should().NotContain(found => found.Finding.Code == DraftCheckCodes.LimitApart);
    }

    [Theory]
    [MemberData(nameof(Remarks))]
    public void What_is_wrong_is_said_on_the_element(string from, string to, string code, string? element)
    {
        var files = DraftFolder.Files(Talk).Unlisted().With(ProcedureFiles.Diagram, from, to);
        if (code == DraftCheckCodes.NoWayBack)
        {
            files = Reviewed(files);
        }

        DraftFolder.Check(Talk, files).Where(found => found.Finding.Code == code).Select(found => found.Finding.Element?.Value).First().Should().Be(element ?? "Gateway_Issues");
    }

    [Fact]
    public void A_condition_on_what_only_one_way_fills_in_is_told_apart_from_one_that_asks_whether_it_is_there()
    {
        const string Condition = "issues != null and count(issues) &gt; 0";
        const string Flow = "<bpmn:sequenceFlow id=\"Flow_Session_Hold\"";
        var around = Flow.Replace("Flow_Session_Hold", "Flow_Around", StringComparison.Ordinal) + " sourceRef=\"Start_Planned\" targetRef=\"Service_Hold\" />" + Flow;
        var files = DraftFolder.Files(Talk).Unlisted().With(ProcedureFiles.Diagram, Flow, around);

        DraftFolder.Check(Talk, files).Should().NotContain(found => found.Finding.Code == DraftCheckCodes.NameMaybeMissing);
        DraftFolder.Check(Talk, files.With(ProcedureFiles.Diagram, Condition, "count(issues) &gt; 0"))
            .Where(found => found.Finding.Code == DraftCheckCodes.NameMaybeMissing).Select(found => found.Finding.Element!.Value.Value).Should().Equal("Flow_Issues_Spawn");
    }

    [Fact]
    public void Every_check_has_its_code_and_its_page()
    {
        var codes = DraftChecks.All.Select(check => check.Code).ToList();
        codes.Should().BeEquivalentTo(typeof(DraftCheckCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!));
        foreach (var code in codes)
        {
            var page = File.ReadAllText(Path.Combine(Testing.Checkout.Root, "docs", "rules", code + ".md"));
            page.Should().StartWith("# " + code).And.Contain("Wrong:").And.Contain("Right:");
            File.ReadAllText(Path.Combine(Testing.Checkout.Root, "docs", "rules", "README.md")).Should().Contain($"({code}.md)");
        }
    }

    [Fact]
    public void Errors_come_first_and_elements_are_called_by_name()
    {
        var found = DraftFolder.Check(Talk, DraftFolder.Files(Talk).With(ProcedureFiles.Diagram, " name=\"没有\"", "").With(ProcedureFiles.Diagram, "form=\"session\"", "form=\"none\""));
        found.Select(finding => finding.Finding.Severity == Severity.Warning).Should().Equal(false, true);
        found[0].ElementName.Should().Be("夜话并记录");
    }

    [Fact]
    public void Two_thousand_steps_are_checked_in_a_moment()
    {
        const string Flow = "<bpmn:sequenceFlow id=\"Flow_Hold_Issues\" sourceRef=\"Service_Hold\" targetRef=\"Gateway_Issues\" />";
        var (steps, before) = (new StringBuilder(), "Service_Hold");
        for (var i = 0; i < 1_000; i++)
        {
            steps.Append(FormattableString.Invariant($"<bpmn:sequenceFlow id=\"F{i}\" sourceRef=\"{before}\" targetRef=\"S{i}\" /><bpmn:manualTask id=\"S{i}\" name=\"{i}\"></bpmn:manualTask>"));
            before = $"S{i}";
        }

        steps.Append(FormattableString.Invariant($"<bpmn:sequenceFlow id=\"Flow_Hold_Issues\" sourceRef=\"{before}\" targetRef=\"Gateway_Issues\" />"));
        var files = DraftFolder.Files(Talk).Unlisted().With(ProcedureFiles.Diagram, Flow, steps.ToString());
        DraftFolder.Check(Talk, files);

        var watch = Stopwatch.StartNew();
        DraftFolder.Check(Talk, files).Where(found => found.Finding.Severity != Severity.Warning).Should().BeEmpty();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5), "it is under a second on a machine with nothing else to do");
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Reviewed(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => files
        .With("forms/session.json", "\"fields\": [\n", "\"fields\": [\n{\"name\":\"hasIssues\",\"type\":\"boolean\",\"label\":{\"zh-CN\":\"有\",\"en\":\"Yes\"},\"required\":true},\n")
        .With(ProcedureFiles.Diagram, "sourceRef=\"Task_Session\" targetRef=\"Service_Hold\"", "sourceRef=\"Task_Session\" targetRef=\"Gateway_Issues\"")
        .With(ProcedureFiles.Diagram, "sourceRef=\"Gateway_Issues\" targetRef=\"Gateway_Done\"", "sourceRef=\"Gateway_Issues\" targetRef=\"Service_Spawn\"")
        .With(ProcedureFiles.Diagram, "sourceRef=\"Service_Hold\" targetRef=\"Gateway_Issues\"", "sourceRef=\"Service_Hold\" targetRef=\"Gateway_Done\"");
}
