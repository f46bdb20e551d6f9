using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Designing;

/// <summary>Words for drafts: refusals, findings, states, what happened, who.</summary>
internal static class DraftWords
{
    private const int Kilo = 1024;

    /// <summary>Why something was refused.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="refusal">The refusal.</param>
    public static string Refusal(Texts texts, Refusal refusal) => texts.Get(
        refusal.Code,
        refusal.Arguments.ToImmutableSortedDictionary(a => a.Key, a => Shown(texts, a.Key, a.Value), StringComparer.Ordinal));

    /// <summary>What a check found: its text, or the developers' message where there is none.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="finding">The finding.</param>
    public static string Finding(Texts texts, Finding finding) => FormFaultWords.Rule(texts, finding)
        ?? (texts.Has(finding.Code) ? Words.Coded(texts, finding.Code, Reasoned(texts, finding.Arguments))
            : finding.Code.StartsWith(BpmnCodes.UnsupportedPrefix, StringComparison.Ordinal) ? texts.Get(BpmnCodes.UnsupportedPrefix, ("kind", finding.Code[BpmnCodes.UnsupportedPrefix.Length..]))
            : finding.Message);

    /// <summary>How bad a finding is: <c>error</c> or <c>warning</c>.</summary>
    /// <param name="severity">How bad it is.</param>
    public static string Severity(Severity severity) => severity == Bpmn.Validation.Severity.Warning ? "warning" : "error";

    /// <summary>How far a draft is.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="state">The state.</param>
    public static string State(Texts texts, ProcedureDraftState state) => texts["draft.state-" + ProcedureDraftStateName.Of(state)];

    /// <summary>What happened to a draft.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="entry">What happened.</param>
    /// <param name="names">Names by person.</param>
    public static string Entry(Texts texts, ProcedureDraftEntry entry, ImmutableDictionary<string, string> names) => entry is { Kind: ProcedureDraftEventKind.Imported, Text.Length: > 0 } ? texts["draft.event-imported.lost"] : texts.Get(
        "draft.event-" + ProcedureDraftEventName.Of(entry.Kind),
        ("text", entry.Kind == ProcedureDraftEventKind.LockTaken ? Person(texts, names, entry.Text) : entry.Text));

    /// <summary>What a file from elsewhere says and the draft does not, with the element it stands at.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="remark">The remark.</param>
    public static string Remark(Texts texts, ImportRemark remark)
    {
        var text = texts.Get(remark.Code, remark.Arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
        return remark.Name.Length == 0 ? text : texts.Get("advice.named", ("name", remark.Name), ("text", text));
    }

    /// <summary>A person's name.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="names">Names by person.</param>
    /// <param name="id">The person's id, or <c>system</c>.</param>
    public static string Person(Texts texts, ImmutableDictionary<string, string> names, string id) =>
        names.GetValueOrDefault(id) is { } name && name != id ? name : Words.Of(texts, "actor", id);

    // A reason is a code itself.
    private static ImmutableSortedDictionary<string, string> Reasoned(Texts texts, ImmutableSortedDictionary<string, string> arguments) =>
        arguments.TryGetValue("reason", out var code) && texts.Has(code) ? arguments.SetItem("reason", texts[code]) : arguments;

    private static string Shown(Texts texts, string name, string value) => name switch
    {
        "at" or "since" => Times.Show(DraftAnswer.MomentOf(value)),
        "state" => texts["draft.state-" + value],
        "by" or "holder" => Words.Of(texts, "actor", value),
        "max" when long.TryParse(value, out var bytes) && bytes >= Kilo * Kilo => $"{bytes / (Kilo * Kilo)} MB",
        _ => value,
    };
}
