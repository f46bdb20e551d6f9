using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Engine.State;

/// <summary>An activity that completed and can be compensated (BPMN 2.0.2 §13.5.5); kept as long as the scope around it is open.</summary>
/// <param name="Visit">The visit that completed.</param>
/// <param name="Element">The activity.</param>
public sealed record CompletedActivity(ElementInstanceId Visit, ElementId Element)
{
    /// <summary>Whether it did not complete itself but was called off with a transaction, so that only what completed inside is compensated.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsCalledOff { get; init; }

    /// <summary>The data of its own as it was when it completed, which what compensates it reads; null for none.</summary>
    public ImmutableSortedDictionary<string, FeelValue>? Data { get; init; }

    /// <summary>The states of data objects in it as they were then, by the variable that holds their value; null for none.</summary>
    public ImmutableSortedDictionary<string, string>? DataStates { get; init; }

    /// <summary>What completed inside it and is compensated with it, in the order of completion.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, CompletedActivity> Inside { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, CompletedActivity>.Empty;
}
