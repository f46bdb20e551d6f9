using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.feedback</c>: inputs text, channel (default <c>notice</c>). Records what the reporter is told, and tells it.</summary>
internal sealed class GiveFeedback : ICaseAction
{
    public string Name => "case.feedback";

    public ActionOutcome Run(ActionInput input)
    {
        var text = input.Text("text") ?? "";
        return new ActionOutcome.Done(
            [new CaseCommand.RecordFeedback(input.At, input.Actor, input.Text("channel") ?? "notice", text)],
            [new Notice("reporter", "feedback", text)]);
    }
}
