using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
{
    /// <summary>Accounts with their entries and lines; the database itself refuses to change or delete entries and lines.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122140000_Accounts")]
    internal sealed class Accounts : Migration
    {
        private static readonly string[] Evidence = ["account_entries", "account_postings"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    balance_fen = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: true),
                    closed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_entries",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    reverses = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_entries", x => x.id);
                    table.ForeignKey(
                        name: "FK_account_entries_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_postings",
                columns: table => new
                {
                    account_id = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    entry_id = table.Column<string>(type: "text", nullable: false),
                    amount_fen = table.Column<long>(type: "bigint", nullable: false),
                    balance_fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_postings", x => new { x.account_id, x.number });
                    table.ForeignKey(
                        name: "FK_account_postings_account_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "account_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_account_postings_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_entries_case_id",
                table: "account_entries",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_account_postings_entry_id",
                table: "account_postings",
                column: "entry_id");

            migrationBuilder.Sql(
                "CREATE FUNCTION caseflow_account_postings_in_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                + "IF NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM account_postings WHERE account_id = NEW.account_id) THEN "
                + "RAISE EXCEPTION 'The table account_postings is append-only: a line must have the next number of its account.' USING ERRCODE = 'CF002'; "
                + "END IF; RETURN NEW; END $$; "
                + "CREATE TRIGGER account_postings_in_order BEFORE INSERT ON account_postings FOR EACH ROW EXECUTE FUNCTION caseflow_account_postings_in_order(); "
                + "ALTER TABLE account_postings ENABLE ALWAYS TRIGGER account_postings_in_order;");
            foreach (var table in Evidence)
            {
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION caseflow_refuse_change(); "
                    + $"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION caseflow_refuse_change(); "
                    + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_change; "
                    + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_truncate;");
            }
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_postings");

            migrationBuilder.DropTable(
                name: "account_entries");

            migrationBuilder.DropTable(
                name: "accounts");
            migrationBuilder.Sql("DROP FUNCTION caseflow_account_postings_in_order();");
        }
    }
}
