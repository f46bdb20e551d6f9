using System.Data.Common;
using CaseFlow.Calendar;

namespace CaseFlow.Storage.Sql;

/// <summary>Reads columns that may be null, and moments.</summary>
internal static class RowReading
{
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static Instant Moment(this DbDataReader row, int column) => new(row.GetInt64(column));

    public static Instant? MomentOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : new Instant(row.GetInt64(column));
}
