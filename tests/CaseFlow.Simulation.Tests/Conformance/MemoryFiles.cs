using System.Text;
using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Simulation.Tests.Conformance;

/// <summary>Files that are only named in a test.</summary>
internal sealed class MemoryFiles(params (string Path, string Text)[] files) : IConformanceFiles
{
    public Dictionary<string, string> Written { get; } = [];

    public (ReadOnlyMemory<byte> Content, string? Problem) Read(string path, int most) =>
        files.Where(file => file.Path == path).Select(file => file.Text).FirstOrDefault() is { } text
            ? (Encoding.UTF8.GetBytes(text), null)
            : (default, $"Expected to read file '{path}', but it is not there.");

    public string? Write(string path, ReadOnlyMemory<byte> content)
    {
        Written[path] = Encoding.UTF8.GetString(content.Span);
        return null;
    }
}
