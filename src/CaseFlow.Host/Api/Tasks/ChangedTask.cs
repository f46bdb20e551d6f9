using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>A task was claimed or given back.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="CaseNumber">Its case.</param>
/// <param name="Version">The case's version now.</param>
internal sealed record ChangedTask(string Task, string CaseNumber, long Version)
{
    /// <summary>What was done.</summary>
    /// <param name="changed">What the use case gave.</param>
    public static ChangedTask Of(TaskChanged changed) => new(changed.Task.ToString(), changed.CaseNumber, changed.Version);
}
