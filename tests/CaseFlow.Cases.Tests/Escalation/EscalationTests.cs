using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Escalation;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.Escalation;

public class EscalationTests
{
    [Fact]
    public void The_ladder_has_four_rungs()
    {
        EscalationLadder.Next(null).Should().Be(WhistleGrade.Routine);
        EscalationLadder.Next(WhistleGrade.Routine).Should().Be(WhistleGrade.Key);
        EscalationLadder.Next(WhistleGrade.Key).Should().Be(WhistleGrade.Joint);
        EscalationLadder.Next(WhistleGrade.Joint).Should().Be(WhistleGrade.Assault);
        EscalationLadder.Next(WhistleGrade.Assault).Should().BeNull();
    }

    [Theory]
    [InlineData(null, WhistleGrade.Routine, true)]
    [InlineData(null, WhistleGrade.Key, true)]
    [InlineData(null, WhistleGrade.Joint, false)]
    [InlineData(WhistleGrade.Routine, WhistleGrade.Key, true)]
    [InlineData(WhistleGrade.Routine, WhistleGrade.Joint, false)]
    [InlineData(WhistleGrade.Key, WhistleGrade.Key, false)]
    [InlineData(WhistleGrade.Joint, WhistleGrade.Key, false)]
    [InlineData(WhistleGrade.Joint, WhistleGrade.Assault, true)]
    public void It_is_climbed_one_rung_at_a_time(WhistleGrade? from, WhistleGrade to, bool allowed) =>
        EscalationLadder.MayClimb(from, to, urgent: false).Should().Be(allowed);

    [Fact]
    public void Urgency_skips_rungs_but_never_goes_down()
    {
        EscalationLadder.MayClimb(null, WhistleGrade.Assault, urgent: true).Should().BeTrue();
        EscalationLadder.MayClimb(WhistleGrade.Joint, WhistleGrade.Key, urgent: true).Should().BeFalse();
        EscalationLadder.MayClimb(WhistleGrade.Joint, WhistleGrade.Joint, urgent: true).Should().BeFalse();
    }

    [Fact]
    public void A_whistle_is_noted_with_its_reason_and_changes_the_status() =>
        Scenario.At(CaseStatus.InHandling)
            .When(Raise(WhistleGrade.Routine))
            .Then(
                new CaseEvent.WhistleRaised(Minute(5), "clerk-li", null, WhistleGrade.Routine, "无力解决", false),
                new CaseEvent.StatusReached(Minute(5), "clerk-li", CaseStatus.Escalated, null))
            .When(Raise(WhistleGrade.Key))
            .Then(
                new CaseEvent.WhistleRaised(Minute(5), "clerk-li", WhistleGrade.Routine, WhistleGrade.Key, "无力解决", false),
                new CaseEvent.StatusReached(Minute(5), "clerk-li", CaseStatus.Escalated, null))
            .When(Raise(WhistleGrade.Assault))
            .ThenRejected(CaseCodes.EscalationRung, ("from", "Key"), ("to", "Assault"));

    [Fact]
    public void A_whistle_needs_a_reason() =>
        Scenario.At(CaseStatus.InHandling)
            .When(Raise(WhistleGrade.Routine) with { Reason = "" })
            .ThenRejected(CaseCodes.FieldInvalid, ("field", "reason"));

    [Fact]
    public void A_closed_case_is_not_raised() =>
        Scenario.At(CaseStatus.Closed).When(Raise(WhistleGrade.Routine)).ThenRejected(CaseCodes.StatusTransition);

    private static CaseCommand.Escalate Raise(WhistleGrade grade) => new(Minute(5), "clerk-li", grade, "无力解决", false);
}
