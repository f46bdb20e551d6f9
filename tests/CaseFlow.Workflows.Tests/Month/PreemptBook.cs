namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The book on what was found before anybody complained, and on the reminders that property companies got.</summary>
internal static class PreemptBook
{
    private const string Preempt = "pre-emptive-handling";
    private const int MostContacts = 3;

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        if (c.Mechanism != Preempt)
        {
            yield break;
        }

        var (triage, told) = (c.Runs[1].Last("Task_Triage"), Told(c));
        yield return new ExpectedRow(
            Preempt, "main", ("caseNumber", c.Number), ("registeredAt", Cell.Moment(c.RegisteredAt)), ("origin", "proactive"), ("category", triage?.Of("category")), ("duty", triage?.Of("duty")),
            ("source", Source(c)), ("reminders", Cell.Number(Reminders(c))), ("ignored", Cell.Number(Ignored(c))),
            ("whistleGrade", c.Rungs.LastOrDefault()), ("outcome", told?.Of("outcome")), ("fedBackAt", Cell.Moment(told?.At)), ("closedAt", Cell.Moment(c.ClosedAt)), ("laterComplaints", null));
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        if (c.Mechanism != Preempt)
        {
            yield break;
        }

        yield return ExpectedPart.Of(Preempt, "issue-change", counts: true);

        // Nobody has complained since, for the time in which that is watched is not over.
        yield return ExpectedPart.Of(Preempt, "pre-emption-rate", c.ClosedAt is not null);
        yield return ExpectedPart.Of(Preempt, "settled-rate", c.ClosedAt is not null && Told(c)?.Of("outcome") == "resolved");
        if (Source(c) == "suggestion")
        {
            yield return ExpectedPart.Of(Preempt, "pre-solved-rate", Told(c)?.Of("outcome") == "resolved");
        }

        if (Reminders(c) > 0)
        {
            yield return ExpectedPart.Of(Preempt, "reminder-heeded", Ignored(c) == 0);
        }
    }

    // Who begins it by hand says how it was found; what a meeting, a talk or a visit brought up came by that.
    private static string? Source(CaseTally c) => c.IsByHand ? c.Begun.GetValueOrDefault("findingSource") : c.Channel;

    private static int Reminders(CaseTally c) => c.Runs[1].All("Task_Triage").Count(t => t.Of("duty") == "property");

    private static int Ignored(CaseTally c) => c.Runs[1].Undone("Task_Handle");

    // Who cannot be reached three times is told by the notice board.
    private static Deed? Told(CaseTally c)
    {
        var calls = c.Runs[1].All("Task_Feedback");
        return calls.Find(f => f.Yes("finderReached")) ?? (calls.Count >= MostContacts ? calls[MostContacts - 1] : null);
    }
}
