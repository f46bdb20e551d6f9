using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.Sqlite.Migrations
{
    /// <summary>The full-text index over cases. It holds no text, only where our own tokens occur.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122080000_SearchIndex")]
    internal sealed class SearchIndex : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            "CREATE VIRTUAL TABLE case_search USING fts5(tokens, content = '', contentless_delete = 1, tokenize = \"ascii tokenchars '_'\");");

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE case_search;");
    }
}
