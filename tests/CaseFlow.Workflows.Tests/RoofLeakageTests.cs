using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue W3 as one case: a leaking roof climbs all rungs, is raised to the county, supervised, talked about and repaired.</summary>
public sealed class RoofLeakageTests
{
    private const string Keeper = "administrator";

    [Fact]
    public async Task A_leaking_roof_climbs_all_rungs_and_is_repaired_after_a_talk_of_the_county()
    {
        await using var county = await County.OpenAsync();
        await county.Edit("thresholds", "supervision-days", "value", "1");
        var demand = await county.Register("hotline12345");
        var pinned = (await county.CaseOf(demand)).Data["procedure.pins"];
        await county.Dispatch(demand, "beyondPower");
        await county.Pass(TimeSpan.FromMinutes(5));
        await county.Respond(demand);
        await county.Complete(
            demand, "Task_RoutineWhistle", ("whistleOutcome", "notResolved"), ("routineMeasure", "物业修补"), ("routineReason", "属结构问题，超出物业合同"));
        await county.Complete(demand, "Task_KeyAccept");
        await On(county, 1);
        await county.Complete(demand, "Task_KeyMeeting", ("keyMeasure", "限期修复"), ("keyParty", "property-manager"));
        await county.Complete(demand, "Task_KeyHandle", ("keyResult", "修补后仍渗漏"));
        await On(county, 2);
        await county.Complete(demand, "Task_KeyCheck", ("whistleOutcome", "notResolved"), ("keyScore", "70"), ("keyComment", "社区无力出资和执法"));

        await On(county, 3);
        await county.JointToDepartments(demand, "roof-leakage", Day(10));
        await On(county, 4);
        await county.Report(demand, "housing", "notDone");
        await county.Report(demand, "enforcement", "done");
        await On(county, 8);
        await county.Edit("responsibility", "roof-leakage", "lead", "planning");
        await county.Edit("thresholds", "supervision-days", "value", "9");
        await End(county, 10);
        var tenth = await county.CaseOf(demand);
        tenth.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Track", "planning answered nothing in its seven days");
        await county.Complete(demand, "Task_Track", ("solved", "false"), ("trackReason", "规划未到场"));
        await county.Complete(demand, "Task_JointCheck", ("whistleOutcome", "notResolved"), ("jointReason", "规划未到场，无法认定改造范围"));

        await county.AssaultMeeting(demand, Day(17));
        await county.CompleteIn(demand, "housing", "Task_Dispose", ("partResult", "done"), ("partText", "鉴定完成"));
        await county.CompleteIn(demand, "enforcement", "Task_Dispose", ("partResult", "done"), ("partText", "已拆除"));
        await End(county, 17);
        await county.Complete(demand, "Task_Propose", ("raiseReason", "规划两次逾期"), ("raisedUnit", "planning"), ("raisedMatter", "认定改造范围"));
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "approve"), ("raisedOrder", "七日内认定"), ("raisedDue", Day(24)));
        await End(county, 24);
        await On(county, 26);
        (await county.CaseOf(demand)).Talks.Should().BeEmpty("supervision found nothing yet");
        await county.Complete(demand, "Task_Supervise", ("supervisionMatter", "规划未履职"), ("supervisionDue", Day(28)));
        await On(county, 28);
        await county.Complete(demand, "Task_Finding", ("findingKind", "slow"), ("findingText", "慢作为"), ("raisedDue", Day(35)));
        await On(county, 31);
        await county.Complete(demand, "Task_Talk", ("talkText", "县委约谈"), ("talkCommitments", "三日内办结"), ("raisedDue", Day(34)));
        await On(county, 33);
        await county.CompleteIn(demand, "planning", "Task_RaisedHandle", ("raisedResult", "已认定，修缮完工"));
        await county.Evaluate(demand, "qingshi-committee", "Task_EvaluateCalled", 95, 40, 90);

        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "屋面已修缮"));
        await county.Complete(
            demand, "Task_ReturnVisit", ("reached", "true"), ("resolved", "true"), ("satisfaction", "satisfied"), ("moreHouseholds", "true"),
            ("furtherVisits[0].household", "3单元501"), ("furtherVisits[0].visitResult", "satisfied"),
            ("furtherVisits[1].household", "3单元502"), ("furtherVisits[1].visitResult", "dissatisfied"), ("furtherVisits[1].reason", "天花板留有水渍"),
            ("furtherVisits[2].household", "4单元501"), ("furtherVisits[2].visitResult", "satisfied"));
        var visited = await county.CaseOf(demand);
        visited.Visits.Select(visit => visit.Satisfaction).Should().Equal(
            [Satisfaction.Satisfied, Satisfaction.Satisfied, Satisfaction.Dissatisfied, Satisfaction.Satisfied], "four flats leaked");
        visited.Visits.Should().OnlyContain(visit => visit.Resolved == true, "the stain is left, the leak is not");
        visited.Reopenings.Should().Be(1);
        (await county.JournalOf(demand)).Should().ContainSingle(entry => entry.Payload.Contains("""{"event":"reopened","reason":"3单元502：天花板留有水渍"""), "the stain is why");
        await county.Complete(demand, "Task_Dispatch", ("duty", "team"));
        await county.Respond(demand);
        await county.Complete(demand, "Task_TeamHandle", ("teamMeasure", "重新粉刷水渍"));
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已重新粉刷"));
        await county.Visit(demand, resolved: true, "satisfied");
        await county.Pass(TimeSpan.Zero);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Escalations.Select(step => step.To).Should().Equal(WhistleGrade.Routine, WhistleGrade.Key, WhistleGrade.Joint, WhistleGrade.Assault);
        closed.Escalations.Should().OnlyContain(step => step.Reason.Length > 0);
        var told = (await county.Ask(new FollowDemand(demand.Number, demand.FollowCode))).Messages.Select(message => message.Template).ToList();
        told.Count(template => template == "whistle-raised").Should().Be(3, "Key, Joint and Assault");
        told.Count(template => template == "raised-notice").Should().Be(1, "and the county");

        var whistle = closed.Calls.Should().ContainSingle("the departments were called once").Subject;
        whistle.Grade.Should().Be("major", "grade 2 of 3");
        whistle.Parties.Select(party => (party.Party, party.Score)).Should().Equal(("housing", 95), ("planning", 40), ("enforcement", 90));
        whistle.Parties.Select(party => party.ArrivedAt is null).Should().Equal(false, true, false);
        closed.Evaluations.Where(mark => whistle.Parties.Any(party => party.Party == mark.Party)).Should().HaveCount(3);

        var order = closed.Orders.Should().ContainSingle().Subject;
        order.Unit.Should().Be("planning");
        order.Finding!.Kind.Should().Be(SupervisionFindingKind.Slow);
        closed.Talks.Should().ContainSingle().Which.At.Should().BeGreaterThan(order.Finding.At);
        closed.Reopenings.Should().Be(1, "what one household says reopens it once");
        closed.Visits.Should().HaveCount(5).And.Subject.Last().Satisfaction.Should().Be(Satisfaction.Satisfied, "the wall was painted anew");
        closed.Data["procedure.pins"].Should().Be(pinned, "the procedure versions stay");
        closed.Data["jointListVersion"].Should().Be("1", "the list of the registration stays");
        closed.Data["jointLead"].Should().Be("\"housing\"");
        (await county.JournalOf(demand)).Select(entry => entry.HappenedAt).Should().BeInAscendingOrder().And.HaveCountGreaterThan(9);

        var whistles = await county.Ask(new GetLedger(Keeper, "whistle-and-report", "main"));
        whistles.Count.Should().Be(3);
        var figures = (await county.Ask(new GetIndicators(Keeper, new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 3, 2)))))).Figures;
        figures.Single(f => f.Definition.Id == "department-score").Counted.Should().Be(new Fraction(225, 3), "95, 40 and 90 enter the departments’ 30 per cent");
        figures.Single(f => f.Definition.Id == "arrival-in-time").Counted.Should().Be(new Fraction(2, 3));
    }

    private static string Day(int day) => $"{new DateOnly(2026, 3, 2).AddDays(day):yyyy-MM-dd}";

    private static Task On(County county, int day) => Until(county, new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8)).AddDays(day));

    // The last millisecond of a day is when what was due on it is over.
    private static Task End(County county, int day) => Until(county, new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.FromHours(8)).AddDays(day).AddMilliseconds(-1));

    private static Task Until(County county, DateTimeOffset moment) => county.Pass(moment - county.Clock.Now.ToUtc());
}
