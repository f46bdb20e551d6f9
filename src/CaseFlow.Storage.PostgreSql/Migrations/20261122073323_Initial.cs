using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CaseFlow.Storage.PostgreSql.Migrations
{
    internal partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_tokens",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    scopes = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    expires_at = table.Column<long>(type: "bigint", nullable: false),
                    last_used_at = table.Column<long>(type: "bigint", nullable: true),
                    revoked_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_tokens", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    mechanism = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    place_name = table.Column<string>(type: "text", nullable: false),
                    place_path = table.Column<string>(type: "text", nullable: false),
                    category = table.Column<string>(type: "text", nullable: true),
                    registered_at = table.Column<long>(type: "bigint", nullable: false),
                    closed_at = table.Column<long>(type: "bigint", nullable: true),
                    next_due = table.Column<long>(type: "bigint", nullable: true),
                    reopenings = table.Column<int>(type: "integer", nullable: false),
                    duplicate_of = table.Column<string>(type: "text", nullable: true),
                    search_mark = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<byte[]>(type: "bytea", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    head_sequence = table.Column<long>(type: "bigint", nullable: false),
                    head_hash = table.Column<string>(type: "text", nullable: false),
                    covered_by = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "checkpoints",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    heads = table.Column<byte[]>(type: "bytea", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    key_id = table.Column<string>(type: "text", nullable: false),
                    signature = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_checkpoints", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "credentials",
                columns: table => new
                {
                    person = table.Column<string>(type: "text", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: false),
                    stamp = table.Column<string>(type: "text", nullable: false),
                    must_change = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credentials", x => x.person);
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guesses",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    last_at = table.Column<long>(type: "bigint", nullable: false),
                    locked_until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guesses", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "looks",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    person = table.Column<string>(type: "text", nullable: false),
                    names = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_looks", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "notifications",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    template = table.Column<string>(type: "text", nullable: false),
                    arguments = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notifications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_changes",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    verb = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: false),
                    after = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_changes", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    id = table.Column<string>(type: "text", nullable: true),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    not_before = table.Column<long>(type: "bigint", nullable: false),
                    error = table.Column<string>(type: "text", nullable: true),
                    lease = table.Column<string>(type: "text", nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "procedure_versions",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false),
                    mechanism = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<long>(type: "bigint", nullable: false),
                    published_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_versions", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "receipts",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_receipts", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "reference_data",
                columns: table => new
                {
                    kind = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_data", x => x.kind);
                });

            migrationBuilder.CreateTable(
                name: "sequences",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sequences", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "sign_ins",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    person = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_ins", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "case_places",
                columns: table => new
                {
                    unit = table.Column<string>(type: "text", nullable: false),
                    registered_at = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_places", x => new { x.unit, x.registered_at, x.case_id });
                    table.ForeignKey(
                        name: "FK_case_places_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    instance = table.Column<int>(type: "integer", nullable: false),
                    item = table.Column<long>(type: "bigint", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    mechanism = table.Column<string>(type: "text", nullable: false),
                    element = table.Column<string>(type: "text", nullable: false),
                    task_name = table.Column<string>(type: "text", nullable: false),
                    place_name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    assignee = table.Column<string>(type: "text", nullable: true),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    due = table.Column<long>(type: "bigint", nullable: false),
                    warn_at = table.Column<long>(type: "bigint", nullable: true),
                    suspended = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => new { x.case_id, x.instance, x.item });
                    table.ForeignKey(
                        name: "FK_inbox_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "incidents",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    instance = table.Column<int>(type: "integer", nullable: false),
                    incident = table.Column<long>(type: "bigint", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    element = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    detail = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_incidents", x => new { x.case_id, x.instance, x.incident });
                    table.ForeignKey(
                        name: "FK_incidents_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    happened_at = table.Column<long>(type: "bigint", nullable: false),
                    recorded_at = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => new { x.case_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_journal_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "personal_search",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "personal_values",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    salt = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personal_values", x => new { x.case_id, x.name });
                    table.ForeignKey(
                        name: "FK_personal_values_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "process_instances",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    process_id = table.Column<string>(type: "text", nullable: false),
                    definition_hash = table.Column<string>(type: "text", nullable: false),
                    parent = table.Column<int>(type: "integer", nullable: true),
                    parent_item = table.Column<long>(type: "bigint", nullable: true),
                    state = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_instances", x => new { x.case_id, x.number });
                    table.ForeignKey(
                        name: "FK_process_instances_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "timers",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    instance = table.Column<int>(type: "integer", nullable: false),
                    timer = table.Column<long>(type: "bigint", nullable: false),
                    due = table.Column<long>(type: "bigint", nullable: false),
                    lease = table.Column<string>(type: "text", nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timers", x => new { x.case_id, x.instance, x.timer });
                    table.ForeignKey(
                        name: "FK_timers_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedure_files",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_files", x => new { x.hash, x.path });
                    table.ForeignKey(
                        name: "FK_procedure_files_procedure_versions_hash",
                        column: x => x.hash,
                        principalTable: "procedure_versions",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_tokens_digest",
                table: "access_tokens",
                column: "digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_tokens_person_created_at",
                table: "access_tokens",
                columns: new[] { "person", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_case_places_case_id",
                table: "case_places",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_cases_covered_by",
                table: "cases",
                column: "covered_by");

            migrationBuilder.CreateIndex(
                name: "ix_cases_not_searchable",
                table: "cases",
                column: "id",
                filter: "search_mark = 0");

            migrationBuilder.CreateIndex(
                name: "IX_cases_number",
                table: "cases",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_registered_at_id",
                table: "cases",
                columns: new[] { "registered_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_guesses_last_at",
                table: "guesses",
                column: "last_at");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_group",
                table: "inbox",
                columns: new[] { "role", "unit", "due", "case_id", "instance", "item" },
                filter: "assignee IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_own",
                table: "inbox",
                columns: new[] { "assignee", "due", "case_id", "instance", "item" },
                filter: "assignee IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_incidents_at",
                table: "incidents",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_looks_case_id_number",
                table: "looks",
                columns: new[] { "case_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_notifications_recipient_at_id",
                table: "notifications",
                columns: new[] { "recipient", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_organisation_changes_subject_number",
                table: "organisation_changes",
                columns: new[] { "subject", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_id",
                table: "outbox",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_not_before_position",
                table: "outbox",
                columns: new[] { "not_before", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_search_name_value_case_id",
                table: "personal_search",
                columns: new[] { "name", "value", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_procedure_versions_mechanism_number",
                table: "procedure_versions",
                columns: new[] { "mechanism", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_receipts_at",
                table: "receipts",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_sign_ins_at",
                table: "sign_ins",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_sign_ins_person_number",
                table: "sign_ins",
                columns: new[] { "person", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_timers_due_case_id_instance_timer",
                table: "timers",
                columns: new[] { "due", "case_id", "instance", "timer" });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_tokens");

            migrationBuilder.DropTable(
                name: "case_places");

            migrationBuilder.DropTable(
                name: "checkpoints");

            migrationBuilder.DropTable(
                name: "credentials");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "guesses");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "incidents");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "looks");

            migrationBuilder.DropTable(
                name: "notifications");

            migrationBuilder.DropTable(
                name: "organisation");

            migrationBuilder.DropTable(
                name: "organisation_changes");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "personal_search");

            migrationBuilder.DropTable(
                name: "personal_values");

            migrationBuilder.DropTable(
                name: "procedure_files");

            migrationBuilder.DropTable(
                name: "process_instances");

            migrationBuilder.DropTable(
                name: "receipts");

            migrationBuilder.DropTable(
                name: "reference_data");

            migrationBuilder.DropTable(
                name: "sequences");

            migrationBuilder.DropTable(
                name: "sign_ins");

            migrationBuilder.DropTable(
                name: "timers");

            migrationBuilder.DropTable(
                name: "procedure_versions");

            migrationBuilder.DropTable(
                name: "cases");
        }
    }
}
