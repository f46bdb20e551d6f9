using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Host.Backups;

/// <summary>
/// The last bytes of a backup, in the comment of the ZIP file: the SHA-256 of every byte before them. ZIP has no check over names, times and
/// directory; with the seal, one changed byte anywhere, or a missing end, is seen before anything is read. It guards against damage and
/// not against a forger, who could seal again: forged evidence is told by the checkpoints' signatures.
/// </summary>
internal static class BackupSeal
{
    private const string Prefix = "caseflow-seal/1 sha256 ";
    private const int Length = 23 + 64;

    /// <summary>Keeps the place of the seal in an archive that is being written.</summary>
    /// <param name="archive">The archive.</param>
    public static void Reserve(ZipArchive archive) => archive.Comment = Prefix + new string('0', 64);

    /// <summary>Writes the seal into a finished file and waits until the disk has it.</summary>
    /// <param name="path">The file, written with <see cref="Reserve"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task WriteAsync(string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var seal = await ComputeAsync(file, cancellation);
        file.Position = file.Length - Length;
        await file.WriteAsync(seal, cancellation);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Checks the seal.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>False when a byte differs or the end is missing.</returns>
    public static async Task<bool> IsWholeAsync(FileStream file, CancellationToken cancellation)
    {
        if (file.Length <= Length)
        {
            return false;
        }

        var expected = await ComputeAsync(file, cancellation);
        var found = new byte[Length];
        file.Position = file.Length - Length;
        await file.ReadExactlyAsync(found, cancellation);
        file.Position = 0;
        return found.AsSpan().SequenceEqual(expected);
    }

    private static async Task<byte[]> ComputeAsync(FileStream file, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 17];
        file.Position = 0;
        for (var left = file.Length - Length; left > 0;)
        {
            var read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellation);
            if (read == 0)
            {
                throw new EndOfStreamException($"Expected {left} more bytes of '{file.Name}', but it ends.");
            }

            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return Encoding.ASCII.GetBytes(Prefix + Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
