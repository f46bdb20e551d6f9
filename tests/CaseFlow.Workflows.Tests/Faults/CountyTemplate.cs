using CaseFlow.Calendar;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Testing.Faults;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>A SQLite file with the demonstration county and no case, of which each run takes a copy.</summary>
public sealed class CountyTemplate : IAsyncLifetime
{
    /// <summary>A working Monday, 10:00 in Shanghai.</summary>
    internal static readonly Instant Monday = Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8)));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("caseflow-faults-");
    private int copies;

    internal string SigningKey => Path.Combine(folder.FullName, "checkpoint.pem");

    private string Template => Path.Combine(folder.FullName, "template.db");

    public async Task InitializeAsync()
    {
        await using var store = await SqliteStore.OpenAsync(
            new SqliteStoreOptions { Path = Template, Durability = SqliteDurability.Relaxed }, CancellationToken.None);
        await DemonstrationCounty.LoadAsync(RuntimeServices.Create(
            new RuntimeParts(store, new VirtualClock(Monday), new SystemEntropy(), new NoPasswords(), Digest.Sha256, Checkpoints: null)).Mediator);
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    internal Task<SqliteGround> CopyAsync() =>
        SqliteGround.OpenAsync(Template, Path.Combine(folder.FullName, $"{Interlocked.Increment(ref copies)}.db"));
}
