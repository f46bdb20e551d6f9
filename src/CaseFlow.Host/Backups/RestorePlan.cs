using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Backups;

/// <summary>
/// How checked files come into place. The plan is written beside the data before the first file moves, and whoever opens the installation next
/// carries out what is left of it: a process that is killed before the plan leaves the old data, after it the new, and never half of each.
/// </summary>
/// <param name="Work">The name of the folder, within the installation, where the new files wait.</param>
/// <param name="Aside">The name of the folder, within the installation, where the old files go.</param>
/// <param name="Files">The new files, by their names within the installation.</param>
internal sealed record RestorePlan(string Work, string Aside, ImmutableArray<string> Files)
{
    private const string Name = "restore.json";

    // What SQLite keeps beside a database. It belongs to the old file and would damage the new one.
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <summary>The plan that waits to be carried out; null without one.</summary>
    /// <param name="layout">The installation.</param>
    public static RestorePlan? Find(DataLayout layout) =>
        File.Exists(PathOf(layout)) ? JsonSerializer.Deserialize<RestorePlan>(File.ReadAllBytes(PathOf(layout))) : null;

    /// <summary>Writes the plan, so that it will be carried out whatever happens.</summary>
    /// <param name="layout">The installation.</param>
    public void Write(DataLayout layout)
    {
        var unfinished = Path.Combine(layout.Root, Work, Name);
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, this);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, PathOf(layout));
    }

    /// <summary>Carries out what is left of the plan. The caller holds the installation for itself.</summary>
    /// <param name="layout">The installation.</param>
    public void CarryOut(DataLayout layout)
    {
        foreach (var (from, to) in Moves(layout))
        {
            Move(from, to);
        }

        File.Delete(PathOf(layout));
    }

    /// <summary>Moves a file; the folder that it goes to is made.</summary>
    /// <param name="from">Where it is.</param>
    /// <param name="to">Where it goes.</param>
    public static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to);
    }

    /// <summary>The moves that are left, each looked for when the one before was made.</summary>
    /// <param name="layout">The installation.</param>
    public IEnumerable<(string From, string To)> Moves(DataLayout layout)
    {
        foreach (var companion in Companions.Select(end => BackupNames.Database + end))
        {
            if (File.Exists(In(layout, Work, BackupNames.Database)) && File.Exists(BackupNames.PathOf(layout, companion)))
            {
                yield return (BackupNames.PathOf(layout, companion), In(layout, Aside, companion));
            }
        }

        foreach (var file in Files.Where(file => File.Exists(In(layout, Work, file))))
        {
            if (File.Exists(BackupNames.PathOf(layout, file)))
            {
                yield return (BackupNames.PathOf(layout, file), In(layout, Aside, file));
            }

            yield return (In(layout, Work, file), BackupNames.PathOf(layout, file));
        }
    }

    private static string PathOf(DataLayout layout) => Path.Combine(layout.Root, Name);

    private static string In(DataLayout layout, params string[] names) => Path.Combine([layout.Root, .. names.SelectMany(name => name.Split('/'))]);
}
