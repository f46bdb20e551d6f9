using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CaseFlow.Runtime.Deployment;

/// <summary>The files that make up a version of a procedure, and the hash over them.</summary>
public static class ProcedureFiles
{
    /// <summary>The diagram's file name.</summary>
    public const string Diagram = "process.bpmn";

    /// <summary>The description's file name.</summary>
    public const string Description = "mechanism.json";

    /// <summary>Keeps what belongs to a version: diagram, description, forms, decisions and trials; a README or a picture does not.</summary>
    /// <param name="files">Files by path within the folder, with forward slashes.</param>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Select(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) =>
        files.Where(f => Belongs(f.Key)).ToImmutableSortedDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    /// <summary>The content hash: SHA-256 over the paths and contents in ordinal order of the paths, each with its length before it.</summary>
    /// <param name="files">The files of the version.</param>
    /// <returns>Hexadecimal, lower case.</returns>
    public static string HashOf(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in files)
        {
            Append(hash, Encoding.UTF8.GetBytes(path));
            Append(hash, content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The form key of a path; null when the path is not a form.</summary>
    /// <param name="path">The path within the folder.</param>
    public static string? FormKey(string path) =>
        path.StartsWith("forms/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal) ? path[6..^5] : null;

    /// <summary>The mechanism that the description names; null where there is none.</summary>
    /// <param name="files">The files of the version.</param>
    public static string? MechanismOf(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        try
        {
            using var description = files.TryGetValue(Description, out var json) ? JsonDocument.Parse(json) : null;
            return description?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a path is that of decision tables.</summary>
    /// <param name="path">The path within the folder.</param>
    public static bool IsDecisions(string path) =>
        path.StartsWith("decisions/", StringComparison.Ordinal) && path.EndsWith(".dmn", StringComparison.Ordinal);

    /// <summary>The key of a named trial; null when the path is none.</summary>
    /// <param name="path">The path within the folder.</param>
    public static string? TrialKey(string path) =>
        path.StartsWith("trials/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal) ? path[7..^5] : null;

    private static bool Belongs(string path) => path is Diagram or Description || FormKey(path) is not null || IsDecisions(path) || TrialKey(path) is not null;

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
