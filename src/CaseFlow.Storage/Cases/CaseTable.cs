using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Journal;
using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Cases;

/// <summary>Case rows. The version in the row decides who may save.</summary>
internal sealed class CaseTable(Statements sql)
{
    private static readonly string[] Columns =
    [
        "number", "title", "mechanism", "status", "channel", "place", "place_name", "place_path", "category", "registered_at", "closed_at", "next_due",
        "reopenings", "duplicate_of", "search_mark", "state", "version", "head_sequence", "head_hash", "covered_by",
    ];

    private static readonly string Add = Insertion.OrKeep("cases", ["id"], Columns);

    private static readonly string Change =
        $"UPDATE cases SET {string.Join(", ", Columns.Select((c, i) => $"{c} = @p{i + 1}"))} WHERE id = @p0 AND version = @p{Columns.Length + 1}";

    // Cases hardly ever move or change their text, so that one statement tells both that nobody else was faster and that the look-ups stand.
    private static readonly string ChangeInPlace = $"{Change} AND place_path = @p{Columns.Length + 2} AND search_mark = @p{Columns.Length + 3}";

    public ValueTask<CaseId?> FindAsync(string number) =>
        sql.FirstAsync<CaseId?>("SELECT id FROM cases WHERE number = @p0", r => new CaseId(r.GetInt64(0)), number);

    public ValueTask<StoredCase?> LoadAsync(CaseId id, bool toChange) =>
        sql.FirstAsync<StoredCase?>(
            $"SELECT state, version, head_sequence, head_hash FROM cases WHERE id = @p0{(toChange ? sql.Dialect.LockRow : "")}",
            r => new StoredCase(CasesJson.ReadCase(r.GetFieldValue<byte[]>(0)), r.GetInt64(1), new JournalHead(r.GetInt64(2), r.GetString(3))),
            id.Value);

    public async ValueTask SaveAsync(CaseUnit unit, long loadedVersion)
    {
        var row = CaseColumns.Of(unit.Case);
        object?[] values =
        [
            unit.Case.Id.Value, unit.Case.Number, unit.Case.Title, unit.Case.Mechanism, row.Status, unit.Case.Channel,
            unit.Case.Place.Unit, unit.Case.Place.Name, row.PlacePath, row.Category, row.RegisteredAt, row.ClosedAt, row.NextDue,
            unit.Case.Reopenings, unit.Case.DuplicateOf?.Number, row.SearchMark, CasesJson.Write(unit.Case),
            unit.Version, unit.Head.Sequence, unit.Head.Hash, CheckpointTable.NotCovered,
        ];
        if (loadedVersion == 0)
        {
            Require(await sql.ExecuteAsync(Add, values) == 1, unit, loadedVersion);
            await SavePlacesAsync(unit.Case, row.RegisteredAt, isNew: true);
            await new SearchTable(sql).SaveAsync(unit.Case);
        }
        else if (await sql.ExecuteAsync(ChangeInPlace, [.. values, loadedVersion, row.PlacePath, row.SearchMark]) == 0)
        {
            Require(await sql.ExecuteAsync(Change, [.. values, loadedVersion]) == 1, unit, loadedVersion);
            await SavePlacesAsync(unit.Case, row.RegisteredAt, isNew: false);
            await new SearchTable(sql).SaveAsync(unit.Case);
        }
    }

    private static void Require(bool isSaved, CaseUnit unit, long loadedVersion)
    {
        if (!isSaved)
        {
            throw new VersionConflictException(
                $"Expected to save case {unit.Case.Number} at version {loadedVersion}, but another writer changed it.");
        }
    }

    private async ValueTask SavePlacesAsync(Case item, long registeredAt, bool isNew)
    {
        if (!isNew)
        {
            await sql.SendAsync("DELETE FROM case_places WHERE case_id = @p0", item.Id.Value);
        }

        foreach (var unit in item.Place.Path.Append(item.Place.Unit).Distinct())
        {
            await sql.SendAsync("INSERT INTO case_places (unit, registered_at, case_id) VALUES (@p0, @p1, @p2)", unit, registeredAt, item.Id.Value);
        }
    }
}
