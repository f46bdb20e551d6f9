using System.Collections.Frozen;

namespace CaseFlow.Engine.State;

/// <summary>The legal transitions of an instance's life, as one table.</summary>
internal static class LifeCycle
{
    private static readonly FrozenSet<(InstanceStatus From, InstanceStatus To)> Legal = new[]
    {
        (InstanceStatus.NotStarted, InstanceStatus.Running),
        (InstanceStatus.Running, InstanceStatus.Suspended),
        (InstanceStatus.Suspended, InstanceStatus.Running),
        (InstanceStatus.Running, InstanceStatus.Completed),
        (InstanceStatus.Running, InstanceStatus.Terminated),
        (InstanceStatus.Running, InstanceStatus.Failed),
        (InstanceStatus.Running, InstanceStatus.Cancelled),
        (InstanceStatus.Suspended, InstanceStatus.Completed),
        (InstanceStatus.Suspended, InstanceStatus.Terminated),
        (InstanceStatus.Suspended, InstanceStatus.Failed),
        (InstanceStatus.Suspended, InstanceStatus.Cancelled),
    }.ToFrozenSet();

    /// <summary>Gives the new status.</summary>
    /// <exception cref="InvalidOperationException">The transition is not in the table: a bug of the engine or a damaged journal.</exception>
    internal static InstanceStatus Go(InstanceStatus from, InstanceStatus to) =>
        Legal.Contains((from, to))
            ? to
            : throw new InvalidOperationException($"Expected to move an instance to {to}, but it is {from}, from where that is not a legal step.");

    internal static bool IsEnd(InstanceStatus status) => status >= InstanceStatus.Completed;
}
