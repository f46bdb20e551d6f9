using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>What PostgreSQL does its own way.</summary>
internal static class PostgresDialect
{
    /// <summary>Transactions that change rows: they lock what they load, so that two of them on one case wait instead of failing.</summary>
    public static SqlDialect Writing { get; } = new()
    {
        IsShared = true,
        LockRow = " FOR NO KEY UPDATE",
        SkipLocked = " FOR NO KEY UPDATE SKIP LOCKED",
        LockName = "SELECT pg_advisory_xact_lock(hashtextextended(@p0, 0))",
        AsJson = "::json",
        Search = new TsvectorSearchSql(),
    };

    /// <summary>Transactions that only read: a lock would be refused.</summary>
    public static SqlDialect Reading { get; } = Writing with { LockRow = "", SkipLocked = "", LockName = null };
}
