using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>How long people take, what they choose where it matters, and when they are at work.</summary>
internal static class Habits
{
    private static readonly TimeSpan Begin = TimeSpan.FromHours(8);
    private static readonly TimeSpan End = TimeSpan.FromHours(18);

    // What is chosen, with its weight in a hundred; whatever else is offered gets the rest evenly.
    private static readonly Dictionary<string, (string Value, int Weight)[]> Choices = new()
    {
        ["acceptDecision"] = [("accept", 96), ("outsideScope", 4)],
        ["duty"] = [("property", 55), ("team", 36), ("beyondPower", 9)],
        ["propertyDecision"] = [("claim", 93), ("refuse", 4), ("dispute", 3)],
        ["permanentNeeded"] = [("true", 22), ("false", 78)],
        ["outcome"] = [("resolved", 90), ("explained", 6), ("notFeasible", 4)],
        ["reached"] = [("true", 95), ("false", 5)],
        ["resolved"] = [("true", 94), ("false", 6)],
        ["satisfaction"] = [("satisfied", 72), ("basically", 22), ("dissatisfied", 6)],
        ["moreHouseholds"] = [("false", 100)],
        ["visitResult"] = [("satisfied", 74), ("basically", 20), ("dissatisfied", 2), ("unresolved", 2), ("notReached", 2)],
        ["checkResult"] = [("done", 80), ("notDone", 14), ("notDuty", 6)],
        ["measureConfirmed"] = [("true", 92), ("false", 8)],
        ["reopenDecision"] = [("reopen", 60), ("close", 40)],
        ["askExtension"] = [("false", 90), ("true", 10)],
        ["whistleOutcome"] = [("resolved", 70), ("notResolved", 30)],
        ["response"] = [("accept", 90), ("refuse", 10)],
        ["partResult"] = [("done", 88), ("notDone", 12)],
        ["raiseDecision"] = [("approve", 85), ("reject", 15)],
        ["ballotChoice"] = [("for", 90), ("against", 5), ("abstain", 2), ("recuse", 3)],
        ["reviewResult"] = [("approved", 86), ("revise", 9), ("rejected", 5)],
        ["partyDecision"] = [("pass", 82), ("amend", 12), ("drop", 6)],
        ["callDecision"] = [("hold", 96), ("drop", 4)],
        ["reviewDecision"] = [("approve", 85), ("return", 10), ("reject", 5)],
        ["approvalDecision"] = [("approve", 85), ("return", 10), ("reject", 5)],
        ["shortfallDecision"] = [("raise", 70), ("end", 30)],
        ["acceptanceResult"] = [("accepted", 85), ("rectify", 15)],
        ["quantityOk"] = [("true", 98), ("false", 2)],
        ["budgetOk"] = [("true", 98), ("false", 2)],
        ["safetyOk"] = [("true", 98), ("false", 2)],
        ["foodPassed"] = [("true", 85), ("false", 15)],
        ["handoverOutcome"] = [("signed", 85), ("withPolice", 5), ("refused", 10)],
        ["rectifyOutcome"] = [("done", 85), ("cannot", 15)],
        ["midtermResult"] = [("pass", 85), ("rectify", 15)],
        ["recheckPassed"] = [("true", 75), ("false", 25)],
    };

    // Minutes from which to which a task takes, and how many in a hundred are left undone so that their clock runs out.
    private static readonly Dictionary<string, (int From, int To, int Ignored)> Durations = new()
    {
        ["Task_Accept"] = (4, 150, 0),
        ["Task_Dispatch"] = (4, 60, 0),
        ["Task_Claim"] = (8, 120, 2),
        ["Task_TemporaryMeasure"] = (20, 200, 0),
        ["Task_PermanentMeasure"] = (1440, 8000, 3),
        ["Task_TeamHandle"] = (15, 150, 0),
        ["Task_TeamFeedback"] = (8, 60, 0),
        ["Task_PropertyFeedback"] = (8, 60, 0),
        ["Task_ReturnVisit"] = (60, 4000, 0),
        ["Task_RoutineWhistle"] = (60, 900, 8),
        ["Task_KeyAccept"] = (20, 300, 0),
        ["Task_JointHandle"] = (600, 4000, 6),
        ["Task_Handle"] = (60, 2000, 12),
        ["Task_RaisedHandle"] = (600, 4000, 15),
        ["Task_Late"] = (600, 4000, 50),
        ["Task_Company"] = (60, 18000, 0),
        ["Task_Committee"] = (60, 18000, 0),
        ["Task_Residents"] = (60, 18000, 0),
        ["Task_Dispose"] = (60, 3000, 6),
        ["Task_Progress"] = (60, 900, 0),
        ["Task_Midterm"] = (60, 900, 0),
        ["Task_Second"] = (60, 900, 0),
        ["Task_Finish"] = (60, 900, 0),
        ["Task_Rectify"] = (60, 900, 0),
    };

    public static string? Choose(string field, Random random)
    {
        if (!Choices.TryGetValue(field, out var choices))
        {
            return null;
        }

        var dice = random.Next(100);
        foreach (var (value, weight) in choices)
        {
            if ((dice -= weight) < 0)
            {
                return value;
            }
        }

        return choices[0].Value;
    }

    /// <summary>When somebody gets to a task; null when nobody ever does.</summary>
    public static Instant? When(string element, Instant opened, Random random)
    {
        if (element == "Task_FirstResponse")
        {
            // Those who respond carry their telephone: one step is in time, two are not.
            return opened.Plus(Agenda.Step * (random.Next(8) == 0 ? 3 : 1));
        }

        var (from, to, ignored) = Durations.GetValueOrDefault(element, (30, 900, 0));
        return random.Next(100) < ignored ? null : AtWork(opened.Plus(TimeSpan.FromMinutes(random.Next(from, to))));
    }

    /// <summary>The evening of a day.</summary>
    public static Instant OnDay(string day) =>
        Instant.From(new DateTimeOffset(DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.FromHours(8)) + End);

    private static Instant AtWork(Instant at)
    {
        var local = at.ToUtc().ToOffset(TimeSpan.FromHours(8));
        var day = new DateTimeOffset(local.Date, local.Offset);
        return local.TimeOfDay < Begin ? Instant.From(day + Begin + (local.TimeOfDay / 4))
            : local.TimeOfDay > End ? Instant.From(day.AddDays(1) + Begin + ((local.TimeOfDay - End) / 4))
            : at;
    }
}
