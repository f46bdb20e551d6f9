using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Json;
using CaseFlow.Engine.Migrating;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Makes a case and its process instances again from nothing but the journal.</summary>
internal static class CaseReplay
{
    /// <summary>Replays a journal.</summary>
    /// <param name="journal">The entries, in order.</param>
    /// <param name="definitionOf">The compiled process of a version: hash, process id.</param>
    public static (Case? Case, ImmutableSortedDictionary<int, ProcessInstance> Instances) Run(
        IEnumerable<JournalEntry> journal, Func<string, string, ProcessDefinition> definitionOf)
    {
        Case? current = null;
        var instances = ImmutableSortedDictionary<int, ProcessInstance>.Empty;
        foreach (var payload in journal.Select(e => StepPayload.Read(e.Payload)))
        {
            foreach (var happened in payload.CaseEvents)
            {
                current = CaseRules.Apply(current, happened);
            }

            foreach (var made in payload.Instances)
            {
                ElementInstanceId? item = made.Item is { } id ? new ElementInstanceId(id) : null;
                instances = instances.Add(made.Number, new ProcessInstance(made.Number, made.Process, made.Hash, made.Parent, item, ProcessState.Initial));
            }

            foreach (var step in payload.ProcessSteps)
            {
                var instance = instances[step.Instance];
                var definition = definitionOf(instance.DefinitionHash, instance.ProcessId);
                var state = step.Events.Aggregate(instance.State, (before, happened) => ProcessEngine.Apply(definition, before, happened));
                instances = instances.SetItem(step.Instance, instance with { State = state, DefinitionHash = Migrations.VersionAfter(instance.DefinitionHash, step.Events) });
            }
        }

        return (current, instances);
    }

    /// <summary>What differs between a stored unit and its replay; empty when nothing does.</summary>
    public static ImmutableArray<string> Compare(CaseUnit unit, Case? replayed, ImmutableSortedDictionary<int, ProcessInstance> instances)
    {
        var differences = ImmutableArray.CreateBuilder<string>();
        if (replayed is null || !CasesJson.Write(unit.Case).AsSpan().SequenceEqual(CasesJson.Write(replayed)))
        {
            differences.Add("case");
        }

        foreach (var number in unit.Instances.Keys.Union(instances.Keys).Order())
        {
            if (!unit.Instances.TryGetValue(number, out var stored) || !instances.TryGetValue(number, out var made) || !IsSame(stored, made))
            {
                differences.Add($"instance {number}");
            }
        }

        return differences.ToImmutable();
    }

    private static bool IsSame(ProcessInstance a, ProcessInstance b) =>
        a with { State = ProcessState.Initial } == b with { State = ProcessState.Initial }
        && ProcessJson.Serialize(a.State).AsSpan().SequenceEqual(ProcessJson.Serialize(b.State));
}
