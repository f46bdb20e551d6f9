using System.Data.Common;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Cases;

/// <summary>Case rows as lists show them.</summary>
internal static class CaseRows
{
    /// <summary>The columns in the order in which <see cref="Read"/> takes them; the table is named <c>c</c>.</summary>
    public const string Columns =
        "c.id, c.number, c.title, c.mechanism, c.status, c.channel, c.place, c.place_name, c.category, c.registered_at, c.closed_at, c.next_due, "
        + "c.reopenings, c.duplicate_of";

    public static CaseRow Read(DbDataReader row) => new(
        new CaseId(row.GetInt64(0)), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6),
        row.GetString(7), row.Text(8), row.Moment(9), row.MomentOrNull(10), row.MomentOrNull(11), row.GetInt32(12), row.Text(13));
}
