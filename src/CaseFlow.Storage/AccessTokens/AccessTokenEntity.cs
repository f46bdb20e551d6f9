namespace CaseFlow.Storage.AccessTokens;

/// <summary>A personal access token without its secret.</summary>
internal sealed class AccessTokenEntity
{
    public required string Id { get; init; }

    public required string Digest { get; init; }

    public required string Person { get; init; }

    public required string Name { get; init; }

    /// <summary>The scopes, separated by blanks.</summary>
    public required string Scopes { get; init; }

    public long CreatedAt { get; init; }

    public long ExpiresAt { get; init; }

    public long? LastUsedAt { get; init; }

    public long? RevokedAt { get; init; }
}
