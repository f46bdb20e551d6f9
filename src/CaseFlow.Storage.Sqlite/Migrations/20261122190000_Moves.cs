using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>Running cases that are moved together to another version, and what became of each.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122190000_Moves")]
    internal sealed class Moves : Migration
    {
        private const string Batches = "move_batches";
        private const string Items = "move_items";

        private static readonly string[] ByState = ["batch_id", "state", "position"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: Batches,
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    mechanism = table.Column<string>(type: "TEXT", nullable: false),
                    from_number = table.Column<int>(type: "INTEGER", nullable: false),
                    to_number = table.Column<int>(type: "INTEGER", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    ordered_by = table.Column<string>(type: "TEXT", nullable: false),
                    ordered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_move_batches", x => x.id);
                });
            migrationBuilder.CreateTable(
                name: Items,
                columns: table => new
                {
                    batch_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    arguments = table.Column<string>(type: "TEXT", nullable: false),
                    rechecked = table.Column<bool>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long?>(type: "INTEGER", nullable: true),
                    at = table.Column<long?>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_move_items", x => new { x.batch_id, x.position });
                    table.ForeignKey(
                        name: "FK_move_items_move_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: Batches,
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateIndex(name: "IX_move_batches_state", table: Batches, column: "state");
            migrationBuilder.CreateIndex(name: "IX_move_items_batch_id_state_position", table: Items, columns: ByState);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: Items);
            migrationBuilder.DropTable(name: Batches);
        }
    }
}
