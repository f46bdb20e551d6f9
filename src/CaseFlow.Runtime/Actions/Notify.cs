namespace CaseFlow.Runtime.Actions;

/// <summary><c>notify</c>: inputs to (reporter, person:ID, role:ROLE), template, text. Sent after the step is durable.</summary>
internal sealed class Notify : ICaseAction
{
    public string Name => "notify";

    public ActionOutcome Run(ActionInput input) => input.Text("to") is { } to && input.Text("template") is { } template
        ? new ActionOutcome.Done([], [new Notice(to, template, input.Text("text") ?? "")])
        : ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected inputs 'to' and 'template' to be texts.");
}
