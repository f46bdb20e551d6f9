using System.Data.Common;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Looks;

/// <summary>The chain of looks at personal data.</summary>
internal sealed class LookTable(Statements sql)
{
    internal const string Columns = "number, case_id, person, names, at, previous_hash, hash";

    private static readonly string Add = Insertion.Into("looks", "number", "case_id", "person", "names", "at", "previous_hash", "hash");

    public async ValueTask AddAsync(Look look)
    {
        await sql.LockNameAsync("looks");
        var last = await sql.FirstAsync<LookEntry?>($"SELECT {Columns} FROM looks ORDER BY number DESC LIMIT 1", Read);
        var entry = LookChain.Append(last, look, Digest.Sha256);
        await sql.SendAsync(
            Add, entry.Number, look.Case.Value, look.Person, look.Names, look.At.UnixMilliseconds, entry.PreviousHash, entry.Hash);
    }

    internal static LookEntry Read(DbDataReader row) =>
        new(
            row.GetInt64(0),
            new Look(new CaseId(row.GetInt64(1)), row.Text(2) ?? "", row.Text(3) ?? "", row.Moment(4)),
            row.Text(5) ?? "",
            row.Text(6) ?? "");
}
