using CaseFlow.Dmn.Xml;

namespace CaseFlow.Host.Verbs;

/// <summary>Decision files on the disk.</summary>
internal static class DmnFile
{
    /// <summary>The file's bytes; of one that is too large only as many as it takes to be refused.</summary>
    /// <param name="file">The file.</param>
    public static byte[] Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        var buffer = new byte[Math.Min(stream.Length, DmnReader.MaxBytes + 1)];
        stream.ReadExactly(buffer);
        return buffer;
    }
}
