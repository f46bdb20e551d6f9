using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Claims a free task. Claiming one's own task again changes nothing; another's is refused (<c>task.claimed-by-other</c>).</summary>
/// <param name="Person">Who claims.</param>
/// <param name="Task">The task.</param>
public sealed record ClaimTask(string Person, TaskId Task) : IRequest<Outcome<TaskChanged>>
{
    /// <summary>The sender's key when a program asks; null for pages.</summary>
    public RequestKey? Once { get; init; }

    /// <summary>Refused with <c>api.version.conflict</c> unless the case still has this version; null for any.</summary>
    public long? Version { get; init; }
}
