namespace CaseFlow.Storage.SignIns;

/// <summary>Failed tries to sign in.</summary>
internal sealed class GuessesEntity
{
    public required string Key { get; init; }

    public int Count { get; init; }

    public long LastAt { get; init; }

    public long? LockedUntil { get; init; }
}
