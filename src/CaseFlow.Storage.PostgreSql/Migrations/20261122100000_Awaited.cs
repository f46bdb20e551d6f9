using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
{
    internal partial class Awaited : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "awaited",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    instance = table.Column<int>(type: "integer", nullable: false),
                    wait = table.Column<long>(type: "bigint", nullable: false),
                    match = table.Column<string>(type: "text", nullable: false),
                    topic = table.Column<string>(type: "text", nullable: false),
                    definition = table.Column<string>(type: "text", nullable: false),
                    process = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_awaited", x => new { x.case_id, x.instance, x.wait, x.match });
                    table.ForeignKey(
                        name: "FK_awaited_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_awaited_topic_definition_match_since",
                table: "awaited",
                columns: new[] { "topic", "definition", "match", "since" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "awaited");
        }
    }
}
