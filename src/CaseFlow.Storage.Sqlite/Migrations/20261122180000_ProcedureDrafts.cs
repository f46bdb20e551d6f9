using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
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
            migrationBuilder.Sql($"ALTER TABLE {Versions} RENAME TO {Contents};");
            migrationBuilder.Sql("DROP INDEX \"IX_procedure_versions_mechanism_number\";");
            migrationBuilder.CreateTable(
                name: Versions,
                columns: table => new
                {
                    mechanism = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_by = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<long>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    reviewer = table.Column<string>(type: "TEXT", nullable: false),
                    previous_seal = table.Column<string>(type: "TEXT", nullable: false),
                    seal = table.Column<string>(type: "TEXT", nullable: false)
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
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    mechanism = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_by = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", nullable: false),
                    base_number = table.Column<int?>(type: "INTEGER", nullable: true),
                    base_hash = table.Column<string>(type: "TEXT", nullable: false),
                    opened_hash = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    submitted_by = table.Column<string>(type: "TEXT", nullable: true),
                    published_number = table.Column<int?>(type: "INTEGER", nullable: true),
                    lock_holder = table.Column<string>(type: "TEXT", nullable: true),
                    lock_since = table.Column<long?>(type: "INTEGER", nullable: true),
                    lock_until = table.Column<long?>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_drafts", x => x.id);
                });
            migrationBuilder.CreateTable(
                name: Files,
                columns: table => new
                {
                    draft_id = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                    draft_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
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
            migrationBuilder.Sql($"ALTER TABLE {Contents} ADD COLUMN number INTEGER NOT NULL DEFAULT 0;");
            migrationBuilder.Sql($"ALTER TABLE {Contents} ADD COLUMN published_at INTEGER NOT NULL DEFAULT 0;");
            migrationBuilder.Sql($"ALTER TABLE {Contents} ADD COLUMN published_by TEXT NOT NULL DEFAULT '';");
            foreach (var column in Moved)
            {
                migrationBuilder.Sql(
                    $"UPDATE {Contents} SET {column} = (SELECT v.{column} FROM {Versions} v WHERE v.hash = {Contents}.hash ORDER BY v.number LIMIT 1);");
            }

            migrationBuilder.DropTable(name: Versions);
            migrationBuilder.Sql($"ALTER TABLE {Contents} RENAME TO {Versions};");
            migrationBuilder.CreateIndex(name: "IX_procedure_versions_mechanism_number", table: Versions, columns: ["mechanism", "number"], unique: true);
        }

        private static void Guard(MigrationBuilder migrationBuilder, string table, string owner)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'The table {table} is append-only: a row cannot be changed.'); END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'The table {table} is append-only: a row cannot be deleted.'); END;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_in_order BEFORE INSERT ON {table} "
                + $"WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {table} WHERE {owner} = NEW.{owner}) "
                + $"BEGIN SELECT RAISE(ABORT, 'The table {table} is append-only: a row must have the next number.'); END;");
        }
    }
}
