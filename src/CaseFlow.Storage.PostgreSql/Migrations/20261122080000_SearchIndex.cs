using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
{
    /// <summary>The full-text index over cases. It holds no text, only where our own tokens occur.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122080000_SearchIndex")]
    internal sealed class SearchIndex : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                "CREATE TABLE case_search (case_id bigint PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE, tokens tsvector NOT NULL);");
            migrationBuilder.Sql("CREATE INDEX ix_case_search_tokens ON case_search USING gin (tokens);");
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE case_search;");
    }
}
