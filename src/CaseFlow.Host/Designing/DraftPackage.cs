using System.Collections.Immutable;
using System.IO.Compression;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Drafts;

namespace CaseFlow.Host.Designing;

/// <summary>The folder of a procedure as a ZIP file, in memory alone: no name in it ever becomes a file here.</summary>
internal static class DraftPackage
{
    /// <summary>The type of ZIP files.</summary>
    public const string ContentType = "application/zip";

    /// <summary>Whether content is a ZIP file.</summary>
    /// <param name="content">The content.</param>
    public static bool IsPackage(ReadOnlySpan<byte> content) => content.StartsWith("PK"u8);

    /// <summary>Writes the files; the same files give the same bytes.</summary>
    /// <param name="files">The files by path.</param>
    public static byte[] Write(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                var entry = archive.CreateEntry(path);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content.Span);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads the files of a folder, which may lie in the ZIP file by itself or within one folder.</summary>
    /// <param name="content">The ZIP file.</param>
    /// <returns>The files by path, or why they cannot be taken.</returns>
    public static (ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Files, Refusal? Refusal) Read(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            var entries = archive.Entries.Where(entry => entry.Name.Length > 0 && !IsByTheWay(entry.FullName)).ToList();
            if (entries.Count > DraftFiles.Most)
            {
                return (null, Refusal.Of(DraftCodes.TooManyFiles, ("max", $"{DraftFiles.Most}")));
            }

            if (entries.Sum(entry => entry.Length) > DraftFiles.MostBytes)
            {
                return (null, Refusal.Of(DraftCodes.TooLarge, ("max", $"{DraftFiles.MostBytes}")));
            }

            var top = TopOf(entries);
            var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                // Not more is read than the directory says, which was counted above; a directory that says less than there is lies.
                var bytes = new byte[entry.Length];
                using var stream = entry.Open();
                if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || stream.ReadByte() >= 0 || !files.TryAdd(entry.FullName[top.Length..], bytes))
                {
                    return (null, Refusal.Of(DraftRequestCodes.Package));
                }
            }

            return DraftFiles.Check(files.ToImmutable()) is { } refusal ? (null, refusal) : (files.ToImmutable(), null);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            return (null, Refusal.Of(DraftRequestCodes.Package));
        }
    }

    private static string TopOf(List<ZipArchiveEntry> entries)
    {
        var first = entries.Count == 0 ? "" : entries[0].FullName;
        var top = first[..(first.IndexOf('/', StringComparison.Ordinal) + 1)];
        return top is "" or "forms/" or "decisions/" or "trials/" || entries.Any(entry => !entry.FullName.StartsWith(top, StringComparison.Ordinal)) ? "" : top;
    }

    // What the systems of the people who pack add of their own.
    private static bool IsByTheWay(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal) || name.EndsWith("Thumbs.db", StringComparison.Ordinal);
}
