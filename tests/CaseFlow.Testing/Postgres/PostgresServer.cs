using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CaseFlow.Testing.Postgres;

/// <summary>
/// A PostgreSQL server of this test process alone, on a free loopback port, with its data in a temporary folder. A shell stands between: when
/// this process ends, however it ends, the shell's input ends, and it stops the server and removes the folder.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>The password of the user <c>postgres</c>.</summary>
    public const string Password = "the-secret-of-tests";

    private const string Script = """
        cd "$1" || exit 1
        if [ ! -d data ]; then
          printf '%s' "$5" > password
          "$2/initdb" -D data -U postgres -A scram-sha-256 --pwfile=password -E UTF8 --locale=C.UTF-8 --no-sync > initdb.log 2>&1 || { cat initdb.log; exit 1; }
        fi
        "$2/pg_ctl" -D data -l server.log -w -t 60 -o "-p $3 -c listen_addresses=127.0.0.1 -k $1 -c fsync=$4 -c full_page_writes=$4 -c max_connections=200" start > start.log 2>&1 || { cat start.log server.log; exit 1; }
        echo ready
        read -r how
        case "$how" in
          crash) "$2/pg_ctl" -D data -w -m immediate stop > stop.log 2>&1 ;;
          *) "$2/pg_ctl" -D data -w -m fast stop > stop.log 2>&1 ;;
        esac
        case "$how" in crash|stop) ;; *) cd / && rm -rf "$1" ;; esac
        """;

    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static PostgresServer? shared;

    private readonly SemaphoreSlim _templating = new(1, 1);
    private readonly string _programs;
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"caseflow-pg-{Environment.ProcessId}-{Guid.NewGuid():N}"[..40]);
    private readonly bool _durable;
    private Process? _shell;
    private string? _template;
    private int _databases;

    private PostgresServer(string programs, bool durable)
    {
        _programs = programs;
        _durable = durable;
        Port = FreePort();
    }

    /// <summary>The port on 127.0.0.1; the same after a stop and a start.</summary>
    public int Port { get; }

    /// <summary>The server that tests share: started by the first that asks, without waiting for the disk.</summary>
    /// <returns>The server. Where PostgreSQL is not installed the test is skipped.</returns>
    public static async Task<PostgresServer> SharedAsync()
    {
        var programs = Requires.PostgreSql();
        await Gate.WaitAsync();
        try
        {
            return shared ??= await StartNewAsync(programs, durable: false);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>A server of one test, which may stop and start it.</summary>
    /// <param name="durable">Whether commits wait for the disk.</param>
    /// <returns>The server, to be disposed of.</returns>
    public static async Task<PostgresServer> OwnAsync(bool durable = false) => await StartNewAsync(Requires.PostgreSql(), durable);

    /// <summary>How to connect to a database.</summary>
    /// <param name="database">Its name.</param>
    /// <returns>The connection string.</returns>
    public string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Database={database};Username=postgres;Password={Password}");

    /// <summary>Makes an empty database.</summary>
    /// <returns>How to connect to it.</returns>
    public async Task<string> NewDatabaseAsync()
    {
        var name = NextName();
        await RunSqlAsync("postgres", $"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    /// <summary>Makes a database that is a copy of one that was prepared once.</summary>
    /// <param name="prepare">Prepares the first; must leave no connection to it.</param>
    /// <returns>How to connect to it.</returns>
    public async Task<string> NewDatabaseAsync(Func<string, Task> prepare)
    {
        await _templating.WaitAsync();
        try
        {
            if (_template is null)
            {
                var template = NextName();
                await RunSqlAsync("postgres", $"CREATE DATABASE {template}");
                await prepare(ConnectionString(template));
                _template = template;
            }

            var name = NextName();
            await RunSqlAsync("postgres", $"CREATE DATABASE {name} TEMPLATE {_template}");
            return ConnectionString(name);
        }
        finally
        {
            _templating.Release();
        }
    }

    /// <summary>Runs SQL in a database as the server's superuser.</summary>
    /// <param name="database">Its name.</param>
    /// <param name="sql">The statements.</param>
    /// <returns>What psql prints: rows only, columns separated by bars.</returns>
    public async Task<string> RunSqlAsync(string database, string sql)
    {
        var start = new ProcessStartInfo(Path.Combine(_programs, "psql"))
        {
            ArgumentList = { "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", ConnectionUri(database), "-c", sql },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"Expected to run '{sql}', but psql says: {await errors}");
    }

    /// <summary>Stops the server; its data stay.</summary>
    /// <param name="crash">Whether it stops as in a power cut, instead of in order.</param>
    public Task StopAsync(bool crash = false) => EndAsync(crash ? "crash" : "stop");

    /// <summary>Starts the server again after it was stopped.</summary>
    public async Task StartAsync()
    {
        var asRoot = Environment.UserName == "root";
        if (asRoot && !Directory.Exists(_folder))
        {
            Directory.CreateDirectory(_folder);
            using var chown = Process.Start("chown", ["postgres:", _folder]);
            await chown.WaitForExitAsync();
        }
        else
        {
            Directory.CreateDirectory(_folder);
        }

        string[] user = asRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] : [];
        string[] command =
        [
            "setsid", "--wait", .. user, "sh", "-c", Script, "sh", _folder, _programs, Port.ToString(CultureInfo.InvariantCulture), _durable ? "on" : "off", Password,
        ];
        var start = new ProcessStartInfo(command[0])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = _folder,
        };
        foreach (var argument in command[1..])
        {
            start.ArgumentList.Add(argument);
        }

        _shell = Process.Start(start)!;
        var said = await _shell.StandardOutput.ReadLineAsync();
        if (said != "ready")
        {
            throw new InvalidOperationException($"Expected to start PostgreSQL, but it says: {said} {await _shell.StandardOutput.ReadToEndAsync()}");
        }
    }

    /// <summary>Stops the server and removes its data.</summary>
    public async ValueTask DisposeAsync() => await EndAsync("remove");

    private static async Task<PostgresServer> StartNewAsync(string programs, bool durable)
    {
        var server = new PostgresServer(programs, durable);
        await server.StartAsync();
        return server;
    }

    private async Task EndAsync(string how)
    {
        if (_shell is { } shell)
        {
            _shell = null;
            await shell.StandardInput.WriteLineAsync(how);
            shell.StandardInput.Close();
            await shell.WaitForExitAsync();
            shell.Dispose();
        }
    }

    private string NextName() => string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");

    private string ConnectionUri(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"postgresql://postgres:{Password}@127.0.0.1:{Port}/{database}");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
