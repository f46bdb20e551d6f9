using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Host.Conformance;

/// <summary>The files that requests name, as they lie on the disk. Only plain files are read: a pipe or device could keep a reader waiting for ever.</summary>
internal sealed class DiskFiles : IConformanceFiles
{
    public (ReadOnlyMemory<byte> Content, string? Problem) Read(string path, int most)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Attributes.HasFlag(FileAttributes.Device))
            {
                return (default, $"Expected to read file '{path}', but it is not there.");
            }

            using var stream = file.OpenRead();
            var buffer = new byte[Math.Min(stream.Length, most)];
            return (buffer.AsMemory(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)), null);
        }
        catch (Exception failure) when (IsOutside(failure))
        {
            return (default, $"Expected to read file '{path}', but: {failure.Message}");
        }
    }

    public string? Write(string path, ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = File.Create(path);
            stream.Write(content.Span);
            return null;
        }
        catch (Exception failure) when (IsOutside(failure))
        {
            return $"Expected to write file '{path}', but: {failure.Message}";
        }
    }

    private static bool IsOutside(Exception failure) => failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
