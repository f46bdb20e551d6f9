using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

public class RecordingTests
{
    [Fact]
    public void Temporary_and_permanent_measures_stand_side_by_side()
    {
        var record = Scenario.Registered().Given(
            new CaseCommand.RecordMeasure(Minute(1), "wang", MeasureKind.Temporary, "8名保洁清理积水", null, null, []),
            new CaseCommand.RecordMeasure(Minute(2), "wang", MeasureKind.Permanent, "除湿设备并修复通风", 4_000_000, "green-property", ["invoice"])).Case;

        record.Measures.Select(m => m.Kind).Should().Equal(MeasureKind.Temporary, MeasureKind.Permanent);
        record.Measures[1].CostFen.Should().Be(4_000_000);
    }

    [Fact]
    public void A_measure_says_what_was_done_and_costs_nothing_negative()
    {
        Scenario.Registered().When(new CaseCommand.RecordMeasure(Minute(1), "wang", MeasureKind.Temporary, "", null, null, []))
            .ThenRejected(CaseCodes.FieldInvalid, ("field", "measure"));
        Scenario.Registered().When(new CaseCommand.RecordMeasure(Minute(1), "wang", MeasureKind.Temporary, "清理", -1, null, []))
            .ThenRejected(CaseCodes.FieldInvalid, ("field", "cost"));
    }

    [Fact]
    public void The_last_outcome_counts()
    {
        var record = Scenario.Registered().Given(
            new CaseCommand.RecordOutcome(Minute(1), "wang", OutcomeKind.Explained, null),
            new CaseCommand.RecordOutcome(Minute(2), "wang", OutcomeKind.Resolved, "已修复")).Case;

        record.Outcome.Should().Be(new CaseOutcome(OutcomeKind.Resolved, "已修复", "wang", Minute(2)));
    }

    [Fact]
    public void A_closed_case_takes_no_more_measures_or_outcomes()
    {
        Scenario.At(CaseStatus.Closed).When(new CaseCommand.RecordOutcome(Minute(9), "wang", OutcomeKind.Resolved, null))
            .ThenRejected(CaseCodes.CaseEnded);
        Scenario.At(CaseStatus.Closed).When(new CaseCommand.RecordMeasure(Minute(9), "wang", MeasureKind.Permanent, "修", null, null, []))
            .ThenRejected(CaseCodes.CaseEnded);
    }

    [Fact]
    public void A_rejected_case_is_still_answered() =>
        Scenario.At(CaseStatus.Rejected).When(new CaseCommand.RecordFeedback(Minute(9), "clerk-li", "phone", "不在受理范围，请向房管局反映"))
            .Case.Feedback.Should().ContainSingle();

    [Theory]
    [InlineData(true, null, null, null, "answers")]
    [InlineData(true, true, null, null, "answers")]
    [InlineData(false, true, null, null, "answers")]
    [InlineData(false, null, Satisfaction.Satisfied, null, "answers")]
    [InlineData(true, false, Satisfaction.Basically, null, "reason")]
    [InlineData(true, true, Satisfaction.Dissatisfied, " ", "reason")]
    public void A_return_visit_with_missing_answers_is_refused(bool reached, bool? resolved, Satisfaction? satisfaction, string? reason, string field) =>
        Scenario.At(CaseStatus.FedBack).When(new CaseCommand.RecordVisit(Minute(9), "zhao", reached, resolved, satisfaction, reason))
            .ThenRejected(CaseCodes.FieldInvalid, ("field", field));

    [Fact]
    public void Attempts_and_visits_are_all_kept()
    {
        var record = Scenario.At(CaseStatus.FedBack).Given(
            new CaseCommand.RecordVisit(Minute(9), "zhao", false, null, null, "无人接听"),
            new CaseCommand.RecordVisit(Minute(10), "zhao", true, true, Satisfaction.Satisfied, null)).Case;

        record.Visits.Select(v => v.Reached).Should().Equal(false, true);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Scores_run_from_0_to_100(int score) =>
        Scenario.Registered().When(new CaseCommand.RecordEvaluation(Minute(1), "clerk-li", "green-property", score, null))
            .ThenRejected(CaseCodes.FieldInvalid, ("field", "score"));

    [Fact]
    public void Evaluations_postings_and_disclosures_are_possible_after_closing()
    {
        var record = Scenario.At(CaseStatus.Closed).Given(
            new CaseCommand.RecordEvaluation(Minute(9), "clerk-li", "green-property", 92.5m, "及时"),
            new CaseCommand.RecordAssessment(Minute(9), "system", "property-company", "green-property", 1, "按时办结"),
            new CaseCommand.RecordDisclosure(Minute(9), "clerk-li", "compound-board", "车库已修复")).Case;

        record.Evaluations.Single().Score.Should().Be(92.5m);
        record.Assessments.Single().Party.Should().Be("green-property");
        record.Disclosures.Single().Where.Should().Be("compound-board");
    }

    [Fact]
    public void The_reporter_rates_once_after_feedback()
    {
        Scenario.At(CaseStatus.Handled).When(Rate()).ThenRejected(CaseCodes.RatingTooEarly, ("status", "handled"));
        Scenario.At(CaseStatus.FedBack).Given(Rate()).When(Rate()).ThenRejected(CaseCodes.RatingGiven);
        Scenario.At(CaseStatus.Closed).Given(Rate()).Case.Rating!.Satisfaction.Should().Be(Satisfaction.Satisfied);
    }

    private static CaseCommand.Rate Rate() => new(Minute(9), "reporter", Satisfaction.Satisfied, null);
}
