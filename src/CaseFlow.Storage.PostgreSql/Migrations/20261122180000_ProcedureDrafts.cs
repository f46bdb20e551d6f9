using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
{
    /// <summary>
    /// Drafts of procedures, and versions with the moment from which they are in force. Versions and contents part, so that a version can
    /// restore the content of an older one.
    /// </summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122180000_ProcedureDrafts")]
    internal sealed class ProcedureDrafts : Migration
    {
        private const string Versions = "procedure_versions";
        private const string Contents = "procedure_contents";
        private const string Drafts = "procedure_drafts";
        private const string Files = "procedure_draft_files";
        private const string History = "procedure_draft_history";

        private static readonly string[] Moved = ["number", "published_at", "published_by"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                $"ALTER TABLE {Versions} RENAME TO {Contents}; "
                + $"ALTER TABLE {Contents} RENAME CONSTRAINT \"PK_procedure_versions\" TO \"PK_procedure_contents\"; "
                + "ALTER TABLE procedure_files RENAME CONSTRAINT \"FK_procedure_files_procedure_versions_hash\" TO \"FK_procedure_files_procedure_contents_hash\"; "
                + "DROP INDEX \"IX_procedure_versions_mechanism_number\";");
            migrationBuilder.CreateTable(
                name: Versions,
                columns: table => new
                {
                    mechanism = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<long>(type: "bigint", nullable: false),
                    published_by = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<long>(type: "bigint", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    author = table.Column<string>(type: "text", nullable: false),
                    reviewer = table.Column<string>(type: "text", nullable: false),
                    previous_seal = table.Column<string>(type: "text", nullable: false),
                    seal = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_versions", x => new { x.mechanism, x.number });
                    table.ForeignKey(
                        name: "FK_procedure_versions_procedure_contents_hash",
                        column: x => x.hash,
                        principalTable: Contents,
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Cascade);
                });
            // What was published before seals were kept has none.
            migrationBuilder.Sql(
                $"INSERT INTO {Versions} (mechanism, number, hash, published_at, published_by, valid_from, note, document, author, reviewer, previous_seal, seal) "
                + $"SELECT mechanism, number, hash, published_at, published_by, published_at, '', '', '', '', '', '' FROM {Contents} ORDER BY mechanism, number;");
            foreach (var column in Moved)
            {
                migrationBuilder.Sql($"ALTER TABLE {Contents} DROP COLUMN {column};");
            }

            migrationBuilder.CreateIndex(name: "IX_procedure_versions_hash", table: Versions, column: "hash");
            migrationBuilder.CreateTable(
                name: Drafts,
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    mechanism = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    opened_by = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    base_number = table.Column<int?>(type: "integer", nullable: true),
                    base_hash = table.Column<string>(type: "text", nullable: false),
                    opened_hash = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    submitted_by = table.Column<string>(type: "text", nullable: true),
                    published_number = table.Column<int?>(type: "integer", nullable: true),
                    lock_holder = table.Column<string>(type: "text", nullable: true),
                    lock_since = table.Column<long?>(type: "bigint", nullable: true),
                    lock_until = table.Column<long?>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_drafts", x => x.id);
                });
            migrationBuilder.CreateTable(
                name: Files,
                columns: table => new
                {
                    draft_id = table.Column<string>(type: "text", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_draft_files", x => new { x.draft_id, x.path });
                    table.ForeignKey(
                        name: "FK_procedure_draft_files_procedure_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: Drafts,
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateTable(
                name: History,
                columns: table => new
                {
                    draft_id = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_draft_history", x => new { x.draft_id, x.number });
                    table.ForeignKey(
                        name: "FK_procedure_draft_history_procedure_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: Drafts,
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateIndex(name: "IX_procedure_drafts_mechanism", table: Drafts, column: "mechanism");
            Guard(migrationBuilder, Versions, "mechanism");
            Guard(migrationBuilder, History, "draft_id");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: History);
            migrationBuilder.DropTable(name: Files);
            migrationBuilder.DropTable(name: Drafts);
            migrationBuilder.Sql($"ALTER TABLE {Contents} ADD COLUMN number integer NOT NULL DEFAULT 0;");
            migrationBuilder.Sql($"ALTER TABLE {Contents} ADD COLUMN published_at bigint NOT NULL DEFAULT 0;");
            migrationBuilder.Sql($"ALTER TABLE {Contents} ADD COLUMN published_by text NOT NULL DEFAULT '';");
            foreach (var column in Moved)
            {
                migrationBuilder.Sql(
                    $"UPDATE {Contents} SET {column} = (SELECT v.{column} FROM {Versions} v WHERE v.hash = {Contents}.hash ORDER BY v.number LIMIT 1);");
            }

            migrationBuilder.DropTable(name: Versions);
            migrationBuilder.Sql($"DROP FUNCTION caseflow_{History}_in_order();");
            migrationBuilder.Sql($"DROP FUNCTION caseflow_{Versions}_in_order();");
            migrationBuilder.Sql(
                $"ALTER TABLE {Contents} RENAME TO {Versions}; "
                + $"ALTER TABLE {Versions} RENAME CONSTRAINT \"PK_procedure_contents\" TO \"PK_procedure_versions\"; "
                + "ALTER TABLE procedure_files RENAME CONSTRAINT \"FK_procedure_files_procedure_contents_hash\" TO \"FK_procedure_files_procedure_versions_hash\";");
            migrationBuilder.CreateIndex(name: "IX_procedure_versions_mechanism_number", table: Versions, columns: ["mechanism", "number"], unique: true);
        }

        private static void Guard(MigrationBuilder migrationBuilder, string table, string owner)
        {
            migrationBuilder.Sql(
                $"CREATE FUNCTION caseflow_{table}_in_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                + $"IF NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {table} WHERE {owner} = NEW.{owner}) THEN "
                + $"RAISE EXCEPTION 'The table {table} is append-only: a row must have the next number.' USING ERRCODE = 'CF002'; "
                + "END IF; RETURN NEW; END $$;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION caseflow_refuse_change(); "
                + $"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION caseflow_refuse_change(); "
                + $"CREATE TRIGGER {table}_in_order BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION caseflow_{table}_in_order(); "
                + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_change; "
                + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_truncate; "
                + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_in_order;");
        }
    }
}
