using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Actions.Publishing;

/// <summary><c>notice.publish</c>: makes a notice public; it counts as disclosure of the case.</summary>
internal sealed class PublishNotice : ICaseAction
{
    public string Name => "notice.publish";

    public ActionDescription Description { get; } = ActionDescription
        .Of("I6, C1, E5", "发布公示、公开、公告或通报，计入案件公开", "Makes a notice public; it counts as disclosure of the case")
        .Must("kind", ActionValueKind.Text, "publicNotice（公示）、disclosure（公开）、announcement（公告）或 circular（通报）", "publicNotice, disclosure, announcement or circular")
        .Must("title", ActionValueKind.Text, "标题", "The heading")
        .Must("text", ActionValueKind.Text, "正文，不得含个人信息", "The text, without personal data")
        .May("channels", ActionValueKind.Texts, "另外的发布渠道", "Where else it is shown")
        .May("until", ActionValueKind.Date, "公示截止日", "The last day on which it is shown")
        .May("attachments", ActionValueKind.Texts, "附件文件编号", "Ids of stored papers that belong to it")
        .Gives("notice", ActionValueKind.Text, "公告编号", "The notice's id")
        .Refuses(RecordCodes.NoticeUntil, CaseCodes.FieldInvalid);

    private static readonly ImmutableArray<string> Kinds = ["publicNotice", "disclosure", "announcement", "circular"];

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("kind") is not { } kind || !Kinds.Contains(kind))
        {
            return input.Misdrawn("kind", "publicNotice, disclosure, announcement or circular");
        }

        var until = input.Day("until");
        if (until < input.Today())
        {
            return ActionOutcome.Refuse(RecordCodes.NoticeUntil, ("until", $"{until:yyyy-MM-dd}"));
        }

        var id = $"{input.Case.Number}-{input.Case.Notices.Length + 1}";
        var notice = new CaseNotice(id, kind, input.Text("title") ?? "", input.Text("text") ?? "", until, input.Actor, input.At)
        {
            Channels = input.Names("channels"),
            Attachments = input.Names("attachments"),
        };
        return new ActionOutcome.Done([new CaseCommand.PublishNotice(input.At, input.Actor, notice)], [])
        {
            Orders = [new OutsideOrder(ShowNotice.Name, id)],
            Results = ActionInputParts.Results(("notice", FeelValue.Of(id))),
        };
    }
}
