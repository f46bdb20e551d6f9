using System.Buffers.Binary;
using CaseFlow.Runtime.Ports;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaseFlow.Host.Security;

/// <summary>
/// Password hashes by PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet) and a salt of 128 bits, as ASP.NET Core
/// Identity writes them.
/// </summary>
internal sealed class Pbkdf2Passwords : IPasswords
{
    private const int Rounds = 210_000;
    private const byte Format = 1;
    private const uint HmacSha512 = 2;
    private const int HeaderBytes = 9;

    private static readonly object Anyone = new();
    private readonly PasswordHasher<object> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
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

    /// <inheritdoc/>
    public bool IsCurrent(string hash)
    {
        var bytes = Convert.FromBase64String(hash);
        return bytes.Length > HeaderBytes
            && bytes[0] == Format
            && BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(1)) == HmacSha512
            && BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(1 + sizeof(uint))) >= Rounds;
    }
}
