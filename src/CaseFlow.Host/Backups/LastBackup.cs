using System.Text.Json;
using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Backups;

/// <summary>The note about the last backup that is kept beside the data.</summary>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="File">Where it was written.</param>
internal sealed record LastBackup(DateTimeOffset MadeAt, string File)
{
    /// <summary>Reads the note; null when no backup was made, or the note cannot be read.</summary>
    /// <param name="layout">The installation.</param>
    public static LastBackup? Find(DataLayout layout)
    {
        try
        {
            return JsonSerializer.Deserialize<LastBackup>(System.IO.File.ReadAllBytes(PathOf(layout)));
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps the note.</summary>
    /// <param name="layout">The installation.</param>
    public void Keep(DataLayout layout)
    {
        var unfinished = PathOf(layout) + ".new";
        System.IO.File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(this));
        System.IO.File.Move(unfinished, PathOf(layout), overwrite: true);
    }

    private static string PathOf(DataLayout layout) => Path.Combine(layout.Root, "last-backup.json");
}
