using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

public class RegisteringTests
{
    [Fact]
    public void A_demand_is_registered_with_all_that_was_said()
    {
        var record = Scenario.Empty().When(Register()).Case;

        record.Id.Should().Be(Id);
        record.Number.Should().Be("2026-000007");
        record.Status.Should().Be(CaseStatus.Registered);
        record.FirstAt(CaseStatus.Registered).Should().Be(Minute(0));
        record.RegisteredBy.Should().Be("clerk-li");
        record.Place.Path.Should().Equal("linshu", "tancheng-street", "hongshihu", "hongshihu-1");
        record.Reporter!.Digests.Should().Contain("reporter.contact", "00ff");
        record.Photos.Should().Equal("photo-1");
    }

    [Fact]
    public void A_case_is_registered_once() =>
        Scenario.Registered().When(Register(5)).ThenRejected(CaseCodes.CaseAlreadyRegistered, ("number", "2026-000007"));

    [Fact]
    public void Nothing_else_can_come_first() =>
        Scenario.Empty().When(new CaseCommand.Close(Minute(1), "clerk-li")).ThenRejected(CaseCodes.CaseNotRegistered, ("command", "Close"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_demand_needs_a_title(string title) =>
        Scenario.Empty().When(Register() with { Title = title }).ThenRejected(CaseCodes.FieldInvalid, ("field", "title"));

    [Fact]
    public void The_follow_up_code_is_kept_as_hash_alone()
    {
        var record = Scenario.Registered().Case;

        FollowUpCode.Matches("k7qm 2xpd", record.FollowUpHash).Should().BeTrue();
        FollowUpCode.Matches("K7QM-2XPE", record.FollowUpHash).Should().BeFalse();
        FollowUpCode.Matches("K7QM-2XPD", null).Should().BeFalse();
        System.Text.Encoding.UTF8.GetString(CasesJson.Write(record)).Should().NotContain("K7QM");
    }

    [Fact]
    public void Classifying_the_same_again_changes_nothing()
    {
        var garage = new Classification("garage-damp", "property", "地下车库", "潮湿", null);

        Scenario.Registered()
            .When(new CaseCommand.Classify(Minute(1), "clerk-li", garage))
            .Then(new CaseEvent.Classified(Minute(1), "clerk-li", garage))
            .When(new CaseCommand.Classify(Minute(2), "clerk-li", garage))
            .ThenNothingHappens();
    }

    [Fact]
    public void A_closed_case_is_not_classified_any_more() =>
        Scenario.At(CaseStatus.Closed)
            .When(new CaseCommand.Classify(Minute(9), "clerk-li", new Classification("noise", null, null, null, null)))
            .ThenRejected(CaseCodes.CaseEnded, ("status", "closed"));

    [Fact]
    public void Handlers_are_assigned_and_replaced()
    {
        var record = Scenario.Registered().Given(
            new CaseCommand.AssignHandlers(Minute(1), "clerk-li", "green-property", ["community"]),
            new CaseCommand.AssignHandlers(Minute(2), "clerk-li", "housing-bureau", [])).Case;

        record.LeadHandler.Should().Be("housing-bureau");
        record.CoHandlers.Should().BeEmpty();
    }

    [Fact]
    public void Only_changed_values_are_noted() =>
        Scenario.Registered()
            .Given(new CaseCommand.SetData(Minute(1), "system", Values(("urgent", "true"), ("floors", "2"))))
            .When(new CaseCommand.SetData(Minute(2), "system", Values(("urgent", "true"), ("floors", "3"))))
            .Then(new CaseEvent.DataSet(Minute(2), "system", Values(("floors", "3"))))
            .When(new CaseCommand.SetData(Minute(3), "system", Values(("floors", "3"))))
            .ThenNothingHappens();

    [Fact]
    public void Erasing_the_reporter_keeps_the_digests_for_the_proof()
    {
        var scenario = Scenario.Registered()
            .When(new CaseCommand.EraseReporter(Minute(1), "admin", "申请删除"))
            .Then(new CaseEvent.ReporterErased(Minute(1), "admin", "申请删除"));

        scenario.Case.Reporter!.HasContact.Should().BeFalse();
        scenario.Case.Reporter.Digests.Should().ContainKey("reporter.contact");
        scenario.Case.Erased!.Reason.Should().Be("申请删除");
        scenario.When(new CaseCommand.EraseReporter(Minute(2), "admin", "again")).ThenNothingHappens();
    }

    [Fact]
    public void A_case_without_reporter_has_nobody_to_erase() =>
        Scenario.Empty()
            .Given(Register() with { Reporter = null })
            .When(new CaseCommand.EraseReporter(Minute(1), "admin", "申请删除"))
            .ThenRejected(CaseCodes.ReporterNone);

    [Fact]
    public void Case_numbers_carry_the_local_year()
    {
        CaseNumber.Format(2026, 123).Should().Be("2026-000123");
        CaseNumber.Format(2026, 1_234_567).Should().Be("2026-1234567");
        var newYear = Calendar.Instant.From(new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.Zero));
        CaseNumber.YearOf(newYear, TimeSpan.FromHours(8)).Should().Be(2027);
    }
}
