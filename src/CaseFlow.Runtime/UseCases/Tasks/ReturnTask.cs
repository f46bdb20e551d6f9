using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Returns a task to a step that was done before 退回. Refused unless the procedure allows it and the step lies before (<c>engine.return.not-before</c>).</summary>
/// <param name="Person">Who returns it: who has it, or may take it.</param>
/// <param name="Task">The task.</param>
/// <param name="Target">The element id of the user task it goes back to.</param>
/// <param name="Reason">Why, up to 500 characters.</param>
/// <param name="ThenBack">Whether it comes straight back once that step is done again; otherwise everything behind the step is done again.</param>
public sealed record ReturnTask(string Person, TaskId Task, string Target, string Reason, bool ThenBack) : IRequest<Outcome<TaskChanged>>
{
    /// <summary>The sender's one-time key; null to do it whenever it is asked.</summary>
    public RequestKey? Once { get; init; }

    /// <summary>Refused with <c>api.version.conflict</c> unless the case still has this version; null for any.</summary>
    public long? Version { get; init; }
}
