namespace CaseFlow.Cases.Accounts;

/// <summary>Every code that the rules of money give. Codes are stable; the texts that users see are looked up by them. Amounts among the arguments are in yuan.</summary>
public static class AccountCodes
{
    /// <summary>There is no such account. Arguments: account.</summary>
    public const string Unknown = "account.unknown";

    /// <summary>An account's id is empty, too long or has signs that cannot stand in an address. Arguments: account.</summary>
    public const string IdInvalid = "account.id";

    /// <summary>An account of this id is there, of another kind or unit. Arguments: account, name.</summary>
    public const string OtherKind = "account.other-kind";

    /// <summary>Accounts of this kind are not for this. Arguments: account, kind.</summary>
    public const string KindWrong = "account.kind";

    /// <summary>The account is closed. Arguments: account.</summary>
    public const string Closed = "account.closed";

    /// <summary>An account that holds money cannot be closed. Arguments: account, balance.</summary>
    public const string NotEmpty = "account.not-empty";

    /// <summary>An amount is not positive whole fen or too large. Arguments: amount.</summary>
    public const string AmountInvalid = "account.amount";

    /// <summary>The account does not hold as much. Arguments: account, amount, balance.</summary>
    public const string BalanceShort = "account.balance";

    /// <summary>The lines of an entry do not sum to 0. Arguments: entry.</summary>
    public const string Unbalanced = "account.unbalanced";

    /// <summary>The case has no such entry. Arguments: entry.</summary>
    public const string EntryUnknown = "account.entry-unknown";

    /// <summary>The entry was taken back already, or takes another one back. Arguments: entry.</summary>
    public const string EntryReversed = "account.entry-reversed";

    /// <summary>A later entry rests on this one and is taken back first. Arguments: entry, later.</summary>
    public const string EntryLater = "account.entry-later";

    /// <summary>The case has no such application. Arguments: application.</summary>
    public const string ApplicationUnknown = "account.application-unknown";

    /// <summary>The application stands elsewhere than what was asked needs. Arguments: application, state.</summary>
    public const string ApplicationState = "account.application-state";

    /// <summary>Fewer than two bodies would decide (catalogue §5 rule 9). Arguments: none.</summary>
    public const string RequiresTwo = "account.requires-two";

    /// <summary>Another decision comes first. Arguments: stage, expected.</summary>
    public const string StageOrder = "account.stage-order";

    /// <summary>Applicant, reviewer and approver are different persons (catalogue §5 rule 9). Arguments: stage, person.</summary>
    public const string SamePerson = "account.same-person";

    /// <summary>Silence never approves (catalogue §7 row 23). Arguments: stage.</summary>
    public const string Silence = "account.silence";

    /// <summary>Too few quotes to approve. Arguments: needed, given.</summary>
    public const string QuotesMissing = "account.quotes-missing";

    /// <summary>The owners' assembly has not passed a vote in this case. Arguments: stage.</summary>
    public const string VoteMissing = "account.vote-missing";

    /// <summary>A decision is missing before payment. Arguments: application, missing.</summary>
    public const string NotApproved = "account.not-approved";

    /// <summary>The application is paid already. Arguments: application.</summary>
    public const string PaidAlready = "account.paid-already";

    /// <summary>More than what was approved. Arguments: amount, approved.</summary>
    public const string OverApproved = "account.over-approved";

    /// <summary>Receipts for more than what was paid. Arguments: amount, paid, receipts.</summary>
    public const string ReceiptsOver = "account.receipts-over";

    /// <summary>The sources of the money do not sum to the cost. Arguments: cost, sum.</summary>
    public const string SourcesDiffer = "account.sources";

    /// <summary>Directed donations need a purpose. Arguments: none.</summary>
    public const string PurposeMissing = "fund.purpose-missing";

    /// <summary>Directed money would be spent on something else. Arguments: purpose, asked.</summary>
    public const string PurposeOutside = "fund.purpose-outside";

    /// <summary>Money given for one purpose would be mixed with other money. Arguments: account, purpose.</summary>
    public const string PurposeMixed = "fund.purpose-mixed";

    /// <summary>A gift names neither a body nor a number of persons. Arguments: none.</summary>
    public const string DonorMissing = "fund.donor-missing";

    /// <summary>An account's money is raised in one way within a case. Arguments: kind.</summary>
    public const string KindDiffers = "fund.kind-differs";

    /// <summary>Only public raising is matched (catalogue E2, §7 row 35). Arguments: kind.</summary>
    public const string MatchKind = "fund.match-kind";

    /// <summary>Nothing was raised that could be matched. Arguments: account.</summary>
    public const string MatchNothing = "fund.match-nothing";

    /// <summary>The rate is outside the limits (catalogue E2: 10 to 50 per cent). Arguments: rate, min, max.</summary>
    public const string MatchRate = "fund.match-rate";

    /// <summary>The share is not the one that comes next by plan. Arguments: share, expected.</summary>
    public const string TrancheShare = "fund.tranche-share";

    /// <summary>The approved cost is not the one of the tranches before. Arguments: total, expected.</summary>
    public const string TrancheTotal = "fund.tranche-total";

    /// <summary>The last tranche waits for acceptance. Arguments: none.</summary>
    public const string TrancheAcceptance = "fund.tranche-acceptance";

    /// <summary>All tranches are paid. Arguments: account.</summary>
    public const string TrancheDone = "fund.tranche-done";

    /// <summary>The plan of tranches does not sum to the whole. Arguments: none.</summary>
    public const string TranchePlan = "fund.tranche-plan";

    /// <summary>What is left of directed money goes elsewhere only by agreement with the donors. Arguments: purpose.</summary>
    public const string SettleAgreement = "fund.settle-agreement";

    /// <summary>The shares of those who take what is left do not sum to the whole. Arguments: sum.</summary>
    public const string SettleShares = "fund.settle-shares";
}
