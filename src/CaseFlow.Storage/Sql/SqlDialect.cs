using CaseFlow.Storage.Searching;

namespace CaseFlow.Storage.Sql;

/// <summary>What differs between databases; everything else is SQL that all of them understand.</summary>
internal sealed record SqlDialect
{
    /// <summary>Whether several hosts use the database at once, so that rows must be leased before they are worked on.</summary>
    public required bool IsShared { get; init; }

    /// <summary>Ends a query of a row that the transaction is going to change, so that others who want to change it wait; empty where nobody else writes.</summary>
    public required string LockRow { get; init; }

    /// <summary>Ends a query of rows to take, leaving out rows that others are taking; empty where nobody else takes.</summary>
    public required string SkipLocked { get; init; }

    /// <summary>
    /// A query that makes transactions wait for one another on the name <c>@p0</c> until they end; null where there is one writer at a time
    /// anyway.
    /// </summary>
    public required string? LockName { get; init; }

    /// <summary>Makes a text column JSON, before <c>-&gt;&gt;</c>; empty where texts are JSON as they are.</summary>
    public required string AsJson { get; init; }

    /// <summary>How the full-text index is kept and asked.</summary>
    public required SearchSql Search { get; init; }
}
