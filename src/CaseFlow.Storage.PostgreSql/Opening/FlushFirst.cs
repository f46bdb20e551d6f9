using System.Data.Common;
using CaseFlow.Storage.Sql;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>Sends the statements that wait before a query of the EF model is run, and gives it texts as the database takes them.</summary>
internal sealed class FlushFirst(Statements sql) : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(command);
        return result;
    }

    private async ValueTask PrepareAsync(DbCommand command)
    {
        await sql.FlushAsync();
        foreach (DbParameter parameter in command.Parameters)
        {
            parameter.Value = Statements.Storable(parameter.Value);
        }
    }
}
