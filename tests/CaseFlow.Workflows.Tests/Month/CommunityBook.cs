namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The community's book: meetings, night talks, reception days, visits at the door, topics of the month.</summary>
internal static class CommunityBook
{
    private const string Meeting = "property-joint-meeting";
    private const string Reception = "reception-day";
    private const string Talk = "night-talk";
    private const string Topic = "monthly-topic";
    private const string Visits = "door-visit";
    private const string Preempt = "pre-emptive-handling";

    public static IEnumerable<ExpectedRow> Rows(CaseTally c) => c.Mechanism switch
    {
        Meeting => [Held(c), .. Resolutions(c).Select(r => r.Row)],
        Reception => ReceptionRows(c),
        Talk => [TalkRow(c)],
        Topic => [TopicRow(c)],
        Visits => Households(c).Select(h => new ExpectedRow(
            Visits, "visits", ("caseNumber", c.Number), ("address", h.Plan["address"]), ("tag", h.Plan.GetValueOrDefault("tag")), ("reached", h.Visit.Of("visitReached")),
            ("occasion", Met(h.Visit)?.Of("occasion")), ("demands", Cell.Number(Met(h.Visit)?.Rows("demands").Count ?? 0)), ("note", h.Visit.Of("visitNote")),
            ("nextVisit", Met(h.Visit)?.Of("nextVisit")))),
        _ => [],
    };

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        switch (c.Mechanism)
        {
            case Meeting:
                foreach (var (_, isDone, overdue) in Resolutions(c))
                {
                    yield return ExpectedPart.Of(Meeting, "resolutions-done", isDone);
                    yield return ExpectedPart.Of(Meeting, "resolutions-in-time", isDone && !overdue);
                }

                if (c.Last("Task_Hold") is { } held)
                {
                    yield return new ExpectedPart(Meeting, "standard-procedures", held.Rows("standards").Count);
                }

                break;
            case Reception:
                var demands = c.Last("Task_Desk")?.Rows("demands") ?? [];
                foreach (var demand in demands)
                {
                    yield return ExpectedPart.Of(Reception, "spot-rate", demand["branch"] == "spot");
                }

                yield return ExpectedPart.Of(Reception, "reception-held", c.Last("Task_Desk") is not null);
                yield return new ExpectedPart(Reception, "received", demands.Count);
                break;
            case Talk when c.ClosedAt is not null:
                yield return new ExpectedPart(Talk, "issues-per-session", c.Last("Task_Session")!.Rows("issues").Count);
                yield return ExpectedPart.Of(Talk, "owners-committee-joined", c.Last("Task_Session")!.Of("sessionParties")?.Split(',').Contains("owners-committee") == true);
                break;
            case Visits:
                foreach (var (plan, visit) in Households(c))
                {
                    if (plan.ContainsKey("tag"))
                    {
                        yield return ExpectedPart.Of(Visits, "must-visit-coverage", visit.Yes("visitReached"));
                    }

                    if (Met(visit) is { } met)
                    {
                        yield return new ExpectedPart(Visits, "demands-per-visit", met.Rows("demands").Count);
                    }
                }

                break;
        }
    }

    /// <summary>The meetings that a case must have on record: kind, day, how many took part and how many resolutions were taken.</summary>
    public static IEnumerable<(string Kind, string Day, int Attendees, int Resolutions)> Meetings(CaseTally c)
    {
        foreach (var deed in c.Deeds)
        {
            switch (deed.Element)
            {
                case "Task_Hold":
                    yield return (Meeting, deed.Of("heldOn")!, deed.Of("attendees")?.Split(',').Length ?? 0, deed.Rows("resolutions").Count);
                    break;
                case "Task_Session":
                    yield return (Talk, deed.Of("sessionAt")![..10], deed.Of("sessionParties")?.Split(',').Length ?? 0, 0);
                    break;
                case "Task_Meeting":
                    yield return ("somethingToChat", deed.Of("meetingDate")!, deed.Rows("meetingAttendees").Count, 0);
                    break;
            }
        }
    }

    /// <summary>How many cases of which channel a case must have begun.</summary>
    public static IEnumerable<(string Procedure, string Channel, int Cases)> Begun(CaseTally c)
    {
        yield return (Preempt, "jointMeeting", c.Deeds.Where(d => d.Element == "Task_Hold").Sum(d => d.Rows("warnings").Count));
        yield return (Preempt, "nightTalk", c.Deeds.Where(d => d.Element == "Task_Session").Sum(d => d.Rows("issues").Count));
        yield return ("on-demand-handling", "receptionDay", c.Deeds.Where(d => d.Element == "Task_Desk").Sum(d => d.Rows("demands").Count(r => r["branch"] != "spot")));
    }

    private static ExpectedRow Held(CaseTally c)
    {
        var held = c.Last("Task_Hold");
        return new ExpectedRow(
            Meeting, "meetings", ("caseNumber", c.Number), ("heldOn", held?.Of("heldOn")), ("causes", held?.Of("causes")), ("forecastKind", held?.Of("forecastKind")),
            ("forecast", held?.Of("forecastKind") == "none" ? null : held?.Of("forecast")), ("weakPoints", held?.Of("weakPoints")), ("standards", Cell.Number(held?.Rows("standards").Count ?? 0)),
            ("warnings", Cell.Number(held?.Rows("warnings").Count ?? 0)), ("resolutions", Cell.Number(held?.Rows("resolutions").Count ?? 0)));
    }

    // Whoever had not reported by the day was overdue, and reported nevertheless.
    private static IEnumerable<(ExpectedRow Row, bool IsDone, bool Overdue)> Resolutions(CaseTally c)
    {
        if (c.ClosedAt is null)
        {
            yield break;
        }

        var reports = c.Runs[1].All("Task_Company", "Task_Committee", "Task_Residents");
        foreach (var resolution in c.Last("Task_Hold")!.Rows("resolutions"))
        {
            var report = reports.Single(r => r.Shown["resolutionText"] == resolution["text"]);
            yield return (
                new ExpectedRow(
                    Meeting, "resolutions", ("caseNumber", c.Number), ("text", resolution["text"]), ("role", resolution["role"]), ("unit", resolution["unit"]), ("due", resolution["due"]),
                    ("done", report.Of("resolutionDone")), ("overdue", Cell.Truth(!report.InTime)), ("note", report.Of("resolutionNote"))),
                report.Yes("resolutionDone"),
                !report.InTime);
        }
    }

    private static IEnumerable<ExpectedRow> ReceptionRows(CaseTally c)
    {
        var (desk, compound) = (c.Last("Task_Desk"), c.Last("Task_Prepare")?.Of("deskCompound"));
        var demands = desk?.Rows("demands") ?? [];
        foreach (var demand in demands)
        {
            yield return new ExpectedRow(
                Reception, "demands", ("caseNumber", c.Number), ("heldOn", Cell.Day(c.RegisteredAt)), ("compound", compound), ("text", demand["text"]), ("category", demand["category"]),
                ("branch", demand["branch"]), ("solution", demand["solution"]));
        }

        var (count, spot) = (demands.Count, demands.Count(d => d["branch"] == "spot"));
        yield return new ExpectedRow(
            Reception, "sessions", ("caseNumber", c.Number), ("heldOn", Cell.Day(c.RegisteredAt)), ("compound", compound), ("visitors", desk?.Of("visitors")),
            ("demands", Cell.Number(count)), ("spot", Cell.Number(spot)), ("spotRate", count == 0 ? null : Cell.Number((decimal)spot / count)),
            ("summary", c.Last("Task_Month")?.Of("summaryText")), ("rank", null), ("closedAt", Cell.Moment(c.ClosedAt)));
    }

    private static ExpectedRow TalkRow(CaseTally c)
    {
        var held = c.Last("Task_Session");
        var issues = held?.Rows("issues") ?? [];
        return new ExpectedRow(
            Talk, "main", ("caseNumber", c.Number), ("sessionAt", Cell.Moment(held?.Of("sessionAt"))), ("topic", c.Begun.GetValueOrDefault("sessionTopic")), ("residents", held?.Of("residentCount")),
            ("issues", Cell.Number(issues.Count)), ("onSite", Cell.Number(issues.Count(i => i.ContainsKey("onSiteResult")))));
    }

    private static ExpectedRow TopicRow(CaseTally c)
    {
        var (chosen, plan) = (c.Last("Task_Choose"), c.Last("Task_Plan"));
        return new ExpectedRow(
            Topic, "main", ("caseNumber", c.Number), ("candidate", Cell.Truth(c.Channel == "topicCandidate")), ("title", chosen?.Of("topicTitle")), ("cause", chosen?.Of("topicCause")),
            ("tasks", Cell.Number(plan?.Rows("tasks").Count ?? 0)), ("policies", Cell.Number(plan?.Rows("policies").Count ?? 0)), ("after", null), ("closedAt", Cell.Moment(c.ClosedAt)));
    }

    private static IEnumerable<(Dictionary<string, string> Plan, Deed Visit)> Households(CaseTally c) => c.ClosedAt is null
        ? []
        : c.Last("Task_Plan")!.Rows("households").Select(h => (h, c.Runs[1].All("Task_Visit").Last(v => v.ShownRows("household")[0]["address"] == h["address"])));

    private static Deed? Met(Deed visit) => visit.Yes("visitReached") ? visit : null;
}
