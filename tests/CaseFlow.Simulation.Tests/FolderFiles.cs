using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Simulation.Tests;

/// <summary>Files of one folder; what is written is kept in memory.</summary>
internal sealed class FolderFiles(string folder) : IConformanceFiles
{
    public Dictionary<string, ReadOnlyMemory<byte>> Written { get; } = [];

    public (ReadOnlyMemory<byte> Content, string? Problem) Read(string path, int most)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? (File.ReadAllBytes(file), null) : (default, $"Expected to read file '{path}', but it is not there.");
    }

    public string? Write(string path, ReadOnlyMemory<byte> content)
    {
        Written[path] = content;
        return null;
    }
}
