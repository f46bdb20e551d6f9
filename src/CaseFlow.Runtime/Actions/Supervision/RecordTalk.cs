using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions.Supervision;

/// <summary><c>talk.record</c>: records a talk; one about accountability needs a finding of supervision.</summary>
internal sealed class RecordTalk : ICaseAction
{
    public string Name => "talk.record";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A6, D5, C5", "记录约谈；问责约谈须先有督查结论", "Records a talk; one about accountability needs a finding of supervision")
        .Must("with", ActionValueKind.Text, "约谈对象", "With whom")
        .Must("kind", ActionValueKind.Text, "accountability（问责）、reminder（提醒）或 member（成员谈话）", "accountability, reminder or member")
        .Must("text", ActionValueKind.Text, "谈话内容", "What was said")
        .May("commitments", ActionValueKind.Text, "承诺事项", "What was promised")
        .Refuses(RecordCodes.TalkWithoutFinding, CaseCodes.FieldInvalid);

    public ActionOutcome Run(ActionInput input) => input.Choice<TalkKind>("kind") is { } kind
        ? ActionOutcome.Ask(new CaseCommand.HoldTalk(
            input.At,
            input.Actor,
            new Talk(input.Text("with") ?? "", kind, input.Text("text") ?? "", input.Text("commitments"), input.Actor, input.At)))
        : input.Misdrawn("kind", "accountability, reminder or member");
}
