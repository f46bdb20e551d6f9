namespace CaseFlow.Benchmarks.Rows;

/// <summary>The columns of a table.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">All columns, in order.</param>
/// <param name="Key">Those of the primary key.</param>
internal sealed record TableShape(string Name, string[] Columns, string[] Key)
{
    /// <summary>Plain SQL that makes a change of a kind; parameters <c>@p0</c>… are the columns in order.</summary>
    public string Sql(char kind)
    {
        var where = string.Join(" AND ", Key.Select(c => $"{c} = @p{Array.IndexOf(Columns, c)}"));
        return kind switch
        {
            'I' => $"INSERT INTO {Name} ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"@p{i}"))})",
            'U' => $"UPDATE {Name} SET {string.Join(", ", Columns.Except(Key).Select(c => $"{c} = @p{Array.IndexOf(Columns, c)}"))} WHERE {where}",
            _ => $"DELETE FROM {Name} WHERE {where}",
        };
    }
}
