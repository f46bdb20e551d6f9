namespace CaseFlow.Simulation.Conformance;

/// <summary>The files that requests name. Nothing else is read or written.</summary>
public interface IConformanceFiles
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as the request names it.</param>
    /// <param name="most">How many bytes are needed at most; what is longer may be cut there.</param>
    /// <returns>The content, or why it cannot be read.</returns>
    (ReadOnlyMemory<byte> Content, string? Problem) Read(string path, int most);

    /// <summary>Writes a file.</summary>
    /// <param name="path">The path as the request names it.</param>
    /// <param name="content">The content.</param>
    /// <returns>Why it cannot be written; null when it was.</returns>
    string? Write(string path, ReadOnlyMemory<byte> content);
}
