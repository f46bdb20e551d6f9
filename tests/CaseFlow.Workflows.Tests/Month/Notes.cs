using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using CaseFlow.Calendar;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>What the staff notes of a case when a task is seen for the first time and when one is done.</summary>
internal static class Notes
{
    private static readonly TimeSpan FirstResponse = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> FirstTasks = new()
    {
        ["Task_RoutineWhistle"] = "routine",
        ["Task_KeyAccept"] = "key",
        ["Task_JointAccept"] = "joint",
        ["Task_AssaultAccept"] = "assault",
    };

    private static readonly List<string> Rise = [.. FirstTasks.Values];

    public static void Seen(CaseTally tally, string element, Instant openedAt)
    {
        // A case that was at a rung, or above it, before is not raised to it again: a grade only rises.
        if (FirstTasks.TryGetValue(element, out var rung) && Rise.IndexOf(rung) > Rise.IndexOf(tally.Rungs.LastOrDefault() ?? ""))
        {
            tally.Rungs.Add(rung);
            tally.Taken.Add((rung, openedAt, null));
        }
    }

    public static void Done(CaseTally tally, string element, ImmutableSortedDictionary<string, string> values, string status, Instant now)
    {
        string? Of(string field) => values.GetValueOrDefault(field) is { Length: > 0 } value ? value : null;
        switch (element)
        {
            case "Task_Accept" when Of("acceptDecision") == "accept":
                (tally.AcceptedAt, tally.Category) = (tally.AcceptedAt ?? now, Of("category"));
                break;
            case "Task_Dispatch":
                (tally.AssignedAt, tally.DispatchedAt) = (tally.AssignedAt ?? now, now);
                break;
            case "Task_FirstResponse":
                tally.Responses++;
                tally.ResponsesInTime += now <= tally.DispatchedAt!.Value.Plus(FirstResponse) ? 1 : 0;
                break;
            case "Task_TemporaryMeasure":
                Measure(tally, isPermanent: false, Of("temporaryCost"));
                break;
            case "Task_TeamHandle" or "Task_RoutineWhistle":
                Measure(tally, isPermanent: false, cost: null);
                break;
            case "Task_PermanentMeasure":
                // It counts once somebody confirmed it.
                tally.PendingCost = Of("permanentCost");
                break;
            case "Task_ConfirmMeasure" when Of("measureConfirmed") == "true":
                Measure(tally, isPermanent: true, tally.PendingCost);
                break;
            case "Task_Dispose" when Of("askExtension") != "true":
                Measure(tally, isPermanent: true, Of("partResult") == "done" ? Of("partCost") : null);
                break;
            case "Task_RaisedHandle" or "Task_Late":
                Measure(tally, isPermanent: true, Of("raisedCost"));
                break;
            case "Task_KeyAccept" when tally.Taken.FindIndex(taken => taken.Rung == "key") is >= 0 and var key:
                // What is taken up again after a second whistle was taken up before.
                tally.Taken[key] = tally.Taken[key] with { Accepted = tally.Taken[key].Accepted ?? now };
                break;
            case "Task_KeyHandle":
                Measure(tally, isPermanent: true, Of("keyCost"));
                break;
            case "Task_JointHandle":
                Measure(tally, isPermanent: true, Of("jointCost"));
                break;
            case "Task_PropertyFeedback" or "Task_TeamFeedback":
                (tally.Outcome, tally.OutcomeAt) = (Of("outcome"), now);
                tally.Feedbacks++;
                break;
            case "Task_ReturnVisit":
                Visit(tally, Of("reached") == "true", Of("resolved") == "true", Of("satisfaction"), now);
                foreach (var result in Of("furtherVisits") is { } others ? Results(others) : [])
                {
                    Visit(tally, result != "notReached", result != "unresolved", result == "unresolved" ? "dissatisfied" : result, now);
                }

                // The first time it is done again without asking, later only when somebody decides so.
                tally.Reopenings += tally.Reopenings == 0 && tally.LastVisits.Any(v => v.Resolved == false || v.Satisfaction == "dissatisfied") ? 1 : 0;
                break;
            case "Task_DecideReopen" when Of("reopenDecision") == "reopen":
                tally.Reopenings++;
                break;
        }

        tally.WhistleOutcome = Of("whistleOutcome") ?? tally.WhistleOutcome;
        tally.Status = status;
        tally.ClosedAt = status == "closed" ? now : null;
    }

    private static void Visit(CaseTally tally, bool reached, bool resolved, string? satisfaction, Instant now) =>
        tally.Visits.Add(reached ? (true, resolved, satisfaction, now) : (false, null, null, now));

    private static List<string> Results(string rows) => [.. JsonNode.Parse(rows)!.AsArray().Select(row => row!["visitResult"]!.GetValue<string>())];

    private static void Measure(CaseTally tally, bool isPermanent, string? cost)
    {
        tally.Measures++;
        tally.PermanentMeasures += isPermanent ? 1 : 0;
        tally.CostFen += cost is null ? 0 : (long)(decimal.Parse(cost, CultureInfo.InvariantCulture) * 100);
    }
}
