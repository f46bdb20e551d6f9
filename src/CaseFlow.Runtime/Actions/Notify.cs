namespace CaseFlow.Runtime.Actions;

/// <summary><c>notify</c>: inputs to (reporter, person:ID, role:ROLE, role:ROLE@UNIT), template, text. Sent after the step is durable.</summary>
internal sealed class Notify : ICaseAction
{
    public string Name => "notify";

    public ActionDescription Description { get; } = ActionDescription
        .Of("design §4", "通知诉求人、人员或岗位", "Sends a notice to the reporter, a person or a role")
        .Must("to", ActionValueKind.Text, "reporter、person:编号、role:岗位 或 role:岗位@单位", "reporter, person:ID, role:ROLE or role:ROLE@UNIT")
        .Must("template", ActionValueKind.Text, "通知模板", "The text's key")
        .May("text", ActionValueKind.Text, "补充内容", "The text's own part");

    public ActionOutcome Run(ActionInput input) => input.Text("to") is { } to && input.Text("template") is { } template
        ? new ActionOutcome.Done([], [new Notice(to, template, input.Text("text") ?? "")])
        : ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected inputs 'to' and 'template' to be texts.");
}
