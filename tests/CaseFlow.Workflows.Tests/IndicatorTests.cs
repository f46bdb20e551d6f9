using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue §2.2: indicators of cases that took any course agree with a recount over the records of the cases.</summary>
public sealed class IndicatorTests
{
    private const string Person = "administrator";
    private static readonly FigureFilter March = new(FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 3, 2)));

    [Fact]
    public async Task Indicators_agree_with_a_recount_over_random_cases()
    {
        var random = new Random(20260302);
        await using var county = await County.OpenAsync();
        var demands = new List<DemandReceipt>();
        for (var i = 0; i < 24; i++)
        {
            var demand = await county.Register(random.Next(2) == 0 ? "receptionDay" : "phone");
            demands.Add(demand);
            await RunAsync(county, demand, random);
            await county.Pass(TimeSpan.FromHours(random.Next(9)));
        }

        var cases = new List<Case>();
        foreach (var demand in demands)
        {
            cases.Add(await county.CaseOf(demand));
        }

        var counted = (await county.Ask(new GetIndicators(Person, March))).Figures.Where(f => f.Mechanism == "on-demand-handling").ToDictionary(f => f.Definition.Id);
        void Agrees(string id, Func<Case, bool> denominator, Func<Case, bool> numerator) =>
            counted[id].Figure.Should().Be(new Fraction(cases.Count(c => denominator(c) && numerator(c)), cases.Count(denominator)), id);

        Agrees("same-day-resolution", _ => true, c => c.Outcome is { Kind: OutcomeKind.Resolved } outcome && Day(outcome.At) == Registered(c));
        Agrees("same-day-three-days", _ => true, c => c.Status == CaseStatus.Closed && Day(c.FirstAt(CaseStatus.Accepted)!.Value) == Registered(c)
            && Day(c.LastAt(CaseStatus.Closed)!.Value).DayNumber - Registered(c).DayNumber <= 3);
        Agrees("settlement-rate", _ => true, c => c.Status == CaseStatus.Closed && c.Outcome!.Kind == OutcomeKind.Resolved);
        Agrees("on-spot-rate", c => c.Channel == "receptionDay", c => c.Outcome is { Kind: OutcomeKind.Resolved } outcome && Day(outcome.At) == Registered(c)
            && c.Measures.All(m => m.Kind == MeasureKind.Temporary) && c.Grade is null && c.Reopenings == 0);
        Agrees("response-rate", c => c.FirstAt(CaseStatus.Assigned) is not null, c => c.Done.ContainsKey("Task_FirstResponse"));
        Agrees("resolution-rate", c => c.Visits.Any(v => v.Reached), c => c.Visits.Last(v => v.Reached).Resolved == true);
        Agrees("satisfaction-rate", c => c.Visits.Any(v => v.Reached), c => c.Visits.Last(v => v.Reached).Satisfaction is Satisfaction.Satisfied or Satisfaction.Basically);
        Agrees("feedback-rate", c => c.FirstAt(CaseStatus.Accepted) is not null, c => !c.Feedback.IsEmpty);
        Agrees("first-response-on-time", c => c.FirstAt(CaseStatus.Assigned) is not null, c => c.Clocks.Any(k => k.Name == "first-response" && k.Met == true));
        counted["handling-cost"].Counted.Should().Be(new Fraction(cases.Sum(c => c.Measures.Sum(m => m.CostFen ?? 0)), cases.Count(c => !c.Measures.IsEmpty)));
        counted["demand-change"].Figure.Should().Be(new Fraction(-cases.Count, 0), "there were none in February");
        counted.Values.Should().Contain(f => f.Counted.Numerator > 0 && f.Counted.Numerator < f.Counted.Denominator, "the courses differ");

        var april = (await county.Ask(new GetIndicators(Person, new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 4, 9))))))
            .Figures.Single(f => f.Definition.Id == "demand-change");
        april.Figure.Should().Be(new Fraction(cases.Count, cases.Count), "all fell away");

        foreach (var part in Enum.GetValues<IndicatorPart>())
        {
            var behind = await county.Ask(new GetIndicatorCases(Person, "on-demand-handling", "settlement-rate", part, March, null));
            behind.Lines.Select(l => l.Case.Number).Should().BeEquivalentTo(
                cases.Where(c => part == IndicatorPart.Denominator || (part == IndicatorPart.Numerator) == (c.Status == CaseStatus.Closed && c.Outcome!.Kind == OutcomeKind.Resolved))
                    .Select(c => c.Number));
        }

        var whistles = (await county.Ask(new GetLedger(Person, "four-grade-whistle", "main"))).Count;
        whistles.Should().Be(cases.Sum(c => c.Escalations.Length));
        (await county.Ask(new RebuildLedgers(null))).Rows.Should().Be(cases.Count + whistles!.Value);
        (await county.Ask(new GetIndicators(Person, March))).Figures.Where(f => f.Mechanism == "on-demand-handling").Should().OnlyContain(
            f => f.Counted == counted[f.Definition.Id].Counted, "rows made anew are those that the steps left");
    }

    // Each decision is taken at random; some cases stop half way.
    private static async Task RunAsync(County county, DemandReceipt demand, Random random)
    {
        if (random.Next(8) == 0)
        {
            return;
        }

        if (random.Next(8) == 0)
        {
            await county.Complete(demand, "Task_Accept", ("acceptDecision", "outsideScope"), ("rejectReason", "不属于受理范围"));
            return;
        }

        var duty = random.Next(3) switch { 0 => "property", 1 => "team", _ => "beyondPower" };
        await county.Dispatch(demand, duty);
        await county.Pass(TimeSpan.FromMinutes(random.Next(9)));
        await county.Respond(demand);
        switch (duty)
        {
            case "property" when random.Next(2) == 0:
                await county.HandleByProperty(demand);
                break;
            case "team":
                await county.Complete(demand, "Task_TeamHandle", ("teamMeasure", "当场处置"));
                await county.Pass(TimeSpan.FromHours(random.Next(30)));
                await county.Complete(demand, "Task_TeamFeedback", ("outcome", random.Next(3) == 0 ? "explained" : "resolved"), ("feedbackText", "已答复"));
                break;
            case "property":
                await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "不在合同内"));
                return;
            default:
                return;
        }

        await county.Pass(TimeSpan.FromHours(random.Next(40)));
        if (random.Next(4) != 0)
        {
            await county.Visit(demand, resolved: random.Next(4) != 0, random.Next(3) switch { 0 => "satisfied", 1 => "basically", _ => "dissatisfied" });
        }
    }

    private static DateOnly Registered(Case item) => Day(item.FirstAt(CaseStatus.Registered)!.Value);

    private static DateOnly Day(Calendar.Instant at) => DateOnly.FromDateTime(at.ToUtc().ToOffset(TimeSpan.FromHours(8)).DateTime);
}
