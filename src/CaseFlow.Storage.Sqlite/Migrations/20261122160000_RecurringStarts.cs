using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>Which occurrences of recurring starts were dealt with.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122160000_RecurringStarts")]
    internal sealed class RecurringStarts : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
            name: "recurring_starts",
            columns: table => new
            {
                mechanism = table.Column<string>(type: "TEXT", nullable: false),
                start_event = table.Column<string>(type: "TEXT", nullable: false),
                unit = table.Column<string>(type: "TEXT", nullable: false),
                occurrence = table.Column<long>(type: "INTEGER", nullable: false),
                case_id = table.Column<long>(type: "INTEGER", nullable: true),
                decided_at = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table => table.PrimaryKey("PK_recurring_starts", x => new { x.mechanism, x.start_event, x.unit, x.occurrence }));

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "recurring_starts");
    }
}
