using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Journal;

/// <summary>Signed checkpoints, and which case heads the next one must cover.</summary>
internal sealed class CheckpointTable(Statements sql)
{
    /// <summary>The value of <c>covered_by</c> of a case whose journal grew since the last checkpoint.</summary>
    internal const long NotCovered = long.MaxValue;

    internal const string Columns = "number, at, heads, previous_hash, hash, key_id, signature";

    private static readonly string Add = Insertion.Into("checkpoints", "number", "at", "heads", "previous_hash", "hash", "key_id", "signature");

    public async ValueTask AddAsync(Checkpoint checkpoint)
    {
        await sql.SendAsync(
            Add,
            checkpoint.Number, checkpoint.At.UnixMilliseconds, WriteHeads(checkpoint.Heads),
            checkpoint.PreviousHash, checkpoint.Hash, checkpoint.KeyId, checkpoint.Signature);
        foreach (var head in checkpoint.Heads)
        {
            await sql.SendAsync(
                "UPDATE cases SET covered_by = @p0 WHERE id = @p1 AND head_sequence = @p2", checkpoint.Number, head.Case.Value, head.Sequence);
        }
    }

    public async ValueTask<ImmutableArray<Checkpoint>> ListAsync() =>
        [.. await sql.QueryAsync($"SELECT {Columns} FROM checkpoints ORDER BY number", Read)];

    public ValueTask<Checkpoint?> LoadLastAsync() =>
        sql.FirstAsync<Checkpoint?>($"SELECT {Columns} FROM checkpoints ORDER BY number DESC LIMIT 1", Read);

    public async ValueTask<ImmutableArray<CaseHead>> ListHeadsAsync(long afterCheckpoint) =>
        [.. (await sql.QueryAsync(
            "SELECT id, head_sequence, head_hash FROM cases WHERE covered_by > @p0",
            r => new CaseHead(new CaseId(r.GetInt64(0)), r.GetInt64(1), r.GetString(2)),
            afterCheckpoint)).OrderBy(h => h.Case.Value)];

    internal static Checkpoint Read(DbDataReader row) =>
        new(
            row.GetInt64(0), row.Moment(1), ReadHeads(row.GetFieldValue<byte[]>(2)),
            row.Text(3) ?? "", row.Text(4) ?? "", row.Text(5) ?? "", row.Text(6) ?? "");

    private static byte[] WriteHeads(ImmutableArray<CaseHead> heads)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var head in heads)
            {
                json.WriteStartArray();
                json.WriteNumberValue(head.Case.Value);
                json.WriteNumberValue(head.Sequence);
                json.WriteStringValue(head.Hash);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return stream.ToArray();
    }

    private static ImmutableArray<CaseHead> ReadHeads(byte[] content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return [.. json.RootElement.EnumerateArray().Select(h => new CaseHead(
                new CaseId(h[0].GetInt64()), h[1].GetInt64(), h[2].GetString() ?? ""))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            // Heads that cannot be read do not give the checkpoint's hash, which is how verification tells of them.
            return [];
        }
    }
}
