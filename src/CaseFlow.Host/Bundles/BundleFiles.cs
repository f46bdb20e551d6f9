using System.Collections.Immutable;
using System.IO.Compression;
using CaseFlow.Host.Operating;

namespace CaseFlow.Host.Bundles;

/// <summary>The files of a bundle in memory, read from or written to a folder or a ZIP file. Reading never writes, so no name can do harm.</summary>
internal static class BundleFiles
{
    private const int MostFiles = 5000;
    private const long MostBytes = 512L * 1024 * 1024;

    /// <summary>Reads a bundle.</summary>
    /// <param name="path">A folder or a ZIP file.</param>
    /// <exception cref="OperatorException">It is neither, or larger than 512 MB or 5,000 files.</exception>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Read(string path)
    {
        try
        {
            return Directory.Exists(path) ? ReadFolder(path) : ReadArchive(path);
        }
        catch (Exception e) when (e is InvalidDataException or FileNotFoundException)
        {
            throw new OperatorException("bundle.not-a-bundle", ("file", path), ("why", e.Message));
        }
    }

    /// <summary>Writes a bundle; nothing that is there is overwritten.</summary>
    /// <param name="path">A folder that is not there, or the name of a ZIP file.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="OperatorException">The place is taken.</exception>
    public static void Write(string path, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new OperatorException("bundle.exists", ("file", path));
        }

        var unfinished = $"{path}.{Guid.NewGuid():N}.unfinished";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            WriteArchive(unfinished, files);
            File.Move(unfinished, path);
        }
        else
        {
            WriteFolder(unfinished, files);
            Directory.Move(unfinished, path);
        }
    }

    private static void WriteArchive(string path, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(content.Span);
        }
    }

    private static void WriteFolder(string path, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        foreach (var (name, content) in files)
        {
            var file = Path.Combine([path, .. name.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content.Span);
        }
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ReadFolder(string path)
    {
        var files = new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Take(MostFiles + 1).ToList();
        RefuseTooMuch(path, files.Count, files.Sum(file => file.Length));
        return files.ToImmutableSortedDictionary(
            file => Path.GetRelativePath(path, file.FullName).Replace('\\', '/'), file => new ReadOnlyMemory<byte>(File.ReadAllBytes(file.FullName)), StringComparer.Ordinal);
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ReadArchive(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        RefuseTooMuch(path, archive.Entries.Count, archive.Entries.Sum(entry => entry.Length));
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            // Not more is read than the directory says, which was counted above.
            var content = new byte[entry.Length];
            using var stream = entry.Open();
            if (stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < content.Length || !files.TryAdd(entry.FullName, content))
            {
                throw new InvalidDataException($"Expected to read '{entry.FullName}' once and whole, but it is short or there twice.");
            }
        }

        return files.ToImmutable();
    }

    private static void RefuseTooMuch(string path, int count, long bytes)
    {
        if (count > MostFiles || bytes > MostBytes)
        {
            throw new OperatorException("bundle.too-large", ("file", path), ("count", $"{count}"), ("bytes", $"{bytes}"));
        }
    }
}
