using System.Security.Cryptography;

namespace CaseFlow.Runtime.Journal;

/// <summary>A hash function of the evidence chain. Its name is part of everything that is hashed, so two functions never give one chain.</summary>
public sealed class Digest
{
    private readonly Func<ReadOnlyMemory<byte>, byte[]> _compute;

    private Digest(string name, Func<ReadOnlyMemory<byte>, byte[]> compute)
    {
        Name = name;
        _compute = compute;
    }

    /// <summary>SHA-256 (FIPS 180-4).</summary>
    public static Digest Sha256 { get; } = new("SHA-256", bytes => SHA256.HashData(bytes.Span));

    /// <summary>Every hash function that a chain may be made with.</summary>
    public static IReadOnlyList<Digest> Known { get; } = [Sha256];

    /// <summary>The standard's name, such as <c>SHA-256</c>.</summary>
    public string Name { get; }

    /// <summary>Finds a hash function by its name; null when it is not known.</summary>
    /// <param name="name">The standard's name.</param>
    public static Digest? Find(string name) => Known.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Hashes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The hash, hexadecimal, lower case.</returns>
    public string Hex(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(_compute(bytes));
}
