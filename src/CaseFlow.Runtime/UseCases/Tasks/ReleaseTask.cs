using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Gives a claimed task back to the group.</summary>
/// <param name="Person">Who gives it back: the one who claimed it.</param>
/// <param name="Task">The task.</param>
public sealed record ReleaseTask(string Person, TaskId Task) : IRequest<Outcome<TaskChanged>>
{
    /// <summary>The sender's key when a program asks; null for pages.</summary>
    public RequestKey? Once { get; init; }

    /// <summary>Refused with <c>api.version.conflict</c> unless the case still has this version; null for any.</summary>
    public long? Version { get; init; }
}
