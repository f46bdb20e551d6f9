using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseFlow.Storage.Copying;

/// <summary>
/// Copies every row of the neutral schema from one database into another, whichever they are, row by row and parents first. What is made from
/// other rows, as the full-text index is, is left out and made anew when the copy is opened.
/// </summary>
internal static class TableCopy
{
    private const string SearchMark = "search_mark";

    /// <summary>Copies.</summary>
    /// <param name="context">The schema.</param>
    /// <param name="from">The source, on one snapshot.</param>
    /// <param name="to">The target: the same schema without rows, within one transaction.</param>
    /// <param name="isInSource">Whether the source has a table; one that it never had holds nothing.</param>
    /// <param name="progress">Told now and then: rows copied so far.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    public static async Task RunAsync(
        CaseFlowDbContext context,
        (DbConnection Connection, DbTransaction Transaction) from,
        (DbConnection Connection, DbTransaction Transaction) to,
        Func<string, Task<bool>> isInSource,
        Action<long> progress,
        CancellationToken cancellation)
    {
        var rows = 0L;
        foreach (var table in Ordered([.. context.Model.GetRelationalModel().Tables]))
        {
            if (await isInSource(table.Name))
            {
                rows = await CopyAsync(table, from, to, rows, progress, cancellation);
            }
        }
    }

    /// <summary>The names of the tables, parents first.</summary>
    /// <param name="context">The schema.</param>
    public static IEnumerable<string> Names(CaseFlowDbContext context) => Ordered([.. context.Model.GetRelationalModel().Tables]).Select(table => table.Name);

    private static async Task<long> CopyAsync(
        ITable table,
        (DbConnection Connection, DbTransaction Transaction) from,
        (DbConnection Connection, DbTransaction Transaction) to,
        long rows,
        Action<long> progress,
        CancellationToken cancellation)
    {
        var columns = table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).ToList();
        var names = string.Join(", ", columns.Select(column => column.Name));
        await using var read = from.Connection.CreateCommand();
        read.Transaction = from.Transaction;
        // Evidence is only taken in the order of its keys.
        read.CommandText = $"SELECT {names} FROM {table.Name} ORDER BY {string.Join(", ", table.PrimaryKey!.Columns.Select(column => column.Name))}";
        await using var write = to.Connection.CreateCommand();
        write.Transaction = to.Transaction;
        write.CommandText = $"INSERT INTO {table.Name} ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        // Made once: a prepared statement of PostgreSQL keeps the parameters it was prepared with, whatever stands in the list later.
        for (var i = 0; i < columns.Count; i++)
        {
            var parameter = write.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            write.Parameters.Add(parameter);
        }

        await using var reader = await read.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                write.Parameters[i].Value = columns[i].Name == SearchMark ? Convert.ChangeType(0, TypeOf(columns[i])) : Read(reader, i, TypeOf(columns[i]));
            }

            await write.ExecuteNonQueryAsync(cancellation);
            if (++rows % 500 == 0)
            {
                progress(rows);
            }
        }

        return rows;
    }

    private static object Read(DbDataReader reader, int column, Type type) => reader.IsDBNull(column) ? DBNull.Value
        : type == typeof(byte[]) ? reader.GetFieldValue<byte[]>(column)
        : Convert.ChangeType(reader.GetValue(column), type);

    private static Type TypeOf(IColumn column)
    {
        var type = column.PropertyMappings[0].Property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static IEnumerable<ITable> Ordered(List<ITable> tables)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (tables.Count > 0)
        {
            var next = tables.OrderBy(table => table.Name, StringComparer.Ordinal)
                .First(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || done.Contains(key.PrincipalTable.Name)));
            tables.Remove(next);
            done.Add(next.Name);
            yield return next;
        }
    }
}
