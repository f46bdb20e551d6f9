namespace CaseFlow.Storage.Accounts;

/// <summary>An account; its version decides who may post.</summary>
internal sealed class AccountEntity
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Unit { get; init; }

    public required string Name { get; init; }

    public long BalanceFen { get; init; }

    public long Version { get; init; }

    public string? Purpose { get; init; }

    public bool Closed { get; init; }
}
