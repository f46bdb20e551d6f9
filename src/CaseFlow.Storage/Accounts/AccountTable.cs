using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Accounts;

/// <summary>Accounts, their entries and the lines of these. The version of each account decides whether a step that spends from it is saved.</summary>
internal sealed class AccountTable(Statements sql)
{
    internal const string Columns = "id, kind, unit, name, balance_fen, version, purpose, closed";
    internal const string EntryColumns = "id, at, case_id, kind, text, reverses, sequence";
    internal const string PostingColumns = "account_id, number, entry_id, amount_fen, balance_fen";

    private const string Change =
        "UPDATE accounts SET balance_fen = @p2, version = @p3, purpose = @p4, closed = @p5 WHERE id = @p0 AND version = @p1 AND closed = FALSE";

    private static readonly string Open = Insertion.OrKeep("accounts", ["id"], "kind", "unit", "name", "balance_fen", "version", "purpose", "closed");

    private static readonly string AddEntry = Insertion.Into("account_entries", "id", "case_id", "sequence", "at", "kind", "text", "reverses");

    private static readonly string AddPosting = Insertion.Into("account_postings", "account_id", "number", "entry_id", "amount_fen", "balance_fen");

    public ValueTask<Account?> LoadAsync(string id, bool toChange) => sql.FirstAsync<Account?>(
        $"SELECT {Columns} FROM accounts WHERE id = @p0{(toChange ? sql.Dialect.LockRow : "")}", Read, id);

    public async ValueTask<ImmutableArray<Account>> ListAsync() =>
    [
        .. await sql.QueryAsync($"SELECT {Columns} FROM accounts WHERE kind <> @p0 ORDER BY id", Read, AccountKindName.Of(AccountKind.Outside)),
    ];

    public async ValueTask<ImmutableArray<AccountLine>> ListPostingsAsync(string account, Instant? from, Instant? before, int take) =>
    [
        .. await sql.QueryAsync(
            "SELECT p.account_id, p.number, p.entry_id, p.amount_fen, p.balance_fen, e.at, e.kind, e.text, c.number, e.reverses FROM account_postings p "
            + "JOIN account_entries e ON e.id = p.entry_id JOIN cases c ON c.id = e.case_id "
            + "WHERE p.account_id = @p0 AND e.at >= @p1 AND e.at < @p2 ORDER BY p.number LIMIT @p3",
            r => new AccountLine(ReadPosting(r), r.Moment(5), KindOf(r.GetString(6)), r.GetString(7), r.GetString(8), r.Text(9)),
            account, from?.UnixMilliseconds ?? long.MinValue, before?.UnixMilliseconds ?? long.MaxValue, take),
    ];

    public async ValueTask<ImmutableArray<AccountEntry>> ListEntriesAsync(CaseId id)
    {
        var lines = (await sql.QueryAsync(
            "SELECT p.account_id, p.number, p.entry_id, p.amount_fen, p.balance_fen FROM account_postings p JOIN account_entries e ON e.id = p.entry_id "
            + "WHERE e.case_id = @p0 ORDER BY p.account_id, p.number",
            ReadPosting, id.Value)).ToLookup(p => p.Entry, StringComparer.Ordinal);
        var entries = await sql.QueryAsync($"SELECT {EntryColumns} FROM account_entries WHERE case_id = @p0 ORDER BY sequence, id", ReadEntry, id.Value);
        return [.. entries.Select(e => e.Entry with { Postings = [.. lines[e.Entry.Id].Select(p => new Posting(p.Account, p.AmountFen))] })];
    }

    public ValueTask<long> LoadBalanceAsync(string account, Instant before) => sql.FirstAsync(
        "SELECT p.balance_fen FROM account_postings p JOIN account_entries e ON e.id = p.entry_id "
        + "WHERE p.account_id = @p0 AND e.at < @p1 ORDER BY p.number DESC LIMIT 1",
        r => r.GetInt64(0), account, before.UnixMilliseconds);

    public async ValueTask SaveAsync(AccountRecording recording, long sequence)
    {
        foreach (var change in recording.Changes)
        {
            var account = change.Account;
            var saved = change.LoadedVersion is { } version
                ? await sql.ExecuteAsync(Change, account.Id, version, account.BalanceFen, account.Version, account.Purpose, account.Closed)
                : await sql.ExecuteAsync(
                    Open, account.Id, AccountKindName.Of(account.Kind), account.Unit, account.Name, account.BalanceFen, account.Version, account.Purpose,
                    account.Closed);
            if (saved != 1)
            {
                throw new VersionConflictException(
                    $"Expected to save account {account.Id} as it was loaded at version {change.LoadedVersion}, but another writer changed it.");
            }
        }

        foreach (var entry in recording.Entries)
        {
            await sql.SendAsync(AddEntry, entry.Id, entry.Case.Value, sequence, entry.At.UnixMilliseconds, entry.Kind.ToString(), entry.Text, entry.Reverses);
        }

        foreach (var posting in recording.Postings)
        {
            await sql.SendAsync(AddPosting, posting.Account, posting.Number, posting.Entry, posting.AmountFen, posting.BalanceFen);
        }
    }

    internal static Account Read(DbDataReader row) =>
        new(row.GetString(0), AccountKindName.Find(row.GetString(1)) ?? AccountKind.Outside, row.GetString(2), row.GetString(3))
        {
            BalanceFen = row.GetInt64(4),
            Version = row.GetInt64(5),
            Purpose = row.Text(6),
            Closed = row.GetBoolean(7),
        };

    /// <summary>An entry without its lines.</summary>
    internal static StoredAccountEntry ReadEntry(DbDataReader row) => new(
        new AccountEntry(row.GetString(0), row.Moment(1), new CaseId(row.GetInt64(2)), KindOf(row.GetString(3)), row.GetString(4), []) { Reverses = row.Text(5) },
        row.GetInt64(6));

    internal static AccountPosting ReadPosting(DbDataReader row) =>
        new(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4));

    private static AccountEntryKind KindOf(string name) => Enum.TryParse<AccountEntryKind>(name, out var kind) ? kind : throw new FormatException(
        $"Expected to read a kind of account entry, but found '{name}'.");
}
