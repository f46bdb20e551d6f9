using CaseFlow.Cases;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Storage.Sqlite.Audit;
using CaseFlow.Storage.Tests.Contract;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Tests.Sqlite;

public sealed class SqliteFailureTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Database => _folder.File("caseflow.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_full_disk_fails_the_whole_group_and_the_store_goes_on_when_there_is_room()
    {
        await using var store = await OpenAsync(mostPages: 200);
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var blocking = store.DoAsync(async _ =>
        {
            began.SetResult();
            await goOn.Task;
        });
        await began.Task;
        var small = store.SaveAsync(Steps.First(Steps.NewCase(1)));
        var large = store.DoAsync(s => s.AddFileAsync(new StoredFile("large", "image/png", new byte[2_000_000], Steps.Noon)));

        goOn.SetResult();
        await blocking;

        (await FluentActions.Awaiting(() => large).Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.disk.full");
        (await FluentActions.Awaiting(() => small).Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.disk.full");
        (await store.AskAsync(s => s.LoadCaseAsync(new CaseId(1)))).Should().BeNull("its group was not committed");
        await store.SaveAsync(Steps.First(Steps.NewCase(1)));
        (await store.AskAsync(s => s.LoadCaseAsync(new CaseId(1)))).Should().NotBeNull();
    }

    [Fact]
    public async Task A_closed_file_in_a_folder_that_cannot_be_written_can_be_verified()
    {
        await using (var store = await OpenAsync())
        {
            await store.SaveAsync(Steps.First(Steps.NewCase(1)));
        }

        File.SetAttributes(Database, FileAttributes.ReadOnly);

        var report = await SqliteAudit.RunAsync(Database, publicKeyPem: null, replay: null, CancellationToken.None);

        (report.IsIntact, report.Entries).Should().Be((true, 1));
    }

    [Fact]
    public async Task A_damaged_file_is_verified_as_far_as_it_can_be_read()
    {
        await using (var store = await OpenAsync())
        {
            for (var i = 1; i <= 40; i++)
            {
                await store.SaveAsync(Steps.First(Steps.NewCase(i)));
            }
        }

        var rootPage = await ScalarAsync("SELECT rootpage FROM sqlite_master WHERE name = 'journal'");
        await using (var file = File.OpenWrite(Database))
        {
            file.Position = (rootPage - 1) * await ScalarAsync("PRAGMA page_size");
            await file.WriteAsync(new byte[200]);
        }

        var report = await SqliteAudit.RunAsync(Database, publicKeyPem: null, replay: null, CancellationToken.None);

        var problem = report.Problems.Should().ContainSingle().Subject;
        problem.Kind.Should().Be(VerificationProblemKind.Unreadable);
        problem.Detail.Should().Contain("damaged");
        report.Cases.Should().Be(40);
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_is_damage_and_no_crash()
    {
        await using (var store = await OpenAsync())
        {
            await store.SaveAsync(Steps.First(Steps.NewCase(1)));
        }

        await ScalarAsync("DROP TRIGGER journal_no_update; UPDATE journal SET happened_at = 'yesterday'; SELECT 0");

        var report = await SqliteAudit.RunAsync(Database, publicKeyPem: null, replay: null, CancellationToken.None);

        report.IsIntact.Should().BeFalse();
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_no_database_cannot_be_verified()
    {
        var verify = () => SqliteAudit.RunAsync(Database, publicKeyPem: null, replay: null, CancellationToken.None);
        (await verify.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.file.missing");

        await File.WriteAllTextAsync(Database, new string('x', 5000));
        (await verify.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.file.not-a-database");
    }

    [Fact]
    public async Task A_difference_between_state_and_replay_is_reported_for_whole_chains_only()
    {
        await using (var store = await OpenAsync())
        {
            await store.SaveAsync(Steps.First(Steps.NewCase(1)));
            await store.SaveAsync(Steps.First(Steps.NewCase(2)));
        }

        await ScalarAsync("DROP TRIGGER journal_no_update; UPDATE journal SET actor = 'x' WHERE case_id = 1; SELECT 0");

        var report = await SqliteAudit.RunAsync(Database, publicKeyPem: null, _ => new AlwaysDifferent(), CancellationToken.None);

        report.Problems.Select(p => (p.Kind, p.CaseNumber)).Should().Equal(
            (VerificationProblemKind.EntryAltered, "2026-000001"), (VerificationProblemKind.StateDiffers, "2026-000002"));
    }

    private Task<SqliteStore> OpenAsync(int? mostPages = null) =>
        SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Database, MostPages = mostPages }, CancellationToken.None);

    private async Task<long> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private sealed class AlwaysDifferent : IStateReplay
    {
        public string FindDifference(CaseRecord record, System.Collections.Immutable.ImmutableArray<Runtime.Journal.JournalEntry> entries) => "different";
    }
}
