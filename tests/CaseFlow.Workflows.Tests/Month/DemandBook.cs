using System.Globalization;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The book on demands.</summary>
internal static class DemandBook
{
    private const string Demands = "on-demand-handling";

    private static readonly string[] WorstFirst = ["dissatisfied", "basically", "satisfied"];

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        if (c.Mechanism == Demands)
        {
            yield return new ExpectedRow(
                Demands, "main", ("caseNumber", c.Number), ("channel", c.Channel), ("registeredAt", Cell.Moment(c.RegisteredAt)), ("acceptedAt", Cell.Moment(c.AcceptedAt)),
                ("outcome", c.Outcome), ("whistleGrade", c.Rungs.LastOrDefault()), ("fedBackAt", Cell.Moment(c.OutcomeAt)),
                ("returnVisitedAt", c.Visits.Count == 0 ? null : Cell.Moment(c.Visits[^1].At)), ("satisfaction", Array.Find(WorstFirst, s => c.LastVisits.Any(v => v.Satisfaction == s))), ("closedAt", Cell.Moment(c.ClosedAt)),
                ("cost", c.Measures == 0 ? null : c.CostFen.ToString(CultureInfo.InvariantCulture)), ("sameDay", Cell.Truth(c.Outcome is null ? null : c.SolvedTheSameDay)));
        }
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        if (c.Mechanism != Demands)
        {
            yield break;
        }

        ExpectedPart Share(string indicator, bool counts) => ExpectedPart.Of(Demands, indicator, counts);
        yield return Share("demand-change", counts: true);
        yield return Share("same-day-resolution", c.Outcome == "resolved" && c.SolvedTheSameDay);
        yield return Share("same-day-three-days", c.AcceptedTheSameDay && c.ClosedWithinThreeDays);
        yield return Share("settlement-rate", c.Status == "closed" && c.Outcome == "resolved");
        if (c.Channel == "receptionDay")
        {
            yield return Share("on-spot-rate", c.SolvedTheSameDay && c.PermanentMeasures == 0 && c.Rungs.Count == 0 && c.Reopenings == 0);
        }

        if (c.AssignedAt is not null)
        {
            yield return Share("response-rate", c.Responses > 0 || c.FromDesk);
            if (!c.FromDesk)
            {
                yield return Share("first-response-on-time", c.ResponsesInTime > 0);
            }
        }

        if (c.Visits.Exists(v => v.Reached))
        {
            yield return Share("resolution-rate", c.LastReached.All(v => v.Resolved == true));
            yield return Share("satisfaction-rate", c.LastReached.All(v => v.Satisfaction is "satisfied" or "basically"));
        }

        if (c.AcceptedAt is not null)
        {
            yield return Share("feedback-rate", c.Feedbacks > 0);
        }

        if (c.Measures > 0)
        {
            yield return new ExpectedPart(Demands, "handling-cost", c.CostFen);
        }
    }
}
