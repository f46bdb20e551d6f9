namespace CaseFlow.Storage.Accounts;

/// <summary>A line of an account entry; the database refuses to change or delete it, and takes those of an account only in their order.</summary>
internal sealed class AccountPostingEntity
{
    public required string AccountId { get; init; }

    public long Number { get; init; }

    public required string EntryId { get; init; }

    public long AmountFen { get; init; }

    public long BalanceFen { get; init; }
}
