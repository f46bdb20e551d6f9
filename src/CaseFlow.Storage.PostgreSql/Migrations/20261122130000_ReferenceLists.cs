using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
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
                    list = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    effective_from = table.Column<long>(type: "bigint", nullable: false),
                    published_at = table.Column<long>(type: "bigint", nullable: false),
                    published_by = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_list_versions", x => new { x.list, x.number });
                });
            migrationBuilder.Sql(
                $"CREATE FUNCTION caseflow_{Table}_in_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                + $"IF NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {Table} WHERE list = NEW.list) THEN "
                + $"RAISE EXCEPTION 'The table {Table} is append-only: a row must have the next number of its list.' USING ERRCODE = 'CF002'; "
                + "END IF; RETURN NEW; END $$;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_no_change BEFORE UPDATE OR DELETE ON {Table} FOR EACH ROW EXECUTE FUNCTION caseflow_refuse_change(); "
                + $"CREATE TRIGGER {Table}_no_truncate BEFORE TRUNCATE ON {Table} FOR EACH STATEMENT EXECUTE FUNCTION caseflow_refuse_change(); "
                + $"CREATE TRIGGER {Table}_in_order BEFORE INSERT ON {Table} FOR EACH ROW EXECUTE FUNCTION caseflow_{Table}_in_order(); "
                + $"ALTER TABLE {Table} ENABLE ALWAYS TRIGGER {Table}_no_change; "
                + $"ALTER TABLE {Table} ENABLE ALWAYS TRIGGER {Table}_no_truncate; "
                + $"ALTER TABLE {Table} ENABLE ALWAYS TRIGGER {Table}_in_order;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: Table);
            migrationBuilder.Sql($"DROP FUNCTION caseflow_{Table}_in_order();");
        }
    }
}
