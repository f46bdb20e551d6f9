using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>Logs of visits, from which figures of steps are counted. Those of older cases are made from their journals while the program runs.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122220000_VisitLogs")]
    internal sealed class VisitLogs : Migration
    {
        private const string Table = "visit_logs";

        private static readonly string[] Order = ["mechanism", "process", "began_at"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: Table,
                columns: table => new
                {
                    case_id = table.Column<long>(type: "INTEGER", nullable: false),
                    instance = table.Column<int>(type: "INTEGER", nullable: false),
                    mechanism = table.Column<string>(type: "TEXT", nullable: false),
                    process = table.Column<string>(type: "TEXT", nullable: false),
                    began_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visit_logs", x => new { x.case_id, x.instance });
                    table.ForeignKey(
                        name: "FK_visit_logs_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateIndex(name: "IX_visit_logs_mechanism_process_began_at", table: Table, columns: Order);
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Table);
    }
}
