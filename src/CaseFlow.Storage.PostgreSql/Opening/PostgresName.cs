namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>What may be said of a database in messages and logs: everything but the password.</summary>
internal sealed record PostgresName(string Host, int Port, string Database, string User);
