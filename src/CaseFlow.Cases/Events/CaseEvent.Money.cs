using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Events;

public abstract partial record CaseEvent
{
    /// <summary>Money of an account was applied for, or an application that was returned was handed in again.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Application">The application's id within the case.</param>
    /// <param name="Account">The account.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Purpose">What for.</param>
    /// <param name="Payee">Who was paid.</param>
    /// <param name="Quotes">What suppliers ask.</param>
    /// <param name="Requires">The decisions it needs, in their order; two or more.</param>
    /// <param name="Sources">Where all of the cost comes from; empty when only this account pays.</param>
    public sealed record MoneyApplied(
        Instant At,
        string Actor,
        string Application,
        string Account,
        long AmountFen,
        string Purpose,
        string Payee,
        ImmutableArray<MoneyQuote> Quotes,
        ImmutableArray<string> Requires,
        ImmutableArray<MoneySource> Sources) : CaseEvent(At, Actor);

    /// <summary>A body decided on an application.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Application">The application's id within the case.</param>
    /// <param name="Stage">The kind of decision, such as <c>communityReview</c>.</param>
    /// <param name="Decision">What was decided.</param>
    /// <param name="Opinion">In words; null when nothing is added.</param>
    /// <param name="Body">The unit that decided; null when not said.</param>
    public sealed record MoneyDecided(
        Instant At,
        string Actor,
        string Application,
        string Stage,
        MoneyDecision Decision,
        string? Opinion,
        string? Body) : CaseEvent(At, Actor);

    /// <summary>An approved application was paid.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Application">The application's id within the case.</param>
    /// <param name="Account">The account.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Payee">Who was paid.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record MoneyPaid(
        Instant At,
        string Actor,
        string Application,
        string Account,
        long AmountFen,
        string Payee,
        string Entry) : CaseEvent(At, Actor);

    /// <summary>A receipt for a payment was recorded.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Application">The application's id within the case.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Text">In words; null when nothing is said.</param>
    /// <param name="Files">Ids of stored papers.</param>
    public sealed record ReceiptRecorded(
        Instant At,
        string Actor,
        string Application,
        long AmountFen,
        string? Text,
        ImmutableArray<string> Files) : CaseEvent(At, Actor);

    /// <summary>Gifts came in together.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="Kind">How the money was raised.</param>
    /// <param name="Purpose">What it was given for; null when nothing was said.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Gifts">The gifts.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record DonationsRecorded(
        Instant At,
        string Actor,
        string Account,
        FundKind Kind,
        string? Purpose,
        long AmountFen,
        ImmutableArray<Gift> Gifts,
        string Entry) : CaseEvent(At, Actor);

    /// <summary>What was raised was matched.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="From">The account that gives.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="RaisedFen">How much was raised by then, in fen.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record MatchRecorded(
        Instant At,
        string Actor,
        string Account,
        string From,
        long AmountFen,
        long RaisedFen,
        string Entry) : CaseEvent(At, Actor);

    /// <summary>A part of a project's approved cost was paid.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="Share">The share of the cost, above 0, up to 1.</param>
    /// <param name="TotalFen">The approved cost, in fen, from 1.</param>
    /// <param name="AmountFen">The amount, in fen, from 1.</param>
    /// <param name="Payee">Who was paid.</param>
    /// <param name="Text">In words; null when nothing is said.</param>
    /// <param name="Entry">The account entry.</param>
    public sealed record TranchePaid(
        Instant At,
        string Actor,
        string Account,
        decimal Share,
        long TotalFen,
        long AmountFen,
        string Payee,
        string? Text,
        string Entry) : CaseEvent(At, Actor);

    /// <summary>What was left of a fund was given back.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Account">The account.</param>
    /// <param name="To">The account that takes what is left.</param>
    /// <param name="AmountFen">What was left, in fen, from 0.</param>
    /// <param name="Entry">The account entry; null when nothing was left.</param>
    public sealed record FundSettled(
        Instant At,
        string Actor,
        string Account,
        string To,
        long AmountFen,
        string? Entry) : CaseEvent(At, Actor);

    /// <summary>An account entry of the case was taken back; what it had done to the case's record is undone.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Entry">The entry that was taken back.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Reversal">The entry that takes it back.</param>
    public sealed record EntryReversed(
        Instant At,
        string Actor,
        string Entry,
        string Reason,
        string Reversal) : CaseEvent(At, Actor);
}
