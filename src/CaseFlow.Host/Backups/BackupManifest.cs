using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Host.Backups;

/// <summary>What a backup says about itself, <c>manifest.json</c>.</summary>
/// <param name="Format">The version of the backup format; this program writes and reads <see cref="CurrentFormat"/>.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Profile">The profile that it was made of: demo or office.</param>
/// <param name="Source">The kind of database that it was made from. The copy within is always a SQLite file.</param>
/// <param name="LastMigration">The newest migration of the schema.</param>
/// <param name="Cases">Cases.</param>
/// <param name="Entries">Journal entries.</param>
/// <param name="Checkpoints">Signed checkpoints.</param>
/// <param name="LastCheckpoint">The hash of the newest checkpoint; null without checkpoints.</param>
/// <param name="HoldsPrivateKeys">Whether private keys are within.</param>
/// <param name="Members">Every other file within, by name.</param>
internal sealed record BackupManifest(
    int Format,
    string Program,
    DateTimeOffset MadeAt,
    string Profile,
    string Source,
    string LastMigration,
    long Cases,
    long Entries,
    long Checkpoints,
    string? LastCheckpoint,
    bool HoldsPrivateKeys,
    ImmutableArray<BackupMember> Members)
{
    /// <summary>The format that this program writes; older ones would be read as well, newer ones are refused.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The file's name within the backup.</summary>
    public const string Name = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The version of this program.</summary>
    public static string ThisProgram { get; } =
        typeof(BackupManifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "?";

    /// <summary>Writes the manifest as JSON.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Reads a manifest.</summary>
    /// <param name="json">The bytes.</param>
    /// <exception cref="JsonException">It is not a manifest of this format.</exception>
    public static BackupManifest Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<BackupManifest>(json, Json) is { Members.IsDefault: false } read
            ? read
            : throw new JsonException("Expected to read a manifest with its members, but they are missing.");

    /// <summary>The format version alone, which every format carries.</summary>
    /// <param name="json">The bytes.</param>
    /// <exception cref="JsonException">It is not JSON, or has no format.</exception>
    public static int ReadFormat(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("format", out var format)
            && format.TryGetInt32(out var number)
                ? number
                : throw new JsonException("Expected to read a format version, but there is none.");
    }
}
