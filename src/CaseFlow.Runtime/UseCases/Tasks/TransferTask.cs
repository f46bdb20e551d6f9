using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Hands a task over for good 转办: to a person who holds its role, or to another unit that has holders of it. Refused unless the procedure allows it (<c>case.task.verb-not-allowed</c>), the target fits (<c>case.task.target-unfit</c>) and duties stay separate.</summary>
/// <param name="Person">Who hands it over: who has it, or may take it.</param>
/// <param name="Task">The task.</param>
/// <param name="To">Who gets it; null for the holders of the role at the unit.</param>
/// <param name="Unit">The unit where the role is held from now on; null for the task's own.</param>
/// <param name="Reason">Why, up to 500 characters; null when nothing is said.</param>
public sealed record TransferTask(string Person, TaskId Task, string? To, string? Unit, string? Reason) : IRequest<Outcome<TaskChanged>>
{
    /// <summary>The sender's one-time key; null to do it whenever it is asked.</summary>
    public RequestKey? Once { get; init; }

    /// <summary>Refused with <c>api.version.conflict</c> unless the case still has this version; null for any.</summary>
    public long? Version { get; init; }
}
