using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Calendar;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Storage.Sqlite;

namespace CaseFlow.Host.Demo;

/// <summary>
/// Builds the demonstration once: into a file beside the database, through the normal use cases, along a virtual clock up to the
/// present; then moves it into place. An interrupted building leaves nothing behind that is ever used.
/// </summary>
internal static class DemoBuilder
{
    private static readonly JsonSerializerOptions Reading = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Builds the demonstration when there is no database.</summary>
    /// <param name="layout">Where it is kept.</param>
    /// <param name="folder">Where county and stories are described.</param>
    /// <param name="now">The present.</param>
    /// <param name="announce">Told before the building begins.</param>
    /// <exception cref="SeedingException">A story cannot be played.</exception>
    public static async Task BuildWhenMissingAsync(DataLayout layout, WorkflowFolder folder, Instant now, Action announce)
    {
        if (File.Exists(layout.Database))
        {
            return;
        }

        Directory.CreateDirectory(layout.Root);
        var building = layout.Database + ".building";
        using (HoldAlone(building + ".alone"))
        {
            DeleteLeftOvers(layout, building);
            if (!File.Exists(layout.Database))
            {
                announce();
                await BuildAsync(building, layout.CheckpointKey, folder, now);
                MoveIntoPlace(building, layout.Database);
            }
        }

        DeleteLeftOvers(layout, building);
    }

    private static async Task BuildAsync(string building, string checkpointKey, WorkflowFolder folder, Instant now)
    {
        var calendar = CalendarFile.Read(Encoding.UTF8.GetBytes(folder.ReadCalendar())).Calendar
            ?? throw new SeedingException("seed.refused", ReferenceKind.Calendar);
        var stories = JsonSerializer.Deserialize<ImmutableArray<DemoStory>>(folder.ReadDemoStories(), Reading);
        var moments = new DemoMoment(now, calendar);
        var clock = new VirtualClock(moments.Resolve("60d@08:00", now));
        var options = new SqliteStoreOptions { Path = building, Durability = SqliteDurability.Relaxed };
        await using var installation = await OpenInstallation.OpenAsync(options, checkpointKey, clock, new SeededEntropy());
        await Seeding.RunAsync(installation.UseCases, folder);
        await Seeding.LoadAsync(installation.UseCases, ReferenceKind.Organisation, folder.ReadDemoCounty());
        var organisation = await installation.Parts.Store.ReadAsync(session => session.LoadOrganisationAsync(), CancellationToken.None);
        await new DemoPlayer(installation.Parts, installation.UseCases, clock, organisation).PlayAsync(stories, moments, now);
        await installation.UseCases.Send(new MakeCheckpoint());
    }

    private static FileStream HoldAlone(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void MoveIntoPlace(string building, string database)
    {
        // The building did not wait for the disk; the finished file does.
        using (var file = new FileStream(building, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Flush(flushToDisk: true);
        }

        File.Move(building, database);
    }

    private static void DeleteLeftOvers(DataLayout layout, string building)
    {
        foreach (var file in Directory.EnumerateFiles(layout.Root, Path.GetFileName(building) + "*").Where(f => !f.EndsWith(".alone", StringComparison.Ordinal)))
        {
            File.Delete(file);
        }
    }
}
