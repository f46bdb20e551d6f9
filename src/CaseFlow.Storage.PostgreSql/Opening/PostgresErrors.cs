using System.Collections.Immutable;
using System.Globalization;
using System.Net.Sockets;
using CaseFlow.Runtime.Ports;
using Npgsql;

namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>Turns what PostgreSQL and the way to it say into codes that people are told. Passwords stand in none of them.</summary>
internal static class PostgresErrors
{
    /// <summary>The state that the guards of evidence raise when a row does not come next.</summary>
    public const string NotNext = "CF002";

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static readonly Dictionary<string, (string Code, string Why)> States = new(StringComparer.Ordinal)
    {
        ["28P01"] = (PostgresCodes.SignInRefused, "the server refuses the user or its password"),
        ["28000"] = (PostgresCodes.SignInRefused, "the server refuses the user or its password"),
        ["3D000"] = (PostgresCodes.DatabaseMissing, "there is no such database"),
        ["42501"] = (PostgresCodes.NotAllowed, "the user may not do what is needed"),
        ["53300"] = (PostgresCodes.Busy, "the server takes no more connections"),
        ["55P03"] = (PostgresCodes.Busy, "a lock was not given in time"),
        ["57014"] = (PostgresCodes.Busy, "the statement took too long"),
        ["53100"] = (PostgresCodes.DiskFull, "the server's disk is full"),
        ["25006"] = (PostgresCodes.ReadOnly, "the server takes no changes: it is a standby or set to read only"),
        ["57P01"] = (PostgresCodes.Lost, "the server ended the connection"),
        ["57P02"] = (PostgresCodes.Lost, "the server ended the connection after a crash"),
        ["57P03"] = (PostgresCodes.Unreachable, "the server is starting up or shutting down"),
        ["57P05"] = (PostgresCodes.Lost, "the server ended the connection"),
        ["58030"] = (PostgresCodes.Damaged, "the server reports an input or output error"),
        ["XX001"] = (PostgresCodes.Damaged, "the server reports damaged data"),
        ["XX002"] = (PostgresCodes.Damaged, "the server reports a damaged index"),
        ["42P01"] = (PostgresCodes.SchemaForeign, "a table of CaseFlow is missing"),
        ["42703"] = (PostgresCodes.SchemaForeign, "a column of CaseFlow is missing"),
    };

    public static StoreUnavailableException WhileConnecting(Exception e, PostgresName name) =>
        e is PostgresException told && States.TryGetValue(told.SqlState, out var known) ? Make(known.Code, name, known.Why, e)
        : e.Message.Contains("pool", StringComparison.OrdinalIgnoreCase) ? Make(PostgresCodes.Busy, name, "all connections are in use", e)
        : Make(PostgresCodes.Unreachable, name, "the server does not answer", e);

    /// <summary>Whether the connection broke, so that what was not committed is certainly undone.</summary>
    public static bool IsConnectionLost(Exception e) => Root(e) switch
    {
        PostgresException told => States.TryGetValue(told.SqlState, out var known) && known.Code == PostgresCodes.Lost,
        { InnerException: IOException or SocketException } => true,
        _ => false,
    };

    /// <summary>Serialization failure, deadlock, unique violation, or a chain that somebody else lengthened: undone by the server, to be done again.</summary>
    public static bool IsRace(Exception e) => Root(e) is PostgresException { SqlState: "40001" or "40P01" or "23505" or NotNext };

    /// <summary>Whether the server said that a commit failed; anything else leaves open whether it was carried out.</summary>
    public static bool IsCommitRefused(Exception e) =>
        Root(e) is PostgresException { InvariantSeverity: "ERROR" };

    /// <summary>Whether <see cref="Translate"/> has other words for an exception.</summary>
    public static bool IsKnown(Exception e) => Translate(e, new PostgresName("", 0, "", "")) != e;

    /// <summary>What callers are told of an exception during work; the same exception when it is not of the database.</summary>
    public static Exception Translate(Exception e, PostgresName name) => Root(e) switch
    {
        PostgresException raced when IsRace(raced) =>
            new VersionConflictException($"Expected to be alone in changing a row, but another writer was faster: {raced.MessageText}"),
        PostgresException told when States.TryGetValue(told.SqlState, out var known) => Make(known.Code, name, known.Why, e),
        PostgresException => e,
        { InnerException: TimeoutException } => Make(PostgresCodes.Busy, name, "an answer did not come in time", e),
        not null when IsConnectionLost(e) => Make(PostgresCodes.Lost, name, "the connection broke", e),
        _ => e,
    };

    public static StoreUnavailableException Unknown(Exception e, PostgresName name) =>
        Make(PostgresCodes.OutcomeUnknown, name, "the connection broke while a change was being made durable, so it may or may not have been kept", e);

    public static StoreUnavailableException Malformed() =>
        new(
            PostgresCodes.SettingMalformed,
            "Expected a connection string such as 'Host=...;Database=...;Username=...;Password=...', but the setting is none.",
            ImmutableSortedDictionary<string, string>.Empty,
            inner: null);

    public static StoreUnavailableException Make(string code, PostgresName name, string why, Exception? inner, params (string Name, string Value)[] more) =>
        new(
            code,
            $"Expected to use the database '{name.Database}' on {name.Host}:{name.Port.ToString(CultureInfo.InvariantCulture)} as '{name.User}', but {why}.",
            more.Append(("database", name.Database)).Append(("host", name.Host)).Append(("user", name.User))
                .Append(("port", name.Port.ToString(CultureInfo.InvariantCulture)))
                .ToImmutableSortedDictionary(a => a.Item1, a => a.Item2, StringComparer.Ordinal),
            inner);

    // EF wraps what the database says; what was put into words already is not looked into again.
    private static NpgsqlException? Root(Exception? e) =>
        e is null or NpgsqlException or StoreUnavailableException ? e as NpgsqlException : Root(e.InnerException);
}
