using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Runtime.Views;

/// <summary>The timeline of a case, read from its journal: every case event with its data, in order.</summary>
internal static class Timeline
{
    // Secrets and digests are evidence, not reading matter; sums of ballots wait for the count.
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal) { "event", "at", "actor", "followUpHash", "data", "reporter", "tally" };

    public static ImmutableArray<TimelineEntry> Read(ImmutableArray<JournalEntry> journal, Organisation organisation)
    {
        var names = new Dictionary<TaskId, string>();
        var elements = new Dictionary<string, string>(StringComparer.Ordinal);
        var timeline = ImmutableArray.CreateBuilder<TimelineEntry>();
        foreach (var entry in journal)
        {
            var payload = StepPayload.Read(entry.Payload);
            if (payload.Arguments.TryGetValue(OperationSteps.Argument, out var operation))
            {
                timeline.Add(new TimelineEntry(
                    entry.Sequence,
                    entry.HappenedAt,
                    entry.RecordedAt,
                    entry.Actor,
                    organisation.FindPerson(entry.Actor)?.Name,
                    "timeline.operation-" + operation,
                    payload.Arguments,
                    entry.Hash));
            }

            foreach (var happened in payload.CaseEvents)
            {
                using var json = JsonDocument.Parse(CasesJson.Write(happened));
                var arguments = Arguments(json.RootElement);
                AddTaskName(happened, names, arguments);
                AddTarget(happened, elements, organisation, arguments);
                timeline.Add(new TimelineEntry(
                    entry.Sequence,
                    happened.At,
                    entry.RecordedAt,
                    happened.Actor,
                    organisation.FindPerson(happened.Actor)?.Name,
                    "timeline." + json.RootElement.GetProperty("event").GetString(),
                    arguments.ToImmutableSortedDictionary(StringComparer.Ordinal),
                    entry.Hash));
            }
        }

        return timeline.ToImmutable();
    }

    private static void AddTaskName(CaseEvent happened, Dictionary<TaskId, string> names, Dictionary<string, string> arguments)
    {
        if (happened is CaseEvent.TaskOpened opened)
        {
            names[opened.Task.Id] = opened.Task.Name;
        }

        if (happened is CaseEvent.TaskRedrawn redrawn)
        {
            names[redrawn.Task.Id] = redrawn.Task.Name;
        }

        TaskId? task = happened switch
        {
            CaseEvent.TaskClaimed e => e.Task,
            CaseEvent.TaskReleased e => e.Task,
            CaseEvent.TaskCompleted e => e.Task,
            CaseEvent.TaskClosed e => e.Task,
            CaseEvent.TaskDueChanged e => e.Task,
            CaseEvent.ClockStarted e => e.Task,
            CaseEvent.ClockStopped e => e.Task,
            CaseEvent.TaskTransferred e => e.Task,
            CaseEvent.TaskDelegated e => e.Task,
            CaseEvent.TaskGivenBack e => e.Task,
            CaseEvent.TaskReturned e => e.Task,
            CaseEvent.Urged e => e.Task,
            _ => null,
        };
        if (task is { } id && names.TryGetValue(id, out var name))
        {
            arguments["task.name"] = name;
        }
    }

    // To whom or where a task went, and who recused themselves, in words.
    private static void AddTarget(CaseEvent happened, Dictionary<string, string> elements, Organisation organisation, Dictionary<string, string> arguments)
    {
        if (happened is CaseEvent.TaskOpened opened)
        {
            elements[opened.Task.Element] = opened.Task.Name;
        }

        var (to, unit) = happened switch
        {
            CaseEvent.TaskTransferred e => (e.To, e.Unit),
            CaseEvent.TaskDelegated e => (e.To, null),
            CaseEvent.TaskGivenBack e => (e.To, null),
            _ => ((string?)null, (string?)null),
        };
        var name = to is not null ? organisation.FindPerson(to)?.Name : unit is not null ? organisation.NameOf(unit) : null;
        if (name is not null)
        {
            arguments["to.name"] = name;
        }

        if (happened is CaseEvent.VoterRecused recused && organisation.FindPerson(recused.Voter) is { } voter)
        {
            arguments["voter"] = voter.Name;
        }

        if (happened is CaseEvent.TaskReturned returned && elements.TryGetValue(returned.Target, out var target))
        {
            arguments["target.name"] = target;
        }
    }

    private static Dictionary<string, string> Arguments(JsonElement element)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject().Where(m => !Left.Contains(m.Name)))
        {
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var inner in member.Value.EnumerateObject())
                {
                    Add(arguments, $"{member.Name}.{inner.Name}", inner.Value);
                }
            }
            else
            {
                Add(arguments, member.Name, member.Value);
            }
        }

        return arguments;
    }

    private static void Add(Dictionary<string, string> arguments, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                arguments[name] = value.GetString()!;
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                arguments[name] = value.GetRawText();
                break;
            default:
                break;
        }
    }
}
