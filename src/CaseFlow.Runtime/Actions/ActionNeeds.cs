using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

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

    /// <summary>An account entry of the case: all entries of the case come, with the accounts of this one's lines; null for none.</summary>
    public string? Entry { get; init; }

    /// <summary>Numbers of other cases; the cases that those were merged into come with them.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>Cases to be found, at most 500; null for none. Categories stand for all below them.</summary>
    public CaseQuery? Find { get; init; }

    /// <summary>Rating lists of which the present entries are needed.</summary>
    public ImmutableArray<string> Ratings { get; init; } = [];
}
