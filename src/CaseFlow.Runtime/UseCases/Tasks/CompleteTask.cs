using System.Collections.Immutable;
using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>
/// Completes a task with its form's values; a free task is claimed by it, and a delegated one goes back to who
/// delegated it, with what was filled in. Problems of fields come back in the refusal
/// (<c>form.invalid</c>). The same idempotency key gives the same answer again and does nothing.
/// </summary>
/// <param name="Person">Who completes it.</param>
/// <param name="Task">The task.</param>
/// <param name="Values">Values by field name as submitted.</param>
/// <param name="IdempotencyKey">Made once when the form is shown, 8 to 100 characters.</param>
public sealed record CompleteTask(string Person, TaskId Task, ImmutableSortedDictionary<string, string> Values, string IdempotencyKey)
    : IRequest<Outcome<TaskCompleted>>
{
    /// <summary>A digest of the whole request when a program sends it: its key used for another request is refused. Null for pages.</summary>
    public string? Digest { get; init; }

    /// <summary>Refused with <c>api.version.conflict</c> unless the case still has this version; null for any.</summary>
    public long? Version { get; init; }
}
