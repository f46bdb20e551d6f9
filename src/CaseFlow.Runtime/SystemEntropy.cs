using System.Security.Cryptography;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime;

/// <summary>The operating system's random numbers.</summary>
public sealed class SystemEntropy : IEntropy
{
    /// <inheritdoc/>
    public void Fill(Span<byte> buffer) => RandomNumberGenerator.Fill(buffer);
}
