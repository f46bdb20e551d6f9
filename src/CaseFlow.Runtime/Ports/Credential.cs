namespace CaseFlow.Runtime.Ports;

/// <summary>How a person signs in with a password.</summary>
/// <param name="Login">The sign-in name.</param>
/// <param name="Person">The person.</param>
/// <param name="PasswordHash">The encoded hash.</param>
public sealed record Credential(string Login, string Person, string PasswordHash);
