using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    internal partial class Office : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_credentials",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "search_text",
                table: "cases");

            migrationBuilder.RenameColumn(
                name: "login",
                table: "credentials",
                newName: "stamp");

            migrationBuilder.AddColumn<string>(
                name: "lease",
                table: "timers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "leased_until",
                table: "timers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "lease",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "leased_until",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "credentials",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "must_change",
                table: "credentials",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "search_mark",
                table: "cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddPrimaryKey(
                name: "PK_credentials",
                table: "credentials",
                column: "person");

            migrationBuilder.CreateTable(
                name: "access_tokens",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    scopes = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_tokens", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guesses",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    last_at = table.Column<long>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guesses", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "organisation_changes",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    verb = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: false),
                    after = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_changes", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "personal_search",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personal_search", x => new { x.case_id, x.name });
                    table.ForeignKey(
                        name: "FK_personal_search_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_ins",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_ins", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "ix_cases_not_searchable",
                table: "cases",
                column: "id",
                filter: "search_mark = 0");

            migrationBuilder.CreateIndex(
                name: "IX_access_tokens_digest",
                table: "access_tokens",
                column: "digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_tokens_person_created_at",
                table: "access_tokens",
                columns: new[] { "person", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_guesses_last_at",
                table: "guesses",
                column: "last_at");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_changes_subject_number",
                table: "organisation_changes",
                columns: new[] { "subject", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_search_name_value_case_id",
                table: "personal_search",
                columns: new[] { "name", "value", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_ins_at",
                table: "sign_ins",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_sign_ins_person_number",
                table: "sign_ins",
                columns: new[] { "person", "number" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_tokens");

            migrationBuilder.DropTable(
                name: "guesses");

            migrationBuilder.DropTable(
                name: "organisation_changes");

            migrationBuilder.DropTable(
                name: "personal_search");

            migrationBuilder.DropTable(
                name: "sign_ins");

            migrationBuilder.DropPrimaryKey(
                name: "PK_credentials",
                table: "credentials");

            migrationBuilder.DropIndex(
                name: "ix_cases_not_searchable",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "lease",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "leased_until",
                table: "timers");

            migrationBuilder.DropColumn(
                name: "lease",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "leased_until",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "must_change",
                table: "credentials");

            migrationBuilder.DropColumn(
                name: "search_mark",
                table: "cases");

            migrationBuilder.RenameColumn(
                name: "stamp",
                table: "credentials",
                newName: "login");

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                table: "cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddPrimaryKey(
                name: "PK_credentials",
                table: "credentials",
                column: "login");
        }
    }
}
