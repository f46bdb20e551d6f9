using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>The database itself refuses to change or delete evidence, and takes entries of a case only in their order.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122060000_AppendOnlyJournal")]
    internal sealed class AppendOnlyJournal : Migration
    {
        private static readonly string[] Evidence = ["journal", "checkpoints", "looks"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Evidence)
            {
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'The table {table} is append-only: a row cannot be changed.'); END;");
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'The table {table} is append-only: a row cannot be deleted.'); END;");
            }

            // INSERT OR REPLACE would take the place of a row without firing the triggers above.
            migrationBuilder.Sql(
                "CREATE TRIGGER journal_in_order BEFORE INSERT ON journal "
                + "WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM journal WHERE case_id = NEW.case_id) "
                + "BEGIN SELECT RAISE(ABORT, 'The table journal is append-only: an entry must have the next sequence number of its case.'); END;");
            foreach (var table in Evidence.Skip(1))
            {
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_in_order BEFORE INSERT ON {table} "
                    + $"WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {table}) "
                    + $"BEGIN SELECT RAISE(ABORT, 'The table {table} is append-only: a row must have the next number.'); END;");
            }
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Evidence)
            {
                migrationBuilder.Sql($"DROP TRIGGER {table}_no_update;");
                migrationBuilder.Sql($"DROP TRIGGER {table}_no_delete;");
                migrationBuilder.Sql($"DROP TRIGGER {table}_in_order;");
            }
        }
    }
}
