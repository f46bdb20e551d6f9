using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Handling;

/// <summary>A case to be registered, and with what its procedure starts.</summary>
/// <param name="Channel">How it came in.</param>
/// <param name="Place">Where the matter is.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Description">What it is about.</param>
internal sealed record NewCase(string Channel, Place Place, string Title, string Description)
{
    /// <summary>Who reported it; null for nobody.</summary>
    public Reporter? Reporter { get; init; }

    /// <summary>Ids of stored photos.</summary>
    public ImmutableArray<string> Photos { get; init; } = [];

    /// <summary>The digest of the code by which the reporter follows it; null for none.</summary>
    public string? FollowUpHash { get; init; }

    /// <summary>Values of the case's data as canonical JSON.</summary>
    public ImmutableSortedDictionary<string, string> Data { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Variables of the root process besides place, channel, caseNumber, description and anonymous.</summary>
    public ImmutableSortedDictionary<string, FeelValue> Variables { get; init; } = Messages.Nothing;

    /// <summary>The start event; null for the one none start event.</summary>
    public ElementId? Start { get; init; }

    /// <summary>What correlation keys are read from when a message begins it; null for the variables.</summary>
    public ImmutableSortedDictionary<string, FeelValue>? Payload { get; init; }
}
