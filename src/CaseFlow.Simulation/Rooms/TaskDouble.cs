using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>What stands in for an automatic task: it may take time, then sets variables or gives an error.</summary>
public sealed record TaskDouble
{
    /// <summary>Succeeds at once.</summary>
    public static TaskDouble Nothing { get; } = new();

    /// <summary>The variables that it sets, by expressions over what the task can read.</summary>
    public ImmutableSortedDictionary<string, FeelExpression> Sets { get; init; } =
        ImmutableSortedDictionary.Create<string, FeelExpression>(StringComparer.Ordinal);

    /// <summary>The code of the BPMN error that it gives; null for none.</summary>
    public string? Error { get; init; }

    /// <summary>How long it takes, as an ISO 8601 duration; null for no time.</summary>
    public string? Takes { get; init; }
}
