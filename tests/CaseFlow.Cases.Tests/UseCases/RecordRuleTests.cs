using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

public class RecordRuleTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void A_meeting_with_nobody_is_refused_and_a_resolution_needs_text_owner_and_a_later_day()
    {
        var pump = new Resolution("M1-1", "修复屋面") { Unit = "housing", Due = Monday };

        Scenario.Registered().When(Hold([], pump)).ThenRejected(RecordCodes.MeetingQuorum, ("present", "0"), ("quorum", "1"));
        Scenario.Registered().When(Hold(["甲", "甲"], pump, quorum: 2)).ThenRejected(RecordCodes.MeetingQuorum, ("present", "1"), ("quorum", "2"));
        Scenario.Registered().When(Hold(["甲"], pump with { Text = " " })).ThenRejected(CaseCodes.FieldInvalid);
        Scenario.Registered().When(Hold(["甲"], pump with { Unit = null })).ThenRejected(RecordCodes.MeetingOwner);
        Scenario.Registered().When(Hold(["甲"], pump with { Due = Monday.AddDays(-1) })).ThenRejected(RecordCodes.MeetingDue, ("due", "2026-03-01"));

        var held = Scenario.Registered().Given(Hold(["甲"], pump), new CaseCommand.ReportResolution(Minute(2), "li", "M1", "M1-1", true, "已修"));
        held.Case.Meetings[0].Resolutions[0].Reports.Should().ContainSingle().Which.Done.Should().BeTrue();
        held.When(new CaseCommand.ReportResolution(Minute(3), "li", "M1", "M1-2", true, null)).ThenRejected(RecordCodes.MeetingResolution);
    }

    [Fact]
    public void Three_called_departments_are_evaluated_once_each_before_the_case_closes()
    {
        var called = Scenario.Registered().Given(Call("W1", "housing", "planning", "enforcement"));
        called.When(Evaluate("water", 90)).ThenRejected(RecordCodes.WhistleNotCalled, ("party", "water"));
        called.Given(
            new CaseCommand.NoteArrival(Minute(2), "li", "housing", null, "到场"), Evaluate("housing", 95), Evaluate("enforcement", 90));
        called.When(new CaseCommand.NoteArrival(Minute(3), "li", "housing", null, null)).ThenRejected(RecordCodes.WhistleArrived);
        called.When(Evaluate("housing", 80)).ThenRejected(RecordCodes.WhistleEvaluated, ("party", "housing"));

        called.When(new CaseCommand.ReachMilestone(Minute(4), "system", CaseStatus.Closed, null))
            .ThenRejected(RecordCodes.CloseNotEvaluated, ("party", "planning"), ("whistle", "W1"));
        called.When(new CaseCommand.Close(Minute(4), "li")).ThenRejected(RecordCodes.CloseNotEvaluated);
        called.When(new CaseCommand.MergeInto(Minute(4), "li", [new CaseLink(new CaseId(9), "2026-000009")])).ThenRejected(RecordCodes.CloseNotEvaluated);

        called.Given(Evaluate("planning", 40), new CaseCommand.ReachMilestone(Minute(5), "system", CaseStatus.Closed, null));
        called.Case.Evaluations.Select(e => (e.Party, e.Score)).Should().Equal(("housing", 95), ("enforcement", 90), ("planning", 40));
    }

    [Fact]
    public void A_party_called_twice_is_evaluated_for_each_whistle()
    {
        var called = Scenario.Registered().Given(Call("W1", "housing"), Call("W2", "housing"), Evaluate("housing", 60));
        called.When(new CaseCommand.Close(Minute(4), "li")).ThenRejected(RecordCodes.CloseNotEvaluated, ("whistle", "W2"));
        called.When(new CaseCommand.EvaluateCalled(Minute(5), "li", "housing", "W1", 70, null)).ThenRejected(RecordCodes.WhistleEvaluated);
        called.Given(Evaluate("housing", 70)).When(Evaluate("housing", 80)).ThenRejected(RecordCodes.WhistleEvaluated);
        Scenario.Registered().When(Call("W1")).ThenRejected(RecordCodes.WhistleNobody);
    }

    [Fact]
    public void A_talk_about_accountability_exists_only_after_a_finding()
    {
        var talk = new CaseCommand.HoldTalk(Minute(3), "li", new Talk("planning", TalkKind.Accountability, "迟缓", null, "li", Minute(3)));
        var ordered = Scenario.Registered().Given(
            new CaseCommand.OrderSupervision(Minute(1), "li", new SupervisionOrder("S1", "planning", "到场", null, "li", Minute(1))));

        ordered.When(talk).ThenRejected(RecordCodes.TalkWithoutFinding);
        ordered.Given(talk with { Talk = talk.Talk with { Kind = TalkKind.Reminder } });
        ordered.When(new CaseCommand.FindSupervised(Minute(2), "li", "S2", SupervisionFindingKind.Slow, "慢")).ThenRejected(RecordCodes.SupervisionOrder);
        ordered.Given(new CaseCommand.FindSupervised(Minute(2), "li", "S1", SupervisionFindingKind.Slow, "慢作为"), talk);
        ordered.When(new CaseCommand.FindSupervised(Minute(4), "li", "S1", SupervisionFindingKind.Cold, "冷")).ThenRejected(RecordCodes.SupervisionFound);
        Scenario.Registered().Given(
            new CaseCommand.OrderSupervision(Minute(1), "li", new SupervisionOrder("S1", "planning", "到场", null, "li", Minute(1))),
            new CaseCommand.FindSupervised(Minute(2), "li", "S1", SupervisionFindingKind.None, "已履职")).When(talk).ThenRejected(RecordCodes.TalkWithoutFinding);
    }

    [Fact]
    public void An_audit_is_replied_to_put_right_and_rechecked_in_order_and_an_open_finding_needs_a_reason()
    {
        var audit = Scenario.Registered().Given(Find("F1"), Find("F2"));
        var rectify = new CaseCommand.RectifyFinding(Minute(3), "oc", "F1", "已公开", ["paper-1"]);
        var recheck = new CaseCommand.RecheckFinding(Minute(4), "au", "F1", false, "不全");
        audit.When(rectify).ThenRejected(RecordCodes.AuditNoReply);
        audit.Given(new CaseCommand.ReplyToFinding(Minute(2), "oc", "F1", "属实")).When(recheck).ThenRejected(RecordCodes.AuditNotRectified);
        audit.Given(rectify, recheck).When(recheck).ThenRejected(RecordCodes.AuditNotRectified);
        audit.Given(rectify, recheck with { Passed = true }).When(recheck).ThenRejected(RecordCodes.AuditSettled);

        audit.When(new CaseCommand.Close(Minute(5), "au")).ThenRejected(RecordCodes.CloseFindingOpen, ("open", "1"));
        audit.When(new CaseCommand.CloseAudit(Minute(5), "au", " ")).ThenRejected(RecordCodes.AuditOpen, ("open", "1"));
        audit.Given(new CaseCommand.CloseAudit(Minute(6), "au", "移送纪委"), new CaseCommand.Close(Minute(7), "au"));
        audit.Case.AuditClosure.Should().BeEquivalentTo(new { Rectified = 1, Total = 2, Reason = "移送纪委" });
        audit.Case.Findings[0].Evidence.Should().Equal("photo-of-ledger");
        audit.When(Find("F3")).ThenRejected(CaseCodes.CaseEnded);
    }

    [Fact]
    public void A_seat_ends_only_by_resignation_vote_of_the_owners_or_law()
    {
        var seat = Scenario.Registered();
        seat.When(End(SeatGround.Resignation)).ThenRejected(RecordCodes.SeatResignation);
        seat.When(End(SeatGround.Automatic)).ThenRejected(RecordCodes.SeatRule);
        seat.When(End(SeatGround.AssemblyVote)).ThenRejected(RecordCodes.SeatVote);
        seat.When(End(SeatGround.AssemblyVote, vote: "endZ")).ThenRejected(RecordCodes.SeatVote, ("vote", "endZ"));
        seat.Given(End(SeatGround.Resignation, text: "本人自愿辞职")).When(End(SeatGround.Automatic, text: "议事规则第九条")).ThenRejected(RecordCodes.SeatEnded);
    }

    [Theory]
    [InlineData(VoteKind.OwnersAssembly, "endSeat", VoteOutcome.Passed, true)]
    [InlineData(VoteKind.OwnersAssembly, "endSeat", VoteOutcome.Failed, false)]
    [InlineData(VoteKind.OwnersAssembly, "endSeat", VoteOutcome.Invalid, false)]
    [InlineData(VoteKind.OwnersAssembly, "spendRevenue", VoteOutcome.Passed, false)]
    [InlineData(VoteKind.Panel, "endSeat", VoteOutcome.Passed, false)]
    public void Only_a_passed_vote_of_the_owners_about_a_seat_ends_it(VoteKind kind, string matter, VoteOutcome outcome, bool ends)
    {
        var vote = new Vote("endZ", kind, VoteRule.Ordinary, "li", Minute(1)) { Matter = matter, Result = new VoteResult(outcome, 500, 6_000_000, []) };
        var voted = Scenario.Registered().Case with { Votes = [vote] };

        (CaseRules.Decide(voted, End(SeatGround.AssemblyVote, vote: "endZ")) is CaseDecision.Accepted).Should().Be(ends);
    }

    [Fact]
    public void A_case_is_reopened_once_and_once_more_by_a_decision_one_level_up()
    {
        var once = new CaseCommand.Reopen(Minute(3), "li", "又漏了") { Limit = 1 };
        var back = Scenario.At(CaseStatus.FedBack).Given(once, new CaseCommand.ReachMilestone(Minute(4), "system", CaseStatus.FedBack, null));

        back.When(once).ThenRejected(RecordCodes.ReopenLimit, ("limit", "1"));
        back.When(once with { Decision = "同意", DecidedBy = "hongshihu-1" }).ThenRejected(RecordCodes.ReopenLevel, ("unit", "hongshihu-1"));
        back.Given(once with { Decision = "同意再次重办", DecidedBy = "hongshihu" }).Case.Reopenings.Should().Be(2);
    }

    private static CaseCommand.HoldMeeting Hold(string[] attendees, Resolution resolution, int? quorum = null) => new(
        Minute(1), "li", new Meeting("M1", "big-party-committee", Monday, "li", Minute(1)) { Attendees = [.. attendees], Resolutions = [resolution] }, quorum);

    private static CaseCommand.CallParties Call(string id, params string[] parties) => new(
        Minute(1), "li", new PartyCall(id, null, "2", "屋面漏水", "li", Minute(1)) { Parties = [.. parties.Select(p => new CalledParty(p))] });

    private static CaseCommand.EvaluateCalled Evaluate(string party, decimal score) => new(Minute(3), "li", party, null, score, "考评");

    private static CaseCommand.FindProblem Find(string id) => new(
        Minute(1), "au", new AuditFinding(id, "unpublishedIncome", 3_800_000, "第七条", "停车收入未公开", "au", Minute(1)) { Evidence = ["photo-of-ledger"] });

    private static CaseCommand.EndSeat End(SeatGround ground, string? vote = null, string? text = null) =>
        new(Minute(5), "li", new SeatEnd("z", ground, vote, text, "li", Minute(5)));
}
