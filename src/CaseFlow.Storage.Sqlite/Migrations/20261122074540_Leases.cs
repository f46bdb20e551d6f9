using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    internal partial class Leases : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
