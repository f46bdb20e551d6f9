using System.Buffers.Binary;
using System.Security.Cryptography;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Demo;

/// <summary>The same row of bytes each time, so that the demonstration comes out alike. Never used where somebody could gain by guessing.</summary>
internal sealed class SeededEntropy : IEntropy
{
    private long block;

    /// <inheritdoc/>
    public void Fill(Span<byte> buffer)
    {
        Span<byte> seed = stackalloc byte[8];
        Span<byte> row = stackalloc byte[SHA256.HashSizeInBytes];
        for (var at = 0; at < buffer.Length; at += row.Length)
        {
            BinaryPrimitives.WriteInt64BigEndian(seed, block++);
            SHA256.HashData(seed, row);
            var length = Math.Min(row.Length, buffer.Length - at);
            row[..length].CopyTo(buffer[at..]);
        }
    }
}
