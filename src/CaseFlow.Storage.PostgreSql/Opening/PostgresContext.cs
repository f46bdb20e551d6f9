using System.Data.Common;
using CaseFlow.Storage.Sql;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>Makes the EF model's view on a connection.</summary>
internal static class PostgresContext
{
    public static CaseFlowDbContext Open(DbConnection connection) => new(Options(connection).Options);

    /// <summary>For lists within a transaction: they see what was handed in before them.</summary>
    public static CaseFlowDbContext Open(Statements sql) => new(Options(sql.Connection).AddInterceptors(new FlushFirst(sql)).Options);

    private static DbContextOptionsBuilder<CaseFlowDbContext> Options(DbConnection connection) =>
        new DbContextOptionsBuilder<CaseFlowDbContext>()
            .UseNpgsql(connection, o => o.MigrationsAssembly(typeof(PostgresContext).Assembly.GetName().Name));
}
