using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

/// <summary>The damp garage of Red Stone Lake community as far as the record goes (catalogue W2).</summary>
public class DampGarageTests
{
    [Fact]
    public void The_damp_garage_ends_with_a_complete_record()
    {
        var record = Scenario.Registered().Given(
            new CaseCommand.AbsorbDuplicate(Minute(1), "clerk-li", new CaseLink(new CaseId(8), "2026-000008")),
            new CaseCommand.AbsorbDuplicate(Minute(1), "clerk-li", new CaseLink(new CaseId(9), "2026-000009")),
            Milestone(2, CaseStatus.Accepted),
            new CaseCommand.Classify(Minute(3), "clerk-li", new Classification("garage-damp", "property", "地下车库", "潮湿", null)),
            new CaseCommand.AssignHandlers(Minute(4), "clerk-li", "green-property", []),
            Milestone(4, CaseStatus.Assigned),
            new CaseCommand.OpenTask(Minute(4), "system", Work(1, clock: "handle", due: 500)),
            new CaseCommand.Claim(Minute(5), "wang", Task(1), "wang", true),
            new CaseCommand.RecordMeasure(Minute(60), "wang", MeasureKind.Temporary, "8名保洁清理积水", null, null, []),
            new CaseCommand.RecordMeasure(Minute(300), "wang", MeasureKind.Permanent, "除湿设备并修复通风", 4_000_000, "green-property", ["invoice", "photo"]),
            new CaseCommand.RecordOutcome(Minute(310), "wang", OutcomeKind.Resolved, null),
            new CaseCommand.CompleteTask(Minute(311), "wang", Task(1), "wang", true, Values(("publicRevenueUsed", "false"))),
            Milestone(311, CaseStatus.Handled),
            new CaseCommand.RecordFeedback(Minute(320), "clerk-li", "phone", "车库已干燥"),
            Milestone(320, CaseStatus.FedBack),
            new CaseCommand.OpenTask(Minute(320), "system", Work(2, "ReturnVisit", null, null, "Handle")),
            new CaseCommand.RecordVisit(Minute(330), "zhao", true, true, Satisfaction.Satisfied, null),
            new CaseCommand.CompleteTask(Minute(330), "zhao", Task(2), "zhao", true, NoValues),
            Milestone(330, CaseStatus.ReturnVisited),
            new CaseCommand.RecordAssessment(Minute(331), "system", "property-company", "green-property", 1, "当日认领、按期办结"),
            Milestone(332, CaseStatus.Closed)).Case;

        record.Status.Should().Be(CaseStatus.Closed);
        record.Duplicates.Should().HaveCount(2, "three residents reported one matter");
        record.Measures.Select(m => m.Kind).Should().Equal(MeasureKind.Temporary, MeasureKind.Permanent);
        record.Measures[1].Should().Match<Measure>(m => m.CostFen == 4_000_000 && m.Payer == "green-property");
        record.Grade.Should().BeNull("no whistle was needed");
        record.Clocks.Single().Met.Should().BeTrue();
        (record.LastAt(CaseStatus.ReturnVisited) < record.LastAt(CaseStatus.Closed)).Should().BeTrue("it is visited before it is closed");
        record.Data["publicRevenueUsed"].Should().Be("false");
    }

    [Fact]
    public void Had_the_company_refused_the_case_would_have_climbed_to_key()
    {
        var record = Scenario.At(CaseStatus.InHandling)
            .Given(new CaseCommand.Escalate(Minute(900), "system", WhistleGrade.Key, "物业逾期未处理", false)).Case;

        record.Grade.Should().Be(WhistleGrade.Key);
        record.Status.Should().Be(CaseStatus.Escalated);
        record.Escalations.Single().Reason.Should().Be("物业逾期未处理");
    }

    private static CaseCommand.ReachMilestone Milestone(int minute, CaseStatus status) => new(Minute(minute), "system", status, null);
}
