using CaseFlow.Cases.Accounts;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>What there is to verify: a live database, a copy of one, or an exported bundle. Rows are given as they stand, also damaged ones.</summary>
public interface IJournalEvidence
{
    /// <summary>The case rows, by case id.</summary>
    IEnumerable<CaseRecord> ReadCases();

    /// <summary>All entries, by case id and then sequence number.</summary>
    IEnumerable<JournalEntry> ReadEntries();

    /// <summary>The checkpoints, by number.</summary>
    IEnumerable<Checkpoint> ReadCheckpoints();

    /// <summary>The looks at personal data, by number.</summary>
    IEnumerable<LookEntry> ReadLooks();

    /// <summary>The changes of the organisation, by number.</summary>
    IEnumerable<OrganisationChangeEntry> ReadOrganisationChanges();

    /// <summary>The versions of reference lists, by list and then number.</summary>
    IEnumerable<ListVersionRecord> ReadListVersions();

    /// <summary>The versions of procedures with their files, by mechanism and then number.</summary>
    IEnumerable<ProcedureVersion> ReadProcedureVersions();

    /// <summary>The account rows, by id.</summary>
    IEnumerable<Account> ReadAccounts();

    /// <summary>The account entries without their lines, by case and journal entry.</summary>
    IEnumerable<StoredAccountEntry> ReadAccountEntries();

    /// <summary>The lines of account entries, by account and number.</summary>
    IEnumerable<AccountPosting> ReadAccountPostings();
}
