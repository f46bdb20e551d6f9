using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
{
    /// <summary>The database itself refuses to change or delete evidence, and takes entries of a case only in their order.</summary>
    [DbContext(typeof(CaseFlowDbContext))]
    [Migration("20261122073400_AppendOnlyJournal")]
    internal sealed class AppendOnlyJournal : Migration
    {
        private static readonly string[] Evidence = ["journal", "checkpoints", "looks"];

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                "CREATE FUNCTION caseflow_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                + "RAISE EXCEPTION 'The table % is append-only: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'CF001'; END $$;");
            migrationBuilder.Sql(
                "CREATE FUNCTION caseflow_journal_in_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                + "IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM journal WHERE case_id = NEW.case_id) THEN "
                + "RAISE EXCEPTION 'The table journal is append-only: an entry must have the next sequence number of its case.' USING ERRCODE = 'CF002'; "
                + "END IF; RETURN NEW; END $$;");
            foreach (var table in Evidence.Skip(1))
            {
                migrationBuilder.Sql(
                    $"CREATE FUNCTION caseflow_{table}_in_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                    + $"IF NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM {table}) THEN "
                    + $"RAISE EXCEPTION 'The table {table} is append-only: a row must have the next number.' USING ERRCODE = 'CF002'; "
                    + "END IF; RETURN NEW; END $$;");
            }

            // ALWAYS: also in a session that calls itself a replica to be rid of triggers.
            foreach (var table in Evidence)
            {
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION caseflow_refuse_change(); "
                    + $"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION caseflow_refuse_change(); "
                    + $"CREATE TRIGGER {table}_in_order BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION caseflow_{table}_in_order(); "
                    + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_change; "
                    + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_truncate; "
                    + $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_in_order;");
            }
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Evidence)
            {
                migrationBuilder.Sql(
                    $"DROP TRIGGER {table}_no_change ON {table}; DROP TRIGGER {table}_no_truncate ON {table}; DROP TRIGGER {table}_in_order ON {table}; "
                    + $"DROP FUNCTION caseflow_{table}_in_order();");
            }

            migrationBuilder.Sql("DROP FUNCTION caseflow_refuse_change();");
        }
    }
}
