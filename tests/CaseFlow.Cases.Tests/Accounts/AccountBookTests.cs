using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Tests.Words;

namespace CaseFlow.Cases.Tests.Accounts;

public class AccountBookTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_posted_sums_to_zero_and_overdraws_nothing(int seed)
    {
        var random = new Random(seed);
        var book = new[] { Held("revenue"), Held("fund"), Held("project") }.Concat(
                [AccountRules.Outside("donors", Held("fund")), AccountRules.Outside("suppliers", Held("fund"))])
            .Aggregate(AccountBook.Empty, (b, a) => b.Apply(new AccountEvent.Opened(a)));
        var entries = new List<AccountEntry>();
        for (var number = 1; number <= 200; number++)
        {
            var entry = entries.Count > 0 && random.Next(5) == 0
                ? entries[random.Next(entries.Count)].Reversed($"7-{number}-1", Sample.Minute(number), Sample.Id, "更正")
                : Random(random, book, number);
            if (book.Check(new AccountEvent.Posted(entry)) is null)
            {
                book = book.Apply(new AccountEvent.Posted(entry));
                entries.Add(entry);
            }
        }

        entries.Should().HaveCountGreaterThan(20).And.Contain(e => e.Reverses != null);
        book.Accounts.Values.Sum(a => a.BalanceFen).Should().Be(0);
        foreach (var account in book.Accounts.Values)
        {
            var own = entries.SelectMany(e => e.Postings).Where(p => p.Account == account.Id).ToList();
            account.BalanceFen.Should().Be(own.Sum(p => p.AmountFen));
            account.Version.Should().Be(own.Count);
            (account.Kind == AccountKind.Outside || account.BalanceFen >= 0).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(AccountCodes.Unbalanced, "fund", 5, "outside.donors.fund", -4)]
    [InlineData(AccountCodes.Unbalanced, "fund", 5, "fund", -5)]
    [InlineData(AccountCodes.AmountInvalid, "fund", 0, "outside.donors.fund", 0)]
    [InlineData(AccountCodes.AmountInvalid, "fund", Fen.Largest + 1, "outside.donors.fund", -Fen.Largest - 1)]
    [InlineData(AccountCodes.Unknown, "nowhere", 5, "outside.donors.fund", -5)]
    [InlineData(AccountCodes.BalanceShort, "fund", -5, "outside.donors.fund", 5)]
    [InlineData(AccountCodes.Closed, "closed", 5, "outside.donors.fund", -5)]
    public void Entry_against_the_rules_is_refused(string code, string one, long gains, string other, long loses)
    {
        var book = new[] { Held("fund"), Held("closed") with { Closed = true }, AccountRules.Outside("donors", Held("fund")) }
            .Aggregate(AccountBook.Empty, (b, a) => b.Apply(new AccountEvent.Opened(a)));
        var entry = new AccountEntry("7-1-1", Sample.Minute(1), Sample.Id, AccountEntryKind.Donation, "", [new(one, gains), new(other, loses)]);

        book.Check(new AccountEvent.Posted(entry))!.Code.Should().Be(code);
    }

    [Fact]
    public void Account_with_money_is_not_closed_and_its_purpose_stays_fixed()
    {
        var full = Held("meals") with { BalanceFen = 1, Purpose = "骑手暖心餐" };
        var book = AccountBook.Empty.Apply(new AccountEvent.Opened(full));

        book.Check(new AccountEvent.Closed("meals"))!.Code.Should().Be(AccountCodes.NotEmpty);
        book.Check(new AccountEvent.Dedicated("meals", "修墙"))!.Code.Should().Be(AccountCodes.PurposeOutside);
        AccountRules.Spend(full, "骑手暖心餐").Should().BeNull();
        AccountRules.Raise(full with { Purpose = null }, Cases.Records.FundKind.Directed, "修墙")!.Code.Should().Be(AccountCodes.PurposeMixed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("outside.donors.x")]
    public void Account_id_that_cannot_stand_in_an_address_is_refused(string id) =>
        AccountRules.Open(null, Held(id))!.Code.Should().Be(AccountCodes.IdInvalid);

    [Fact]
    public void Opening_an_account_again_is_harmless_unless_it_is_another_one()
    {
        AccountRules.Open(Held("fund"), Held("fund")).Should().BeNull();
        AccountRules.Open(Held("fund"), Held("fund") with { Unit = "elsewhere" })!.Code.Should().Be(AccountCodes.OtherKind);
    }

    private static Account Held(string id) => new(id, AccountKind.Fund, "hongshihu-1", id);

    private static AccountEntry Random(Random random, AccountBook book, int number)
    {
        var (ids, amount) = (book.Accounts.Keys.ToList(), random.Next(1, 1000));
        ImmutableArray<Posting> postings = [new(ids[random.Next(ids.Count)], amount), new(ids[random.Next(ids.Count)], -amount + (random.Next(20) == 0 ? 1 : 0))];
        return new AccountEntry($"7-{number}-1", Sample.Minute(number), Sample.Id, AccountEntryKind.Income, "", postings);
    }
}
