using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>Backtests of drafts and what they found.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122210000_Backtests")]
    internal sealed class Backtests : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "backtests",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    draft_id = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    running = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table => table.PrimaryKey("PK_backtests", x => x.id));
            migrationBuilder.CreateTable(
                name: "backtest_items",
                columns: table => new
                {
                    backtest_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: false),
                    late = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_backtest_items", x => new { x.backtest_id, x.number });
                    table.ForeignKey(
                        name: "FK_backtest_items_backtests_backtest_id",
                        column: x => x.backtest_id,
                        principalTable: "backtests",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateIndex(name: "IX_backtests_draft_id", table: "backtests", column: "draft_id");
            migrationBuilder.CreateIndex(name: "IX_backtests_running", table: "backtests", column: "running");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "backtest_items");
            migrationBuilder.DropTable(name: "backtests");
        }
    }
}
