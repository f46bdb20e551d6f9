using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    internal partial class Ledgers : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "indicator_rows",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "INTEGER", nullable: false),
                    mechanism = table.Column<string>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", nullable: false),
                    idx = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator_rows", x => new { x.case_id, x.mechanism, x.indicator, x.idx });
                    table.ForeignKey(
                        name: "FK_indicator_rows_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ledger_rows",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "INTEGER", nullable: false),
                    mechanism = table.Column<string>(type: "TEXT", nullable: false),
                    ledger = table.Column<string>(type: "TEXT", nullable: false),
                    idx = table.Column<int>(type: "INTEGER", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_rows", x => new { x.case_id, x.mechanism, x.ledger, x.idx });
                    table.ForeignKey(
                        name: "FK_ledger_rows_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_indicator_rows_mechanism_indicator_day_case_id_idx",
                table: "indicator_rows",
                columns: new[] { "mechanism", "indicator", "day", "case_id", "idx" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_rows_mechanism_ledger_registered_at_case_id_idx",
                table: "ledger_rows",
                columns: new[] { "mechanism", "ledger", "registered_at", "case_id", "idx" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "indicator_rows");

            migrationBuilder.DropTable(
                name: "ledger_rows");
        }
    }
}
