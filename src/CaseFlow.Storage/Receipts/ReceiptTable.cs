using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Receipts;

/// <summary>Results kept for idempotency keys.</summary>
internal sealed class ReceiptTable(Statements sql)
{
    private static readonly string Add = Insertion.OrKeep("receipts", ["key"], "result", "at");

    public async ValueTask AddAsync(string key, string result, Instant at)
    {
        if (await sql.ExecuteAsync(Add, key, result, at.UnixMilliseconds) == 0)
        {
            throw new VersionConflictException($"Expected to keep a result under the key '{key}', but one is kept already.");
        }
    }

    public ValueTask<string?> FindAsync(string key) =>
        sql.FirstAsync<string?>("SELECT result FROM receipts WHERE key = @p0", r => r.GetString(0), key);
}
