using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    internal partial class Search : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "search_text",
                table: "cases");

            migrationBuilder.AddColumn<long>(
                name: "search_mark",
                table: "cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

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

            migrationBuilder.CreateIndex(
                name: "ix_cases_not_searchable",
                table: "cases",
                column: "id",
                filter: "search_mark = 0");

            migrationBuilder.CreateIndex(
                name: "IX_personal_search_name_value_case_id",
                table: "personal_search",
                columns: new[] { "name", "value", "case_id" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "personal_search");

            migrationBuilder.DropIndex(
                name: "ix_cases_not_searchable",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "search_mark",
                table: "cases");

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                table: "cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }
    }
}
