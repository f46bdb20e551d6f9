using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Audit;
using CaseFlow.Storage.Tests.Contract;
using CaseFlow.Testing.Postgres;
using Npgsql;

namespace CaseFlow.Storage.Tests.PostgreSql;

public sealed class PostgresFailureTests
{
    [SkippableTheory]
    [InlineData("Password=wrong-word", "storage.server.sign-in-refused")]
    [InlineData("Username=nobody", "storage.server.sign-in-refused")]
    [InlineData("Database=not_there", "storage.server.database-missing")]
    [InlineData("Port=1", "storage.server.unreachable")]
    [InlineData("Host=no-such-host.invalid", "storage.server.unreachable")]
    public async Task What_keeps_a_database_from_being_opened_is_told_without_the_password(string change, string code)
    {
        var wanted = new NpgsqlConnectionStringBuilder(await Databases.NewAsync());
        var (name, value) = (change.Split('=')[0], change.Split('=')[1]);
        wanted[name] = value;

        var refusal = await RefusalAsync(wanted.ConnectionString);
        var verify = () => PostgresAudit.RunAsync(
            new PostgresStoreOptions { ConnectionString = wanted.ConnectionString }, publicKeyPem: null, replay: null, CancellationToken.None);

        refusal.Code.Should().Be(code);
        (await verify.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be(code);
        $"{refusal.Message} {string.Join(' ', refusal.Arguments.Values)}".Should().NotContain(PostgresServer.Password).And.NotContain("wrong-word");
    }

    [Fact]
    public async Task A_connection_string_that_is_none_is_told_without_it() =>
        (await RefusalAsync("hush-hush")).Message.Should().NotContain("hush");

    [SkippableFact]
    public async Task A_user_who_may_not_make_tables_is_told_so()
    {
        var server = await PostgresServer.SharedAsync();
        var database = new NpgsqlConnectionStringBuilder(await server.NewDatabaseAsync());
        var user = $"reader_{database.Database}";
        await server.RunSqlAsync(database.Database!, $"CREATE ROLE {user} LOGIN PASSWORD 'reads-only'");
        (database.Username, database.Password) = (user, "reads-only");

        (await RefusalAsync(database.ConnectionString)).Code.Should().Be("storage.server.not-allowed");
    }

    [SkippableFact]
    public async Task Tables_that_were_taken_away_are_told_and_others_go_on()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await Databases.NewAsync(server);
        await using var store = await OpenAsync(database);
        await server.RunSqlAsync(new NpgsqlConnectionStringBuilder(database).Database!, "DROP TABLE reference_data");

        var read = () => store.AskAsync(s => s.LoadReferenceAsync("calendar"));

        (await read.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.schema.foreign");
        await store.SaveAsync(Steps.First(Steps.NewCase(1)));
    }

    [SkippableFact]
    public async Task A_database_set_to_read_only_is_told()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await Databases.NewAsync(server);
        var name = new NpgsqlConnectionStringBuilder(database).Database!;
        await server.RunSqlAsync("postgres", $"ALTER DATABASE {name} SET default_transaction_read_only = on");
        await using var store = await OpenAsync(database);

        var write = () => store.SaveAsync(Steps.First(Steps.NewCase(1)));

        (await write.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().Be("storage.server.read-only");
    }

    [SkippableFact]
    public async Task Connections_that_the_server_ended_are_replaced_without_anybody_noticing()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await Databases.NewAsync(server);
        await using var store = await OpenAsync(database);
        var step = await store.SaveAsync(Steps.First(Steps.NewCase(1)));
        await store.AskAsync(s => s.LoadCaseAsync(new CaseId(1)));
        await EndConnectionsAsync(server, database);

        (await store.AskAsync(s => s.LoadCaseAsync(new CaseId(1))))!.Version.Should().Be(1);
        await EndConnectionsAsync(server, database);
        await store.SaveAsync(Steps.After(step));

        (await store.AskAsync(s => s.LoadJournalAsync(new CaseId(1), 1))).Should().HaveCount(2);
    }

    [SkippableFact]
    public async Task A_connection_that_is_lost_in_the_middle_of_work_leaves_nothing_of_it_and_the_work_is_done_again()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await Databases.NewAsync(server);
        await using var store = await OpenAsync(database);
        var runs = 0;

        var given = await store.WriteAsync(
            async s =>
            {
                var next = await s.NextAsync("case");
                await s.SaveStepAsync(Steps.First(Steps.NewCase(next)));
                if (++runs == 1)
                {
                    await EndConnectionsAsync(server, database);
                }

                return await s.NextAsync("other");
            },
            CancellationToken.None);

        (runs, given).Should().Be((2, 1));
        (await store.AskAsync(s => s.ListHeadsAsync(0))).Should().ContainSingle().Which.Case.Should().Be(new CaseId(1));
    }

    [SkippableFact]
    public async Task Looks_of_two_hosts_at_once_make_one_chain()
    {
        var database = await Databases.NewAsync();
        await using var one = await OpenAsync(database);
        await using var two = await OpenAsync(database);
        await one.SaveAsync(Steps.First(Steps.NewCase(1)));

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() =>
            (i % 2 == 0 ? one : two).DoAsync(s => s.AddLookAsync(new Look(new CaseId(1), $"p-{i}", "reporter.contact", Steps.Noon))))));

        var report = await PostgresAudit.RunAsync(
            new PostgresStoreOptions { ConnectionString = database }, publicKeyPem: null, replay: null, CancellationToken.None);
        report.Problems.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Sequences_of_two_hosts_at_once_have_no_gaps()
    {
        var database = await Databases.NewAsync();
        await using var one = await OpenAsync(database);
        await using var two = await OpenAsync(database);

        var given = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () =>
        {
            try
            {
                return await (i % 2 == 0 ? one : two).WriteAsync(
                    async s =>
                    {
                        var next = await s.NextAsync("case");
                        return i % 5 == 0 ? throw new InvalidOperationException("given up") : next;
                    },
                    CancellationToken.None);
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        })));

        given.Where(n => n > 0).Order().Should().Equal(Enumerable.Range(1, 32).Select(i => (long)i));
    }

    private static Task EndConnectionsAsync(PostgresServer server, string database) =>
        server.RunSqlAsync(
            "postgres",
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{new NpgsqlConnectionStringBuilder(database).Database}' AND application_name = 'caseflow'");

    private static Task<PostgresStore> OpenAsync(string connectionString) =>
        PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, CancellationToken.None);

    private static async Task<StoreUnavailableException> RefusalAsync(string connectionString) =>
        (await FluentActions.Awaiting(() => OpenAsync(connectionString)).Should().ThrowAsync<StoreUnavailableException>()).Which;
}
