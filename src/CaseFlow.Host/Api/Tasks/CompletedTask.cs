using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>A task was completed.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="CaseNumber">Its case.</param>
/// <param name="Status">The case's status now.</param>
/// <param name="Next">The next open task of the case that the same person may work on; null for none.</param>
internal sealed record CompletedTask(string Task, string CaseNumber, CodedText Status, string? Next)
{
    /// <summary>What was done, in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="done">What the use case gave.</param>
    public static CompletedTask Of(Texts texts, TaskCompleted done) =>
        new(done.Task.ToString(), done.CaseNumber, CodedText.Of(texts, "status", done.Status), done.Next?.ToString());
}
