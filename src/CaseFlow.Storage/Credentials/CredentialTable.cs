using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Credentials;

/// <summary>How persons sign in.</summary>
internal sealed class CredentialTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace("credentials", ["login"], "person", "password_hash");

    public async ValueTask SaveAsync(Credential credential) =>
        await sql.SendAsync(Save, credential.Login, credential.Person, credential.PasswordHash);

    public ValueTask<Credential?> FindAsync(string login) =>
        sql.FirstAsync<Credential?>(
            "SELECT login, person, password_hash FROM credentials WHERE login = @p0",
            r => new Credential(r.GetString(0), r.GetString(1), r.GetString(2)),
            login);
}
