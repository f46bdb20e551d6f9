using System.Collections.Immutable;

namespace CaseFlow.Runtime.Actions;

/// <summary>What an action must be told of what lies outside its case, before it decides.</summary>
internal sealed record ActionNeeds
{
    /// <summary>Nothing besides the case.</summary>
    public static ActionNeeds None { get; } = new();

    /// <summary>Ids of reference lists, in the version in force when the case was registered.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>Ids of accounts, as they stand within the step.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>Numbers of other cases.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];
}
