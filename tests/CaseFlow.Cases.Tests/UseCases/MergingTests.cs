using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

public class MergingTests
{
    private static readonly CaseLink Own = new(Id, "2026-000007");
    private static readonly CaseLink Other = new(new CaseId(3), "2026-000003");
    private static readonly CaseLink Further = new(new CaseId(1), "2026-000001");

    [Fact]
    public void A_duplicate_is_closed_under_its_target() =>
        Merge(Other).Then(new CaseEvent.MergedInto(Minute(1), "clerk-li", Other))
            .Case.Should().Match<Case>(c => c.Status == CaseStatus.Closed && c.DuplicateOf == Other);

    [Fact]
    public void A_chain_of_merges_leads_to_its_last_case() =>
        Merge(Other, Further).Case.DuplicateOf.Should().Be(Further);

    [Fact]
    public void A_case_is_not_merged_into_itself() =>
        Merge(Own).ThenRejected(CaseCodes.MergeSelf);

    [Fact]
    public void A_chain_that_leads_back_is_refused() =>
        Merge(Other, Own).ThenRejected(CaseCodes.MergeSelf);

    [Fact]
    public void A_merge_needs_a_target() =>
        Merge().ThenRejected(CaseCodes.FieldInvalid, ("field", "target"));

    [Fact]
    public void A_merged_case_is_not_merged_again() =>
        Merge(Other).When(new CaseCommand.MergeInto(Minute(2), "clerk-li", [Further]))
            .ThenRejected(CaseCodes.MergeAlreadyMerged, ("target", Other.Number));

    [Fact]
    public void A_merged_case_is_not_reopened() =>
        Merge(Other).When(new CaseCommand.Reopen(Minute(2), "clerk-li", "又漏了")).ThenRejected(CaseCodes.MergeAlreadyMerged);

    [Theory]
    [InlineData(CaseStatus.Closed)]
    [InlineData(CaseStatus.Rejected)]
    [InlineData(CaseStatus.Withdrawn)]
    public void An_ended_case_is_neither_merged_nor_a_target(CaseStatus status)
    {
        Scenario.At(status).When(new CaseCommand.MergeInto(Minute(2), "clerk-li", [Other])).ThenRejected(CaseCodes.MergeClosed);
        Scenario.At(status).When(new CaseCommand.AbsorbDuplicate(Minute(2), "clerk-li", Other)).ThenRejected(CaseCodes.MergeClosed);
    }

    [Fact]
    public void Merging_calls_off_the_clocks_of_the_case()
    {
        var record = Scenario.Registered()
            .Given(new CaseCommand.StartClock(Minute(0), "system", "closed-loop", DueAt(90), [], null))
            .Given(new CaseCommand.MergeInto(Minute(1), "clerk-li", [Other])).Case;

        record.Clocks.Single().Should().Match<CaseClock>(c => c.StoppedAt == Minute(1) && c.Met == null);
    }

    [Fact]
    public void The_target_notes_each_duplicate_once() =>
        Scenario.Registered()
            .When(new CaseCommand.AbsorbDuplicate(Minute(1), "clerk-li", Other))
            .Then(new CaseEvent.DuplicateAbsorbed(Minute(1), "clerk-li", Other))
            .When(new CaseCommand.AbsorbDuplicate(Minute(2), "clerk-li", Other))
            .ThenNothingHappens();

    [Fact]
    public void A_target_that_was_merged_itself_names_its_own_target() =>
        Merge(Other).When(new CaseCommand.AbsorbDuplicate(Minute(2), "clerk-li", Further))
            .ThenRejected(CaseCodes.MergeTargetMerged, ("target", Other.Number));

    [Fact]
    public void A_case_does_not_absorb_itself() =>
        Scenario.Registered().When(new CaseCommand.AbsorbDuplicate(Minute(1), "clerk-li", Own)).ThenRejected(CaseCodes.MergeSelf);

    [Fact]
    public void Related_cases_are_linked_once() =>
        Scenario.Registered()
            .When(new CaseCommand.LinkCase(Minute(1), "clerk-li", Other, "related"))
            .Then(new CaseEvent.CaseLinked(Minute(1), "clerk-li", Other, "related"))
            .When(new CaseCommand.LinkCase(Minute(2), "clerk-li", Other, "related"))
            .ThenNothingHappens()
            .When(new CaseCommand.LinkCase(Minute(2), "clerk-li", Own, "related"))
            .ThenRejected(CaseCodes.FieldInvalid, ("field", "other case"));

    private static Scenario Merge(params CaseLink[] chain) =>
        Scenario.Registered().When(new CaseCommand.MergeInto(Minute(1), "clerk-li", [.. chain]));
}
