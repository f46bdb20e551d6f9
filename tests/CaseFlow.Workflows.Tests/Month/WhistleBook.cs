using CaseFlow.Calendar;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The book on whistles within the compound and sub-district, rung by rung.</summary>
internal static class WhistleBook
{
    private const string Whistle = "four-grade-whistle";

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        var run = c.RunsOf(Whistle).LastOrDefault();
        foreach (var (step, index) in c.Taken.Select((step, index) => (step, index)))
        {
            (string Column, string? Cell)[] cells =
            [
                ("caseNumber", c.Number), ("fromGrade", index == 0 ? null : c.Taken[index - 1].Rung), ("toGrade", step.Rung), ("raisedAt", Cell.Moment(step.Raised)),
                ("whistleOutcome", index + 1 < c.Taken.Count ? "notResolved" : Outcome(c, run!)),
            ];
            yield return new ExpectedRow(Whistle, "main", [.. cells, .. OfRung(c, run!, step)]);
        }
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        foreach (var (step, index) in c.Taken.Select((step, index) => (step, index)))
        {
            var resolved = index + 1 == c.Taken.Count && Outcome(c, c.RunsOf(Whistle).Last()) == "resolved";
            bool Within(string check, int days) => c.Last(check) is { } deed && CaseTally.Day(deed.At) <= CaseTally.Day(step.Raised).AddDays(days);
            yield return ExpectedPart.Of(Whistle, "whistle-settlement", resolved);
            switch (step.Rung)
            {
                case "routine":
                    yield return ExpectedPart.Of(Whistle, "solved-at-routine", resolved);
                    break;
                case "key":
                    yield return ExpectedPart.Of(Whistle, "key-same-day-acceptance", step.Accepted is { } at && CaseTally.Day(at) == CaseTally.Day(step.Raised));
                    break;
                case "joint":
                    yield return ExpectedPart.Of(Whistle, "solved-at-joint", resolved && Within("Task_JointCheck", 7));
                    break;
                default:
                    yield return ExpectedPart.Of(Whistle, "solved-at-assault", resolved && Within("Task_AssaultCheck", 15));
                    break;
            }
        }
    }

    private static (string Column, string? Cell)[] OfRung(CaseTally c, Run run, (string Rung, Instant Raised, Instant? Accepted) step)
    {
        var (joint, assault) = (DepartmentBook.JointParts(c, run), DepartmentBook.AssaultParts(c, run));
        return step.Rung switch
        {
            "key" =>
            [
                ("reporterInformedAt", Cell.Moment(step.Raised)), ("keyMeetingDate", c.Last("Task_KeyAccept")?.Of("keyMeetingDate")), ("keyMeasure", c.Last("Task_KeyMeeting")?.Of("keyMeasure")),
                ("keyParty", c.Last("Task_KeyMeeting")?.Of("keyParty")), ("keyResult", c.Last("Task_KeyHandle")?.Of("keyResult")), ("keyScore", c.Last("Task_KeyCheck")?.Of("keyScore")),
            ],
            "joint" =>
            [
                ("jointLine", c.Last("Task_JointAccept")?.Of("jointLine")), ("jointMeasure", c.Last("Task_JointMeeting")?.Of("jointMeasure")),
                ("jointScore", c.Last("Task_JointCheck") is { } check && DepartmentBook.JointParts(c, c.Runs[check.Task.Id.Instance]) is null ? check.Of("jointScore") : null), ("jointResults", Results(joint)),
            ],
            "assault" => [("assaultMeasure", c.Last("Task_AssaultMeeting")?.Of("assaultMeasure")), ("assaultResults", Results(assault))],
            _ => [],
        };
    }

    private static string? Results(List<(string Unit, string Result)>? parts) => parts is null ? null : Cell.List(parts.Select(p => $"{p.Unit} {p.Result}"));

    // What the county took over is resolved; what it sent back is not.
    private static string? Outcome(CaseTally c, Run run) => c.Under(run, "raised-level-handling").LastOrDefault()?.Last("Task_Decide") is { } decided
        ? decided.Of("raiseDecision") == "reject" ? "notResolved" : "resolved"
        : run.Last("Task_RoutineWhistle", "Task_KeyCheck", "Task_JointCheck", "Task_AssaultCheck")?.Of("whistleOutcome");
}
