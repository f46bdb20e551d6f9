using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    private static readonly Account Revenue = new("revenue", AccountKind.PublicRevenue, "linshu", "世纪家园公共收益");
    private static readonly Account Income = AccountRules.Outside("income", Revenue);

    [SkippableFact]
    public async Task Accounts_are_kept_with_their_entries_and_the_cases_behind_them()
    {
        await OpenRevenueAsync();
        await Store.SaveAsync(Spending(2, 3_000, 10_000, 1));

        (await Store.AskAsync(s => s.LoadAccountAsync("revenue"))).Should().Be(Revenue with { BalanceFen = 7_000, Version = 2 });
        (await Store.AskAsync(s => s.LoadAccountAsync("nowhere"))).Should().BeNull();
        (await Store.AskAsync(s => s.ListAccountsAsync())).Should().Equal(Revenue with { BalanceFen = 7_000, Version = 2 });
        var lines = await Store.AskAsync(s => s.ListPostingsAsync("revenue", null, null, 9));
        lines.Select(l => (l.CaseNumber, l.Posting.Number, l.Posting.AmountFen, l.Posting.BalanceFen)).Should().Equal(
            ("2026-000001", 1, 10_000, 10_000), ("2026-000002", 2, -3_000, 7_000));
        (await Store.AskAsync(s => s.ListPostingsAsync("revenue", Steps.Noon.Plus(TimeSpan.FromHours(1)), null, 9))).Select(l => l.Posting.Number).Should().Equal(2);
        (await Store.AskAsync(s => s.ListPostingsAsync("revenue", null, Steps.Noon.Plus(TimeSpan.FromHours(1)), 9))).Select(l => l.Posting.Number).Should().Equal(1);
        (await Store.AskAsync(s => s.LoadBalanceAsync("revenue", Steps.Noon.Plus(TimeSpan.FromHours(1))))).Should().Be(10_000);
        var spent = (await Store.AskAsync(s => s.ListAccountEntriesAsync(new CaseId(2)))).Should().ContainSingle().Subject;
        (spent.Id, spent.Kind, spent.Text, spent.Reverses).Should().Be(("2-1-1", AccountEntryKind.Payment, "划车位", null));
        spent.Postings.Select(p => p.AmountFen).Should().BeEquivalentTo([-3_000, 3_000]);
        (await Store.AskAsync(s => s.ListAccountEntriesAsync(new CaseId(9)))).Should().BeEmpty();
        (await VerifyAsync(null)).Problems.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Of_two_cases_that_spend_the_same_money_one_is_a_conflict_and_leaves_nothing()
    {
        await OpenRevenueAsync();
        var both = new[] { Spending(2, 8_000, 10_000, 1), Spending(3, 7_000, 10_000, 1) };

        var outcomes = await Task.WhenAll(both.Select(async step =>
        {
            try
            {
                await Store.SaveAsync(step);
                return true;
            }
            catch (VersionConflictException)
            {
                return false;
            }
        }));

        outcomes.Should().BeEquivalentTo([true, false]);
        var lost = new CaseId(outcomes[0] ? 3 : 2);
        (await Store.AskAsync(s => s.LoadCaseAsync(lost))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadAccountAsync("revenue")))!.Version.Should().Be(2);
        (await Store.AskAsync(s => s.LoadAccountAsync("revenue")))!.BalanceFen.Should().BeOneOf(2_000, 3_000);
        (await VerifyAsync(null)).Problems.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task A_closed_account_takes_nothing_and_one_is_opened_once()
    {
        var opened = await OpenRevenueAsync();
        await Store.SaveAsync(Step(2, [], [new AccountChange(Revenue with { BalanceFen = 10_000, Version = 1, Closed = true }, 1)], [new AccountEvent.Closed("revenue")]));

        var late = () => Store.SaveAsync(Spending(3, 1, 10_000, 1));
        var again = () => Store.SaveAsync(Step(4, [], [new AccountChange(Revenue, null)], [new AccountEvent.Opened(Revenue)]));

        await late.Should().ThrowAsync<VersionConflictException>();
        await again.Should().ThrowAsync<VersionConflictException>();
        (await Store.AskAsync(s => s.LoadAccountAsync("revenue")))!.Closed.Should().BeTrue();
        opened.Accounts.Entries.Should().ContainSingle();
    }

    [SkippableTheory]
    [InlineData("UPDATE account_entries SET text = 'x'")]
    [InlineData("DELETE FROM account_entries")]
    [InlineData("UPDATE account_postings SET amount_fen = 1")]
    [InlineData("DELETE FROM account_postings")]
    [InlineData("INSERT INTO account_postings SELECT account_id, number + 5, entry_id, amount_fen, balance_fen FROM account_postings")]
    public async Task The_database_refuses_to_change_account_entries(string sql)
    {
        await OpenRevenueAsync();

        var tamper = () => TamperAsync(sql);

        await tamper.Should().ThrowAsync<System.Data.Common.DbException>().WithMessage("*append-only*");
    }

    [SkippableTheory]
    [InlineData("UPDATE accounts SET balance_fen = balance_fen + 1 WHERE id = 'revenue'", VerificationProblemKind.AccountDiffers)]
    [InlineData("UPDATE accounts SET unit = 'other' WHERE id = 'revenue'", VerificationProblemKind.AccountDiffers)]
    [InlineData("UPDATE account_postings SET balance_fen = 1 WHERE account_id = 'revenue' AND number = 1", VerificationProblemKind.AccountDiffers)]
    [InlineData("UPDATE account_entries SET text = 'x'", VerificationProblemKind.AccountEntryAltered)]
    [InlineData("DELETE FROM account_entries", VerificationProblemKind.AccountEntryMissing)]
    [InlineData("INSERT INTO account_entries (id, case_id, sequence, at, kind, text) VALUES ('x', 1, 1, 0, 'Income', '')", VerificationProblemKind.AccountEntryMissing)]
    public async Task Tampered_accounts_are_named(string sql, VerificationProblemKind kind)
    {
        await OpenRevenueAsync();
        await DropGuardsAsync();

        await TamperWithoutLinksAsync(sql);

        (await VerifyAsync(null)).Problems.Should().ContainSingle().Which.Kind.Should().Be(kind);
    }

    private Task<CaseStep> OpenRevenueAsync()
    {
        var entry = new AccountEntry("1-1-1", Steps.Noon, new CaseId(1), AccountEntryKind.Income, "停车收入", [new("outside.income.revenue", -10_000), new("revenue", 10_000)]);
        return Store.SaveAsync(Step(
            1,
            [entry],
            [new(Income with { BalanceFen = -10_000, Version = 1 }, null), new(Revenue with { BalanceFen = 10_000, Version = 1 }, null)],
            [new AccountEvent.Opened(Revenue), new AccountEvent.Opened(Income), new AccountEvent.Posted(entry)],
            new("outside.income.revenue", 1, "1-1-1", -10_000, -10_000),
            new("revenue", 1, "1-1-1", 10_000, 10_000)));
    }

    private static CaseStep Spending(long id, long fen, long balance, long version)
    {
        var suppliers = AccountRules.Outside($"suppliers-{id}", Revenue);
        var entry = new AccountEntry(
            $"{id}-1-1", Steps.Noon.Plus(TimeSpan.FromHours(1)), new CaseId(id), AccountEntryKind.Payment, "划车位", [new("revenue", -fen), new(suppliers.Id, fen)]);
        return Step(
            id,
            [entry],
            [new(suppliers with { BalanceFen = fen, Version = 1 }, null), new(Revenue with { BalanceFen = balance - fen, Version = version + 1 }, version)],
            [new AccountEvent.Opened(suppliers), new AccountEvent.Posted(entry)],
            new("revenue", version + 1, entry.Id, -fen, balance - fen),
            new(suppliers.Id, 1, entry.Id, fen, fen));
    }

    private static CaseStep Step(long id, AccountEntry[] entries, AccountChange[] changes, AccountEvent[] events, params AccountPosting[] postings)
    {
        var item = Steps.NewCase(id);
        var named = string.Join(',', events.Select(e => System.Text.Encoding.UTF8.GetString(CasesJson.Write(e))));
        return Steps.Build(item, JournalChain.Genesis(item.Id, Digest.Sha256), 0, Steps.Noon, $"{{\"accounts\":[{named}],\"args\":{{}}}}") with
        {
            Accounts = new AccountRecording([.. changes], [.. entries], [.. postings]),
        };
    }
}
