using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Cases;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Inbox;

/// <summary>Which roles open tasks wait for.</summary>
internal sealed class OpenRoleQueries(Statements sql)
{
    public async ValueTask<ImmutableArray<OpenRole>> ListRolesAsync() =>
    [
        .. await sql.QueryAsync(
            "SELECT DISTINCT role, unit, assignee FROM inbox WHERE person IS NULL OR assignee IS NOT NULL ORDER BY role, unit, assignee",
            r => new OpenRole(r.GetString(0), r.GetString(1), r.Text(2))),
    ];

    public async ValueTask<ImmutableArray<TaskId>> ListTasksAsync(OpenRole role, int take) => role.Assignee is { } assignee
        ?
        [
            .. await sql.QueryAsync(
                "SELECT case_id, instance, item FROM inbox WHERE assignee = @p0 AND role = @p1 AND unit = @p2 ORDER BY case_id, instance, item LIMIT @p3",
                Task, assignee, role.Role, role.Unit, take),
        ]
        :
        [
            .. await sql.QueryAsync(
                "SELECT case_id, instance, item FROM inbox WHERE role = @p0 AND unit = @p1 AND assignee IS NULL AND person IS NULL ORDER BY case_id, instance, item LIMIT @p2",
                Task, role.Role, role.Unit, take),
        ];

    public async ValueTask<ImmutableArray<EmptyRole>> ListEmptyAsync() =>
    [
        .. await sql.QueryAsync(
            "SELECT b.case_id, b.instance, b.item, b.role, b.unit FROM incidents i "
            + "JOIN inbox b ON b.case_id = i.case_id AND b.instance = i.instance AND b.item = -i.incident "
            + "WHERE i.code = @p0 ORDER BY b.case_id, b.instance, b.item",
            r => new EmptyRole(Task(r), r.GetString(3), r.GetString(4)),
            RuntimeCodes.RoleEmpty),
    ];

    private static TaskId Task(DbDataReader row) => new(new CaseId(row.GetInt64(0)), row.GetInt32(1), row.GetInt64(2));
}
