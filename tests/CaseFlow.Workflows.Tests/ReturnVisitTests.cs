using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A2: a return visit to several households of one demand.</summary>
public sealed class ReturnVisitTests
{
    [Fact]
    public async Task Households_that_complain_together_reopen_the_case_once_and_those_reached_decide_in_the_end()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.TeamHandles(demand);
        var first = Answers(("reached", "true"), ("resolved", "true"), ("satisfaction", "satisfied"), ("moreHouseholds", "true"));
        (await county.CompletionRefused("hongfeng-visitor", demand, "Task_ReturnVisit", first)).Should().Be("form.invalid", "there are none");
        (await county.CompletionRefused("hongfeng-visitor", demand, "Task_ReturnVisit", [.. first, .. Household(0, "502", "dissatisfied", "")]))
            .Should().Be("form.invalid", "a bad answer has a reason");
        await county.Complete(
            demand, "Task_ReturnVisit",
            [.. first, ("visitReason", "味道未散"), .. Household(0, "502", "dissatisfied", ""), .. Household(1, "503", "unresolved", "仍漏水"), .. Household(2, "504", "notReached", "")]);

        var reopened = await county.CaseOf(demand);
        reopened.Visits.Select(v => (v.Reached, v.Resolved, v.Satisfaction, v.Reason)).Should().Equal(
            (true, true, Satisfaction.Satisfied, "味道未散"), (true, true, Satisfaction.Dissatisfied, "502：味道未散"),
            (true, false, Satisfaction.Dissatisfied, "503：仍漏水"), (false, null, null, "504"));
        reopened.Reopenings.Should().Be(1, "not once for each household");
        reopened.Evaluations.Should().BeEmpty();
        (await Rates(county)).Should().Equal(new Fraction(0, 1), new Fraction(0, 1));
        (await Satisfied(county)).Should().Be("dissatisfied");

        await county.Complete(demand, "Task_Dispatch", ("duty", "team"));
        await county.Respond(demand);
        await county.TeamSettles(demand);
        await county.Pass(TimeSpan.FromHours(1));
        await county.Complete(
            demand, "Task_ReturnVisit", [("reached", "false"), ("moreHouseholds", "true"), .. Household(0, "502", "satisfied", ""), .. Household(1, "503", "basically", "已干")]);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Reopenings.Should().Be(1);
        closed.Evaluations.Should().ContainSingle().Which.Score.Should().Be(90, "the mean of those reached");
        (await Rates(county)).Should().Equal([new Fraction(1, 1), new Fraction(1, 1)], "the last visits count");
        (await Satisfied(county)).Should().Be("basically", "the least satisfied household speaks for the case");
    }

    [Fact]
    public async Task A_case_of_which_no_household_is_reached_is_closed_without_a_mark()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.TeamHandles(demand);
        await county.Complete(demand, "Task_ReturnVisit", [("reached", "false"), ("moreHouseholds", "true"), .. Household(0, "502", "notReached", "")]);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Visits.Should().HaveCount(2);
        closed.Evaluations.Should().BeEmpty();
        (await Rates(county)).Should().Equal(new Fraction(0, 0), new Fraction(0, 0));
    }

    private static (string Name, string Value)[] Answers(params (string Name, string Value)[] values) => values;

    private static (string Name, string Value)[] Household(int row, string household, string result, string reason) =>
        [($"furtherVisits[{row}].household", household), ($"furtherVisits[{row}].visitResult", result), ($"furtherVisits[{row}].reason", reason)];

    private static async Task<IEnumerable<Fraction>> Rates(County county)
    {
        var figures = await county.Figures("on-demand-handling");
        return [figures["resolution-rate"], figures["satisfaction-rate"]];
    }

    private static async Task<string?> Satisfied(County county) =>
        (await county.Ask(new GetLedger("administrator", "on-demand-handling", "main"))).Rows.Should().ContainSingle().Which.Cells["satisfaction"];
}
