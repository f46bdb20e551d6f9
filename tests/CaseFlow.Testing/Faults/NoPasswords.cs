using CaseFlow.Runtime.Ports;

namespace CaseFlow.Testing.Faults;

/// <summary>Passwords where nobody signs in.</summary>
public sealed class NoPasswords : IPasswords
{
    /// <inheritdoc/>
    public string Hash(string password) => throw new InvalidOperationException("Expected nobody to sign in, but someone sets a password.");

    /// <inheritdoc/>
    public bool Verify(string password, string? hash) => false;

    /// <inheritdoc/>
    public bool IsCurrent(string hash) => true;
}
