using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Storage.Sqlite.Opening;
using CaseFlow.Storage.Tests.Contract;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaseFlow.Storage.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Database => _folder.File("caseflow.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_owner_is_told_which_process_has_the_file()
    {
        await using var first = await OpenAsync();

        var refusal = await RefusalAsync();

        refusal.Code.Should().Be("storage.file.in-use");
        refusal.Arguments["pid"].Should().Be($"{Environment.ProcessId}");
        refusal.Arguments["host"].Should().Be(Environment.MachineName);
    }

    [Fact]
    public async Task A_closed_file_can_be_opened_again_and_has_what_was_saved()
    {
        await using (var first = await OpenAsync())
        {
            await first.SaveAsync(Steps.First(Steps.NewCase(1)));
        }

        await using var second = await OpenAsync();

        (await second.AskAsync(s => s.LoadCaseAsync(new CaseId(1))))!.Version.Should().Be(1);
        File.Exists(Database + ".owner").Should().BeTrue();
    }

    [Fact]
    public async Task A_file_that_must_exist_and_does_not_is_not_made()
    {
        (await RefusalAsync(mustExist: true)).Code.Should().Be("storage.file.missing");
        Directory.GetFiles(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_read_only_file_is_refused()
    {
        await (await OpenAsync()).DisposeAsync();
        File.SetAttributes(Database, FileAttributes.ReadOnly);

        (await RefusalAsync()).Code.Should().Be("storage.file.read-only");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("这不是数据库。", 500));
        await File.WriteAllTextAsync(Database, text);

        (await RefusalAsync()).Code.Should().Be("storage.file.not-a-database");
        (await File.ReadAllTextAsync(Database)).Should().Be(text);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        await File.WriteAllTextAsync(_folder.File("occupied"), "");

        var open = () => SqliteStore.OpenAsync(
            new SqliteStoreOptions { Path = Path.Combine(_folder.File("occupied"), "caseflow.db") }, CancellationToken.None);

        (await open.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.folder.not-writable");
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        await (await OpenAsync()).DisposeAsync();
        await RunAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '20.0.0')");

        var refusal = await RefusalAsync();

        refusal.Code.Should().Be("storage.schema.newer");
        refusal.Arguments["schema"].Should().Be("29990101000000_Future");
    }

    [Fact]
    public async Task An_older_schema_is_brought_up_to_date_after_a_copy_was_kept()
    {
        await using (var connection = new SqliteFile(Database, SqliteDurability.Full).OpenWriter(mayCreate: true))
        {
            await using var context = SqliteFile.OpenContext(connection);
            await context.GetService<IMigrator>().MigrateAsync("Initial");
        }

        await RunAsync("INSERT INTO reference_data (kind, content) VALUES ('calendar', 'kept')");

        await using var store = await OpenAsync();

        (await store.AskAsync(s => s.LoadReferenceAsync("calendar"))).Should().Be("kept");
        var copy = Directory.GetFiles(_folder.Path, "*.bak").Should().ContainSingle().Subject;
        await RunAsync("SELECT content FROM reference_data", copy);
    }

    [Fact]
    public void The_migrations_give_the_model()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var context = SqliteFile.OpenContext(connection);

        context.Database.HasPendingModelChanges().Should().BeFalse("a changed model needs a new migration");
    }

    [Fact]
    public async Task A_file_that_is_taken_away_while_open_is_noticed_by_readers_and_writers()
    {
        await using var store = await OpenAsync();
        File.Delete(Database);

        var write = () => store.SaveAsync(Steps.First(Steps.NewCase(1)));
        var read = () => store.AskAsync(s => s.LoadReferenceAsync("calendar"));

        (await write.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.file.lost");
        (await read.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.file.lost");
    }

    [Fact]
    public async Task Work_after_the_store_was_closed_is_refused()
    {
        var store = await OpenAsync();
        await store.DisposeAsync();

        var write = () => store.WriteAsync(s => s.NextAsync("case"), CancellationToken.None);
        var read = () => store.AskAsync(s => s.LoadReferenceAsync("calendar"));

        await write.Should().ThrowAsync<ObjectDisposedException>();
        await read.Should().ThrowAsync<ObjectDisposedException>();
    }

    [Fact]
    public async Task Closing_finishes_the_work_that_was_handed_in()
    {
        var store = await OpenAsync();
        var works = Enumerable.Range(1, 20).Select(_ => store.WriteAsync(s => s.NextAsync("case"), CancellationToken.None)).ToList();

        await store.DisposeAsync();

        (await Task.WhenAll(works)).Should().BeEquivalentTo(Enumerable.Range(1, 20).Select(i => (long)i));
    }

    [Fact]
    public async Task Work_that_was_given_up_while_it_waited_for_the_writer_is_not_done()
    {
        await using var store = await OpenAsync();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var blocking = store.DoAsync(async _ =>
        {
            began.SetResult();
            await goOn.Task;
        });
        await began.Task;
        using var patience = new CancellationTokenSource();
        var waiting = store.WriteAsync(s => s.NextAsync("case"), patience.Token);

        await patience.CancelAsync();
        goOn.SetResult();
        await blocking;

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        (await store.WriteAsync(s => s.NextAsync("case"), CancellationToken.None)).Should().Be(1);
    }

    private Task<SqliteStore> OpenAsync(bool mustExist = false) =>
        SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Database, MustExist = mustExist }, CancellationToken.None);

    private async Task<StoreUnavailableException> RefusalAsync(bool mustExist = false) =>
        (await FluentActions.Awaiting(() => OpenAsync(mustExist)).Should().ThrowAsync<StoreUnavailableException>()).Which;

    private async Task RunAsync(string sql, string? path = null)
    {
        await using var connection = new SqliteConnection($"Data Source={path ?? Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
