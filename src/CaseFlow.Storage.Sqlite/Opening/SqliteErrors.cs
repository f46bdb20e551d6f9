using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>Turns what SQLite says about the file into codes that people are told.</summary>
internal static class SqliteErrors
{
    public const string InUse = "storage.file.in-use";
    public const string Missing = "storage.file.missing";
    public const string Lost = "storage.file.lost";
    public const string ReadOnly = "storage.file.read-only";
    public const string NotADatabase = "storage.file.not-a-database";
    public const string Damaged = "storage.file.damaged";
    public const string Unreadable = "storage.file.unreadable";
    public const string Busy = "storage.file.busy";
    public const string DiskFull = "storage.disk.full";
    public const string FolderNotWritable = "storage.folder.not-writable";
    public const string SchemaNewer = "storage.schema.newer";

    // https://www.sqlite.org/rescode.html
    private static readonly Dictionary<int, (string Code, string Why)> OfTheFile = new()
    {
        [5] = (Busy, "another program holds a lock on it"),
        [8] = (ReadOnly, "it may not be written"),
        [10] = (Unreadable, "the operating system reports an input or output error"),
        [11] = (Damaged, "it is damaged"),
        [13] = (DiskFull, "the disk is full"),
        [14] = (Unreadable, "it cannot be opened"),
        [26] = (NotADatabase, "it is not a SQLite database"),
    };

    /// <summary>Whether an exception tells of the file as a whole, not of one piece of work.</summary>
    public static bool IsOfTheFile(Exception e) => Root(e) is { } sqlite && OfTheFile.ContainsKey(sqlite.SqliteErrorCode);

    public static Exception Translate(Exception e, string path) =>
        Root(e) is { } sqlite && OfTheFile.TryGetValue(sqlite.SqliteErrorCode, out var known)
            ? Make(known.Code, path, known.Why, e)
            : e;

    public static StoreUnavailableException Make(string code, string path, string why, Exception? inner, params (string Name, string Value)[] more) =>
        new(
            code,
            $"Expected to use the database '{path}', but {why}.",
            more.Append(("path", path)).ToImmutableSortedDictionary(a => a.Item1, a => a.Item2, StringComparer.Ordinal),
            inner);

    private static SqliteException? Root(Exception? e) => e is null or SqliteException ? e as SqliteException : Root(e.InnerException);
}
