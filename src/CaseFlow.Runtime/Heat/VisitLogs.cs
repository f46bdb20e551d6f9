using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Heat;

/// <summary>Writes the logs of visits: of a step as it is saved, and of a whole journal for cases that are older than the logs. Both give the same text.</summary>
internal static class VisitLogs
{
    /// <summary>What a step adds.</summary>
    /// <param name="id">The case.</param>
    /// <param name="before">The case before the step; null for a new one.</param>
    /// <param name="after">The case after the step.</param>
    /// <param name="payload">What happened.</param>
    /// <param name="at">When.</param>
    /// <param name="places">On which version which instance ran, moved along.</param>
    /// <param name="procedureOf">The procedure of a version; null when it is not at hand.</param>
    public static ImmutableArray<VisitLog> Of(
        CaseId id, Case? before, Case after, StepPayload payload, Instant at, Dictionary<int, LogPlace> places, Func<string, Procedure?> procedureOf)
    {
        var texts = new SortedDictionary<int, (StringBuilder Text, Instant At, VisitLogHead? Begins)>();
        foreach (var created in payload.Instances)
        {
            places[created.Number] = new LogPlace(created.Hash, created.Process);
            var head = new VisitLogHead(procedureOf(created.Hash)?.Mechanism.Id ?? "", created.Process);
            texts[created.Number] = (new StringBuilder().Append(LogText.Version).Append(created.Hash), at, head);
        }

        foreach (var step in payload.ProcessSteps)
        {
            var (text, last, begins) = texts.GetValueOrDefault(step.Instance, (new StringBuilder(), at, null));
            var writing = new LogWriting(text, places[step.Instance], procedureOf) { At = last };
            places[step.Instance] = writing.Write(step.Events, at);
            texts[step.Instance] = (text, writing.At, begins);
        }

        foreach (var (task, held) in Holding(before, after))
        {
            var (text, last, begins) = texts.GetValueOrDefault(task.Instance, (new StringBuilder(), at, null));
            text.Append(LogText.Moment).Number(at.UnixMilliseconds).Append(held ? LogText.Held : LogText.Free).Number(task.Item);
            texts[task.Instance] = (text, at > last ? at : last, begins);
        }

        return [.. texts.Where(pair => pair.Value.Text.Length > 0).Select(pair => new VisitLog(id, pair.Key, pair.Value.At, pair.Value.Text.ToString(), pair.Value.Begins))];
    }

    // Who holds the work may change without anybody letting go of it.
    private static IEnumerable<(TaskId Task, bool Held)> Holding(Case? before, Case after)
    {
        var earlier = before?.Tasks.Where(task => task.Assignee is not null).Select(task => task.Id).ToHashSet() ?? [];
        foreach (var task in after.Tasks.OrderBy(task => task.Id.Instance).ThenBy(task => task.Id.Item))
        {
            if ((task.Assignee is not null) != earlier.Contains(task.Id))
            {
                yield return (task.Id, task.Assignee is not null);
            }
        }
    }
}
