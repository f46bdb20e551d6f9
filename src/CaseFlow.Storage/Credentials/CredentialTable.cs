using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Credentials;

/// <summary>How persons sign in.</summary>
internal sealed class CredentialTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace("credentials", ["person"], "password_hash", "stamp", "must_change", "changed_at");

    public async ValueTask SaveAsync(Credential credential) =>
        await sql.SendAsync(
            Save, credential.Person, credential.PasswordHash, credential.Stamp, credential.MustChange, credential.ChangedAt.UnixMilliseconds);

    public ValueTask<Credential?> FindAsync(string person) =>
        sql.FirstAsync<Credential?>(
            "SELECT person, password_hash, stamp, must_change, changed_at FROM credentials WHERE person = @p0",
            r => new Credential(r.GetString(0), r.GetString(1), r.GetString(2), r.GetBoolean(3), r.Moment(4)),
            person);
}
