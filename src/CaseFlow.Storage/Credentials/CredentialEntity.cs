namespace CaseFlow.Storage.Credentials;

/// <summary>How a person signs in.</summary>
internal sealed class CredentialEntity
{
    public required string Person { get; init; }

    public required string PasswordHash { get; init; }

    public required string Stamp { get; init; }

    public bool MustChange { get; init; }

    public long ChangedAt { get; init; }
}
