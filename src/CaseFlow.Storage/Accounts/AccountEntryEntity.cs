namespace CaseFlow.Storage.Accounts;

/// <summary>An account entry; the database refuses to change or delete it.</summary>
internal sealed class AccountEntryEntity
{
    public required string Id { get; init; }

    public long CaseId { get; init; }

    public long Sequence { get; init; }

    public long At { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }

    public string? Reverses { get; init; }
}
