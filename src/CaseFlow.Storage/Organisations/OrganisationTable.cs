using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Organisations;

/// <summary>The organisation, in one row.</summary>
internal sealed class OrganisationTable(Statements sql, OrganisationCache cache)
{
    private const int OnlyRow = 1;

    private static readonly string Save = Insertion.OrReplace("organisation", ["id"], "hash", "content");

    public async ValueTask SaveAsync(Organisation organisation)
    {
        var content = OrganisationFile.Write(organisation);
        var hash = Digest.Sha256.Hex(content);
        await sql.SendAsync(Save, OnlyRow, hash, content);
        // Kept by its hash, so it does no harm when the transaction is undone.
        cache.Keep(hash, organisation);
    }

    public async ValueTask<Organisation> LoadAsync()
    {
        var hash = await sql.FirstAsync<string?>("SELECT hash FROM organisation WHERE id = @p0", r => r.GetString(0), OnlyRow);
        if (hash is null)
        {
            return Organisation.Empty;
        }

        if (cache.Find(hash) is { } known)
        {
            return known;
        }

        var content = await sql.FirstAsync<byte[]?>("SELECT content FROM organisation WHERE id = @p0", r => r.GetFieldValue<byte[]>(0), OnlyRow);
        var organisation = OrganisationFile.Read(content).Organisation
            ?? throw new InvalidDataException("Expected to read the organisation from the store, but its content is not one.");
        cache.Keep(hash, organisation);
        return organisation;
    }
}
