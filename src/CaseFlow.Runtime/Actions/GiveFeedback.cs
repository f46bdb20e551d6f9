using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.feedback</c>: inputs text, channel (default <c>notice</c>). Records what the reporter is told, and tells it.</summary>
internal sealed class GiveFeedback : ICaseAction
{
    public string Name => "case.feedback";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§5 rule 1", "向诉求人反馈并通知", "Tells the reporter and records it")
        .Must("text", ActionValueKind.Text, "反馈内容", "What the reporter is told")
        .May("channel", ActionValueKind.Text, "方式；默认 notice", "How; notice when not given");

    public ActionOutcome Run(ActionInput input)
    {
        var text = input.Text("text") ?? "";
        return new ActionOutcome.Done(
            [new CaseCommand.RecordFeedback(input.At, input.Actor, input.Text("channel") ?? "notice", text)],
            [new Notice("reporter", "feedback", text)]);
    }
}
