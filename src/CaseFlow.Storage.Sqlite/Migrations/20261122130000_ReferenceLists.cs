using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>Versions of reference lists; the database itself refuses to change or delete one.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122130000_ReferenceLists")]
    internal sealed class ReferenceLists : Migration
    {
        private const string Table = "list_versions";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: Table,
                columns: table => new
                {
                    list = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    effective_from = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_by = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_list_versions", x => new { x.list, x.number });
                });
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_no_update BEFORE UPDATE ON {Table} BEGIN SELECT RAISE(ABORT, 'The table {Table} is append-only: a row cannot be changed.'); END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_no_delete BEFORE DELETE ON {Table} BEGIN SELECT RAISE(ABORT, 'The table {Table} is append-only: a row cannot be deleted.'); END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_in_order BEFORE INSERT ON {Table} "
                + $"WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {Table} WHERE list = NEW.list) "
                + $"BEGIN SELECT RAISE(ABORT, 'The table {Table} is append-only: a row must have the next number of its list.'); END;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: Table);
        }
    }
}
