using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Lends a task to another holder of its role 委派; when that one is done, it goes back with what was filled in. Refused like a transfer.</summary>
/// <param name="Person">Who delegates it: who has it, or may take it.</param>
/// <param name="Task">The task.</param>
/// <param name="To">Who gets it for the time being.</param>
/// <param name="Reason">What for, up to 500 characters; null when nothing is said.</param>
public sealed record DelegateTask(string Person, TaskId Task, string To, string? Reason) : IRequest<Outcome<TaskChanged>>
{
    /// <summary>The sender's one-time key; null to do it whenever it is asked.</summary>
    public RequestKey? Once { get; init; }

    /// <summary>Refused with <c>api.version.conflict</c> unless the case still has this version; null for any.</summary>
    public long? Version { get; init; }
}
