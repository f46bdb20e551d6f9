using System.Collections.Immutable;
using System.Text.Json;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>What completes a task.</summary>
internal sealed record Completion
{
    /// <summary>
    /// Values of the form's fields by name, of the JSON type that the task tells. A field that is not sent keeps the value it has; null empties it.
    /// </summary>
    public ImmutableSortedDictionary<string, JsonElement>? Fields { get; init; }
}
