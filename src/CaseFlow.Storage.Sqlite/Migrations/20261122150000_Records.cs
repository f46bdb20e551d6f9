using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>Public notices and entries of rating lists.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122150000_Records")]
    internal sealed class Records : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "public_notices",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    attachments = table.Column<string>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    channels = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    until_day = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table => table.PrimaryKey("PK_public_notices", x => x.id));

            migrationBuilder.CreateIndex(
                name: "IX_public_notices_published_at_id",
                table: "public_notices",
                columns: new[] { "published_at", "id" });

            migrationBuilder.CreateTable(
                name: "rating_entries",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    list = table.Column<string>(type: "TEXT", nullable: false),
                    party = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    put_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: true),
                    way_out = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table => table.PrimaryKey("PK_rating_entries", x => x.id));

            migrationBuilder.CreateIndex(
                name: "IX_rating_entries_list_put_at",
                table: "rating_entries",
                columns: new[] { "list", "put_at" });

            migrationBuilder.CreateIndex(
                name: "IX_rating_entries_party_list",
                table: "rating_entries",
                columns: new[] { "party", "list" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "public_notices");
            migrationBuilder.DropTable(name: "rating_entries");
        }
    }
}
