using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Organisations;

/// <summary>The chain of changes of the organisation.</summary>
internal sealed class OrganisationChangeTable(Statements sql)
{
    internal const string Columns = "number, at, actor, verb, subject, before, after, previous_hash, hash";

    private static readonly string Add = Insertion.Into(
        "organisation_changes", "number", "at", "actor", "verb", "subject", "before", "after", "previous_hash", "hash");

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async ValueTask AddAsync(OrganisationChange change)
    {
        var last = await sql.FirstAsync<OrganisationChangeEntry?>($"SELECT {Columns} FROM organisation_changes ORDER BY number DESC LIMIT 1", Read);
        var entry = OrganisationChain.Append(last, change, Digest.Sha256);
        await sql.ExecuteAsync(
            Add, entry.Number, change.At.UnixMilliseconds, change.Actor, change.Verb, change.Subject,
            JsonSerializer.Serialize(change.Before, Plain), JsonSerializer.Serialize(change.After, Plain), entry.PreviousHash, entry.Hash);
    }

    public ValueTask<long> VersionAsync() => sql.FirstAsync("SELECT COALESCE(MAX(number), 0) FROM organisation_changes", r => r.GetInt64(0));

    public async ValueTask<ImmutableArray<OrganisationChangeEntry>> ListAsync(ImmutableArray<string> subjects, long after, int skip, int take)
    {
        if (subjects.IsEmpty)
        {
            return
            [
                .. await sql.QueryAsync(
                    $"SELECT {Columns} FROM organisation_changes WHERE number > @p0 ORDER BY number DESC LIMIT @p1 OFFSET @p2", Read, after, take, skip),
            ];
        }

        // One short range of the index for each subject: a person or unit has few posts.
        var found = new List<OrganisationChangeEntry>();
        foreach (var subject in subjects)
        {
            found.AddRange(await sql.QueryAsync(
                $"SELECT {Columns} FROM organisation_changes WHERE subject = @p0 AND number > @p1 ORDER BY number DESC LIMIT @p2",
                Read, subject, after, skip + take));
        }

        return [.. found.OrderByDescending(e => e.Number).Skip(skip).Take(take)];
    }

    internal static OrganisationChangeEntry Read(DbDataReader row) =>
        new(
            row.GetInt64(0),
            new OrganisationChange(row.Moment(1), row.GetString(2), row.GetString(3), row.GetString(4), Fields(row.GetString(5)), Fields(row.GetString(6))),
            row.GetString(7),
            row.GetString(8));

    private static ImmutableSortedDictionary<string, string> Fields(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
        }
        catch (JsonException e)
        {
            throw new FormatException("Expected the fields of a change of the organisation, but they are not JSON.", e);
        }
    }
}
