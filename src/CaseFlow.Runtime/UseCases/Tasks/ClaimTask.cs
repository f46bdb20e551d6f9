using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Claims a free task. Claiming one's own task again changes nothing; another's is refused (<c>task.claimed-by-other</c>).</summary>
/// <param name="Person">Who claims.</param>
/// <param name="Task">The task.</param>
public sealed record ClaimTask(string Person, TaskId Task) : IRequest<Outcome<TaskChanged>>;
