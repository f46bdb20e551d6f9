using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>Money of an account is applied for; an application that was returned is handed in again instead.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Purpose">What for.</param>
    /// <param name="Payee">Who is to be paid.</param>
    /// <param name="Quotes">What suppliers ask.</param>
    /// <param name="Requires">The decisions it needs, in their order; two or more.</param>
    /// <param name="Sources">Where all of the cost comes from; empty when only this account pays.</param>
    /// <param name="CostFen">The whole cost, in fen; null for the amount.</param>
    public sealed record ApplyForMoney(
        Instant At,
        string Actor,
        string Account,
        long AmountFen,
        string Purpose,
        string Payee,
        ImmutableArray<MoneyQuote> Quotes,
        ImmutableArray<string> Requires,
        ImmutableArray<MoneySource> Sources,
        long? CostFen) : CaseCommand(At, Actor);

    /// <summary>A body decides on an application.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Application">The application's id within the case.</param>
    /// <param name="Stage">The kind of decision, such as <c>communityReview</c>.</param>
    /// <param name="Decision">What is decided.</param>
    /// <param name="Opinion">In words; null when nothing is added.</param>
    /// <param name="Body">The unit that decides; null when not said.</param>
    /// <param name="MinQuotes">How many quotes an approval needs, from 1.</param>
    public sealed record DecideOnMoney(
        Instant At,
        string Actor,
        string Application,
        string Stage,
        MoneyDecision Decision,
        string? Opinion,
        string? Body,
        int MinQuotes) : CaseCommand(At, Actor);

    /// <summary>An approved application is paid.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Application">The application's id within the case.</param>
    /// <param name="AmountFen">The amount, in fen, from 1; null for all that was approved.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record PayMoney(
        Instant At,
        string Actor,
        string Application,
        long? AmountFen,
        string Entry) : CaseCommand(At, Actor);

    /// <summary>A receipt for a payment.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Application">The application's id within the case.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Text">In words; null when nothing is said.</param>
    /// <param name="Files">Ids of stored papers.</param>
    public sealed record RecordReceipt(
        Instant At,
        string Actor,
        string Application,
        long AmountFen,
        string? Text,
        ImmutableArray<string> Files) : CaseCommand(At, Actor);

    /// <summary>Gifts came in together.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="Kind">How the money was raised.</param>
    /// <param name="Purpose">What it was given for; null when nothing was said.</param>
    /// <param name="Gifts">The gifts.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record RecordDonations(
        Instant At,
        string Actor,
        string Account,
        FundKind Kind,
        string? Purpose,
        ImmutableArray<Gift> Gifts,
        string Entry) : CaseCommand(At, Actor);

    /// <summary>What was raised is matched.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="From">The account that gives.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Min">The lowest rate, inclusive, 0 to 1.</param>
    /// <param name="Max">The highest rate, inclusive, 0 to 1.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record RecordMatch(
        Instant At,
        string Actor,
        string Account,
        string From,
        long AmountFen,
        decimal Min,
        decimal Max,
        string Entry) : CaseCommand(At, Actor);

    /// <summary>A part of a project's approved cost is paid.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="Share">The share of the cost, above 0, up to 1.</param>
    /// <param name="TotalFen">The approved cost, in fen, from 1.</param>
    /// <param name="Plan">The shares in their order; they sum to 1.</param>
    /// <param name="Accepted">Whether the work was accepted.</param>
    /// <param name="Payee">Who is to be paid.</param>
    /// <param name="Text">In words; null when nothing is said.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record PayTranche(
        Instant At,
        string Actor,
        string Account,
        decimal Share,
        long TotalFen,
        ImmutableArray<decimal> Plan,
        bool Accepted,
        string Payee,
        string? Text,
        string Entry) : CaseCommand(At, Actor);

    /// <summary>What is left of a fund is given back.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="To">The account that takes what is left.</param>
    /// <param name="AmountFen">What was left, in fen, from 0.</param>
    /// <param name="Entry">The account entry; null when nothing was left.</param>
    public sealed record SettleFund(
        Instant At,
        string Actor,
        string Account,
        string To,
        long AmountFen,
        string? Entry) : CaseCommand(At, Actor);

    /// <summary>An account entry of the case is taken back.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Entry">The entry that is taken back.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Reversal">The entry that takes it back.</param>
    public sealed record ReverseEntry(
        Instant At,
        string Actor,
        string Entry,
        string Reason,
        string Reversal) : CaseCommand(At, Actor);
}
