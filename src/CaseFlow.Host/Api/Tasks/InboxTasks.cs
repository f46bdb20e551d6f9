namespace CaseFlow.Host.Api.Tasks;

/// <summary>A part of an inbox.</summary>
/// <param name="Items">The tasks, soonest due first; those without due moment last.</param>
/// <param name="Next">The cursor of what follows; null at the end.</param>
/// <param name="OwnCount">How many the person claimed, counted up to 1,000.</param>
/// <param name="GroupCount">How many wait for someone of the group, counted up to 1,000.</param>
internal sealed record InboxTasks(IReadOnlyList<InboxTask> Items, string? Next, int OwnCount, int GroupCount);
