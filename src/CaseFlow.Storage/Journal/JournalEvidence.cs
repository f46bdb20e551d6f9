using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Accounts;
using CaseFlow.Storage.Definitions;
using CaseFlow.Storage.Lists;
using CaseFlow.Storage.Looks;
using CaseFlow.Storage.Organisations;

namespace CaseFlow.Storage.Journal;

/// <summary>Reads evidence from a connection row by row, as it stands.</summary>
internal sealed class JournalEvidence(DbConnection connection, DbTransaction snapshot, Func<Exception, Exception> translate) : IJournalEvidence
{
    public IEnumerable<CaseRecord> ReadCases() =>
        Read(
            "SELECT id, number, head_sequence, head_hash, covered_by FROM cases ORDER BY id",
            r => new CaseRecord(
                new CaseId(r.GetInt64(0)),
                r.IsDBNull(1) ? "" : r.GetString(1),
                new JournalHead(r.GetInt64(2), r.IsDBNull(3) ? "" : r.GetString(3)),
                r.GetInt64(4) == CheckpointTable.NotCovered ? null : r.GetInt64(4)));

    public IEnumerable<JournalEntry> ReadEntries() =>
        Read($"SELECT {JournalTable.Columns} FROM journal ORDER BY case_id, sequence", JournalTable.Read);

    public IEnumerable<Checkpoint> ReadCheckpoints() =>
        Read($"SELECT {CheckpointTable.Columns} FROM checkpoints ORDER BY number", CheckpointTable.Read);

    public IEnumerable<LookEntry> ReadLooks() => Read($"SELECT {LookTable.Columns} FROM looks ORDER BY number", LookTable.Read);

    public IEnumerable<OrganisationChangeEntry> ReadOrganisationChanges() =>
        Read($"SELECT {OrganisationChangeTable.Columns} FROM organisation_changes ORDER BY number", OrganisationChangeTable.Read);

    public IEnumerable<ListVersionRecord> ReadListVersions() =>
        Read($"SELECT {ListVersionTable.WithContent} FROM list_versions ORDER BY list, number", ListVersionTable.ReadRecord);

    public IEnumerable<ProcedureVersion> ReadProcedureVersions()
    {
        ProcedureVersion? open = null;
        foreach (var (head, path, content) in Read(DefinitionTable.WithFiles, DefinitionTable.WithFile))
        {
            if (open is not null && open.Head != head)
            {
                yield return open;
                open = null;
            }

            open ??= new ProcedureVersion(head, ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal));
            open = path.Length == 0 ? open : open with { Files = open.Files.SetItem(path, content) };
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    public IEnumerable<Account> ReadAccounts() => Read($"SELECT {AccountTable.Columns} FROM accounts ORDER BY id", AccountTable.Read);

    public IEnumerable<StoredAccountEntry> ReadAccountEntries() =>
        Read($"SELECT {AccountTable.EntryColumns} FROM account_entries ORDER BY case_id, sequence, id", AccountTable.ReadEntry);

    public IEnumerable<AccountPosting> ReadAccountPostings() =>
        Read($"SELECT {AccountTable.PostingColumns} FROM account_postings ORDER BY account_id, number", AccountTable.ReadPosting);

    private IEnumerable<T> Read<T>(string text, Func<DbDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = snapshot;
        using var reader = Guarded(command.ExecuteReader);
        while (Guarded(reader.Read))
        {
            yield return Guarded(() => read(reader));
        }
    }

    private T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is DbException or InvalidCastException or FormatException)
        {
            throw translate(e);
        }
    }
}
