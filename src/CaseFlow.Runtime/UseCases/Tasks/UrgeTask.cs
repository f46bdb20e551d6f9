using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Urges whoever has a task to go on 催办: it is noted in the case, and the holder is told. For those who lead the case or brought it in.</summary>
/// <param name="Person">Who urges.</param>
/// <param name="Task">The task.</param>
/// <param name="Text">In words, up to 500 characters; null when nothing is added.</param>
public sealed record UrgeTask(string Person, TaskId Task, string? Text) : IRequest<Outcome<TaskChanged>>
{
    /// <summary>The sender's one-time key; null to do it whenever it is asked.</summary>
    public RequestKey? Once { get; init; }

    /// <summary>Refused with <c>api.version.conflict</c> unless the case still has this version; null for any.</summary>
    public long? Version { get; init; }
}
