namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>Every code with which a database server cannot be used.</summary>
internal static class PostgresCodes
{
    public const string SettingMalformed = "storage.server.setting-malformed";
    public const string Unreachable = "storage.server.unreachable";
    public const string SignInRefused = "storage.server.sign-in-refused";
    public const string DatabaseMissing = "storage.server.database-missing";
    public const string NotAllowed = "storage.server.not-allowed";
    public const string Busy = "storage.server.busy";
    public const string Lost = "storage.server.lost";
    public const string ReadOnly = "storage.server.read-only";
    public const string DiskFull = "storage.server.disk-full";
    public const string Damaged = "storage.server.damaged";
    public const string OutcomeUnknown = "storage.server.outcome-unknown";
    public const string SchemaForeign = "storage.schema.foreign";
    public const string SchemaNewer = "storage.schema.newer-database";
}
