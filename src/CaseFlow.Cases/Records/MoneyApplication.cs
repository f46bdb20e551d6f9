using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>An application for money from an account (catalogue C6).</summary>
/// <param name="Id">Its id within the case, such as <c>app-1</c>.</param>
/// <param name="Account">The account that is to pay.</param>
/// <param name="AmountFen">How much, in fen, from 1.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Payee">Who is to be paid.</param>
/// <param name="By">Who applied last.</param>
/// <param name="At">When.</param>
public sealed record MoneyApplication(string Id, string Account, long AmountFen, string Purpose, string Payee, string By, Instant At)
{
    /// <summary>Where it stands.</summary>
    public MoneyState State { get; init; }

    /// <summary>How often it was handed in, from 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>Everybody who handed it in, in order of the first time.</summary>
    public ImmutableArray<string> Applicants { get; init; } = [];

    /// <summary>What suppliers ask.</summary>
    public ImmutableArray<MoneyQuote> Quotes { get; init; } = [];

    /// <summary>The decisions it needs, in their order.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    /// <summary>Where all of the cost comes from; empty when only this account pays.</summary>
    public ImmutableArray<MoneySource> Sources { get; init; } = [];

    /// <summary>Decisions of all rounds, in order.</summary>
    public ImmutableArray<MoneyApproval> Approvals { get; init; } = [];

    /// <summary>How much was paid, in fen; 0 before.</summary>
    public long PaidFen { get; init; }

    /// <summary>The entry of the payment; null before.</summary>
    public string? Entry { get; init; }

    /// <summary>When it was paid; null before.</summary>
    public Instant? PaidAt { get; init; }

    /// <summary>Receipts, in order.</summary>
    public ImmutableArray<MoneyReceipt> Receipts { get; init; } = [];

    /// <summary>The next decision that it needs; null when it has them all.</summary>
    [JsonIgnore]
    public string? NextStage => Requires.FirstOrDefault(s => !Approvals.Any(a => a.Round == Round && a.Stage == s && a.Decision == MoneyDecision.Approve));
}
