using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ledgers;

namespace CaseFlow.Runtime.Deployment;

/// <summary>What a procedure is besides its diagram and forms (<c>mechanism.json</c>), as far as the runtime needs it.</summary>
/// <param name="Id">The mechanism id, which is its folder's name.</param>
/// <param name="Name">The name.</param>
/// <param name="Process">The id of the process in <c>process.bpmn</c>.</param>
/// <param name="Calls">Mechanisms whose process is called.</param>
/// <param name="Roles">The roles that work in it.</param>
/// <param name="Channels">The channels by which a demand comes in; empty for a procedure that is only called.</param>
/// <param name="Templates">Texts of notices; {caseNumber} and {text} are filled in.</param>
/// <param name="IntakeForm">The key of the form by which a case is registered; null for none.</param>
public sealed record Mechanism(
    string Id,
    LocalText Name,
    string Process,
    ImmutableArray<string> Calls,
    ImmutableArray<NamedText> Roles,
    ImmutableArray<NamedText> Channels,
    ImmutableArray<NamedText> Templates,
    string? IntakeForm)
{
    /// <summary>What the procedure is for; null when the file does not say.</summary>
    public LocalText? Purpose { get; init; }

    /// <summary>Names of process variables that callers and called procedures hand over.</summary>
    public ImmutableArray<string> Variables { get; init; } = [];

    /// <summary>Roles whose holders may begin the procedure by hand; empty where only a demand, another procedure or a calendar begins it.</summary>
    public ImmutableArray<string> Starters { get; init; } = [];

    /// <summary>The ledgers it keeps.</summary>
    public ImmutableArray<LedgerDefinition> Ledgers { get; init; } = [];

    /// <summary>The indicators it feeds.</summary>
    public ImmutableArray<IndicatorDefinition> Indicators { get; init; } = [];

    /// <summary>Whether a case leaves rows in ledgers or counts in indicators.</summary>
    public bool KeepsRows => Ledgers.Any(ledger => ledger.IsLive) || Indicators.Any(indicator => indicator.IsLive);
}
