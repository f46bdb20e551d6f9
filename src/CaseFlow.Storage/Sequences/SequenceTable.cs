using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Sequences;

/// <summary>Named sequences; a number given in work that is rolled back is given again.</summary>
internal sealed class SequenceTable(Statements sql)
{
    public ValueTask<long> NextAsync(string name) =>
        sql.FirstAsync(
            "INSERT INTO sequences (name, value) VALUES (@p0, 1) ON CONFLICT (name) DO UPDATE SET value = sequences.value + 1 RETURNING value",
            r => r.GetInt64(0),
            name);
}
