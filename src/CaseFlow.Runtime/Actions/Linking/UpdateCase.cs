using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Actions.Linking;

/// <summary><c>case.update</c>: gives the case another heading or further data.</summary>
internal sealed class UpdateCase : ICaseAction
{
    public string Name => "case.update";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.2", "修改标题，写入案件数据", "Changes the heading and writes data of the case")
        .May("title", ActionValueKind.Text, "新标题", "The new heading")
        .May("data", ActionValueKind.Context, "要写入的数据（名称→值）", "Values to keep, by name")
        .Refuses(CaseCodes.FieldInvalid)
        .Repeated("再次执行不改变任何内容。", "Done once more, it changes nothing.");

    public ActionOutcome Run(ActionInput input)
    {
        var data = input.Entries("data");
        if (input.Text("title") is null && data.IsEmpty)
        {
            return input.Misdrawn("title", "a text, or 'data' to be a context");
        }

        var commands = new List<CaseCommand>();
        if (input.Text("title") is { } title)
        {
            commands.Add(new CaseCommand.Retitle(input.At, input.Actor, title));
        }

        if (!data.IsEmpty)
        {
            commands.Add(new CaseCommand.SetData(
                input.At, input.Actor, data.ToImmutableSortedDictionary(d => d.Key, d => ValueJson.Write(d.Value), StringComparer.Ordinal)));
        }

        return ActionOutcome.Ask([.. commands]);
    }
}
