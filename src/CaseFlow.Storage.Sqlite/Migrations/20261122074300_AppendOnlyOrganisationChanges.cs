using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>The database itself refuses to change or delete what is recorded about changes of the organisation.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122074300_AppendOnlyOrganisationChanges")]
    internal sealed class AppendOnlyOrganisationChanges : Migration
    {
        private const string Table = "organisation_changes";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_no_update BEFORE UPDATE ON {Table} BEGIN SELECT RAISE(ABORT, 'The table {Table} is append-only: a row cannot be changed.'); END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_no_delete BEFORE DELETE ON {Table} BEGIN SELECT RAISE(ABORT, 'The table {Table} is append-only: a row cannot be deleted.'); END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_in_order BEFORE INSERT ON {Table} "
                + $"WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {Table}) "
                + $"BEGIN SELECT RAISE(ABORT, 'The table {Table} is append-only: a row must have the next number.'); END;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql($"DROP TRIGGER {Table}_no_update;");
            migrationBuilder.Sql($"DROP TRIGGER {Table}_no_delete;");
            migrationBuilder.Sql($"DROP TRIGGER {Table}_in_order;");
        }
    }
}
