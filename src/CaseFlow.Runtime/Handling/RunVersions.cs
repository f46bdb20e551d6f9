using System.Collections.Immutable;
using CaseFlow.Engine.Events;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>All versions that the instances of a case ever ran on: those they run on, and those from which they were moved.</summary>
public static class RunVersions
{
    /// <summary>The content hashes, in the order in which the journal names them.</summary>
    /// <param name="unit">The case.</param>
    /// <param name="journal">Its whole journal.</param>
    /// <exception cref="System.Text.Json.JsonException">An entry is none that a step wrote.</exception>
    public static ImmutableArray<string> Of(CaseUnit unit, IEnumerable<JournalEntry> journal)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var hashes = journal.Select(entry => StepPayload.Read(entry.Payload))
            .SelectMany(payload => payload.Instances.Select(made => made.Hash)
                .Concat(payload.ProcessSteps.SelectMany(step => step.Events).OfType<ProcessEvent.InstanceMigrated>().SelectMany(moved => new[] { moved.From, moved.To })));
        return [.. hashes.Concat(unit.Instances.Values.Select(instance => instance.DefinitionHash)).Distinct(StringComparer.Ordinal)];
    }
}
