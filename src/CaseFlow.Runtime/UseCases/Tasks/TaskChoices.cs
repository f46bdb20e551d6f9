using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>What a person may do with a task beyond completing it, each with its targets. What has none is not possible now.</summary>
/// <param name="Persons">Persons it may be transferred to at its unit.</param>
/// <param name="Units">Other units it may be transferred to.</param>
/// <param name="Delegates">Persons it may be delegated to.</param>
/// <param name="Returns">Steps it may be returned to, the latest first.</param>
public sealed record TaskChoices(
    ImmutableArray<TaskTarget> Persons,
    ImmutableArray<TaskTarget> Units,
    ImmutableArray<TaskTarget> Delegates,
    ImmutableArray<TaskTarget> Returns)
{
    /// <summary>Nothing.</summary>
    public static TaskChoices None { get; } = new([], [], [], []);
}
