using System.Collections.Immutable;
using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>
/// Keeps what a person has typed into the form of a task, unchecked. It comes back when the person opens the form again, and is gone when the
/// task is. Keeping the same again changes nothing. It stands in no journal.
/// </summary>
/// <param name="Person">Who typed it: one who may work on the task.</param>
/// <param name="Task">The task.</param>
/// <param name="Answers">Values by field name as typed, 200,000 characters in all at most.</param>
public sealed record SaveDraft(string Person, TaskId Task, ImmutableSortedDictionary<string, string> Answers) : IRequest<Outcome<TaskChanged>>;
