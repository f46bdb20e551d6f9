using CaseFlow.Runtime.Ports;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Host.Security;

/// <summary>Password hashes by PBKDF2 with HMAC-SHA-512, 100,000 rounds and a salt of 128 bits, as ASP.NET Core Identity writes them.</summary>
internal sealed class Pbkdf2Passwords : IPasswords
{
    private static readonly object Anyone = new();
    private readonly PasswordHasher<object> hasher = new();
    private readonly Lazy<string> nothing;

    /// <summary>Prepares hashing.</summary>
    public Pbkdf2Passwords() => nothing = new Lazy<string>(() => hasher.HashPassword(Anyone, Guid.NewGuid().ToString()));

    /// <inheritdoc/>
    public string Hash(string password) => hasher.HashPassword(Anyone, password);

    /// <inheritdoc/>
    public bool Verify(string password, string? hash)
    {
        var fits = hasher.VerifyHashedPassword(Anyone, hash ?? nothing.Value, password) != PasswordVerificationResult.Failed;
        return fits && hash is not null;
    }
}
