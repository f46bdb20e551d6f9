namespace CaseFlow.Runtime.Ports;

/// <summary>The only place where randomness comes from: the operating system, or a seeded row in the demo and in tests.</summary>
public interface IEntropy
{
    /// <summary>Fills a buffer with random bytes.</summary>
    /// <param name="buffer">The buffer.</param>
    void Fill(Span<byte> buffer);
}
