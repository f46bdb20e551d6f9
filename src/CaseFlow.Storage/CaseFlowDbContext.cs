using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage;

/// <summary>The schema, the same for every database, and the ordinary queries on it. Nothing is changed through it.</summary>
internal sealed partial class CaseFlowDbContext(DbContextOptions<CaseFlowDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CaseFlowDbContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(WordStart().Replace(property.Name, "_$0").ToLowerInvariant());
            }
        }
    }

    // PostgreSQL folds unquoted names to lower case; with these names one SQL text serves both databases.
    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
