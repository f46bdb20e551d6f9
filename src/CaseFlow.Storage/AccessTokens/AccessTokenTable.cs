using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.AccessTokens;

/// <summary>Personal access tokens.</summary>
internal sealed class AccessTokenTable(Statements sql)
{
    private const string Columns = "id, digest, person, name, scopes, created_at, expires_at, last_used_at, revoked_at";

    private static readonly string Save = Insertion.OrReplace(
        "access_tokens", ["id"], "digest", "person", "name", "scopes", "created_at", "expires_at", "last_used_at", "revoked_at");

    public async ValueTask SaveAsync(AccessToken token) =>
        await sql.ExecuteAsync(
            Save,
            token.Id, token.Digest, token.Person, token.Name, string.Join(' ', token.Scopes),
            token.CreatedAt.UnixMilliseconds, token.ExpiresAt.UnixMilliseconds, token.LastUsedAt?.UnixMilliseconds, token.RevokedAt?.UnixMilliseconds);

    public ValueTask<AccessToken?> FindAsync(string digest) =>
        sql.FirstAsync<AccessToken?>($"SELECT {Columns} FROM access_tokens WHERE digest = @p0", Read, digest);

    public ValueTask<AccessToken?> LoadAsync(string id) =>
        sql.FirstAsync<AccessToken?>($"SELECT {Columns} FROM access_tokens WHERE id = @p0", Read, id);

    public async ValueTask<ImmutableArray<AccessToken>> ListAsync(string person) =>
        [.. await sql.QueryAsync($"SELECT {Columns} FROM access_tokens WHERE person = @p0 ORDER BY created_at DESC, id", Read, person)];

    private static AccessToken Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), [.. row.GetString(4).Split(' ')],
        row.Moment(5), row.Moment(6), row.MomentOrNull(7), row.MomentOrNull(8));
}
