using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>An open task with its form. Refused with <c>task.not-open</c> when it is done or gone, <c>access.task</c> when it is not the person's.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Task">The task.</param>
public sealed record GetTask(string Person, TaskId Task) : IRequest<Outcome<TaskView>>;
