namespace CaseFlow.Storage.Credentials;

/// <summary>How a person signs in.</summary>
internal sealed class CredentialEntity
{
    public required string Login { get; init; }

    public required string Person { get; init; }

    public required string PasswordHash { get; init; }
}
