using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.escalate</c>: inputs grade (Routine, Key, Joint, Assault), reason, urgent.</summary>
internal sealed class EscalateCase : ICaseAction
{
    public string Name => "case.escalate";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.6, A5, §5 rule 6", "吹哨升级：逐级上升，紧急时可越级", "Raises the whistle: one rung at a time, unless urgent")
        .Must("grade", ActionValueKind.Text, "Routine、Key、Joint 或 Assault", "Routine, Key, Joint or Assault")
        .Must("reason", ActionValueKind.Text, "原因", "Why")
        .May("urgent", ActionValueKind.Boolean, "是否紧急", "Whether it is urgent")
        .Refuses(CaseCodes.EscalationRung, CaseCodes.StatusTransition, CaseCodes.FieldInvalid);

    public ActionOutcome Run(ActionInput input)
    {
        if (!Enum.TryParse<WhistleGrade>(input.Text("grade"), ignoreCase: true, out var grade) || !Enum.IsDefined(grade))
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input 'grade' to be a whistle grade, but found '{input.Text("grade")}'.");
        }

        // A whistle of the same grade goes on sounding: a reopened case climbs from where it stood.
        return input.Case.Grade >= grade
            ? ActionOutcome.Ask()
            : ActionOutcome.Ask(new CaseCommand.Escalate(input.At, input.Actor, grade, input.Text("reason") ?? "", input.Truth("urgent") ?? false));
    }
}
