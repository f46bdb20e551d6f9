using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Audits;

/// <summary><c>audit.finding</c>: records problems that an audit found.</summary>
internal sealed class AddFindings : ICaseAction
{
    public string Name => "audit.finding";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C4, W4", "记录审计发现的问题", "Records problems that an audit found")
        .May("class", ActionValueKind.Text, "问题类别；给出 findings 时可省", "The class; not needed with findings")
        .May("amount", ActionValueKind.Number, "涉及金额（分）", "The money concerned, in fen")
        .May("clause", ActionValueKind.Text, "违反的条款", "The rule that was not kept")
        .May("text", ActionValueKind.Text, "问题描述；给出 findings 时可省", "What was found; not needed with findings")
        .May("evidence", ActionValueKind.Texts, "证据文件编号", "Ids of stored papers")
        .May("findings", ActionValueKind.Contexts, "多条问题，各含上述各项", "Several findings, each with the values above")
        .Gives("findings", ActionValueKind.Texts, "问题编号", "Ids of the findings")
        .Refuses(RecordCodes.AuditClosed, CaseCodes.FieldInvalid, CaseCodes.CaseEnded);

    public ActionOutcome Run(ActionInput input)
    {
        ImmutableArray<ActionInput> parts = input.Inputs.GetValueOrDefault("findings") is FeelValue.List ? input.Parts("findings") : [input];
        if (parts.FirstOrDefault(p => p.Number("amount") is not null && p.Whole("amount") is null) is { } broken)
        {
            return broken.Misdrawn("amount", "whole fen");
        }

        var findings = parts.Select((part, i) => Found(part, $"F{input.Case.Findings.Length + i + 1}")).ToList();
        return new ActionOutcome.Done([.. findings.Select(f => new CaseCommand.FindProblem(input.At, input.Actor, f))], [])
        {
            Results = ActionInputParts.Results(("findings", ActionInputParts.ListOf(findings.Select(f => f.Id)))),
        };
    }

    private static AuditFinding Found(ActionInput part, string id) =>
        new(id, part.Text("class") ?? "", part.Whole("amount"), part.Text("clause"), part.Text("text") ?? "", part.Actor, part.At)
        {
            Evidence = part.Names("evidence"),
        };
}
