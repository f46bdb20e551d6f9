using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
{
    /// <summary>The database itself refuses to change or delete what is recorded about changes of the organisation.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122090000_AppendOnlyOrganisationChanges")]
    internal sealed class AppendOnlyOrganisationChanges : Migration
    {
        private const string Table = "organisation_changes";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                $"CREATE FUNCTION caseflow_{Table}_in_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                + $"IF NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {Table}) THEN "
                + $"RAISE EXCEPTION 'The table {Table} is append-only: a row must have the next number.' USING ERRCODE = 'CF002'; "
                + "END IF; RETURN NEW; END $$;");
            migrationBuilder.Sql(
                $"CREATE TRIGGER {Table}_no_change BEFORE UPDATE OR DELETE ON {Table} FOR EACH ROW EXECUTE FUNCTION caseflow_refuse_change(); "
                + $"CREATE TRIGGER {Table}_no_truncate BEFORE TRUNCATE ON {Table} FOR EACH STATEMENT EXECUTE FUNCTION caseflow_refuse_change(); "
                + $"CREATE TRIGGER {Table}_in_order BEFORE INSERT ON {Table} FOR EACH ROW EXECUTE FUNCTION caseflow_{Table}_in_order(); "
                + $"ALTER TABLE {Table} ENABLE ALWAYS TRIGGER {Table}_no_change; "
                + $"ALTER TABLE {Table} ENABLE ALWAYS TRIGGER {Table}_no_truncate; "
                + $"ALTER TABLE {Table} ENABLE ALWAYS TRIGGER {Table}_in_order;");
        }

        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                $"DROP TRIGGER {Table}_no_change ON {Table}; DROP TRIGGER {Table}_no_truncate ON {Table}; DROP TRIGGER {Table}_in_order ON {Table}; "
                + $"DROP FUNCTION caseflow_{Table}_in_order();");
    }
}
