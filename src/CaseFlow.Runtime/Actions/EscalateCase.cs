using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.escalate</c>: inputs grade (Routine, Key, Joint, Assault), reason, urgent.</summary>
internal sealed class EscalateCase : ICaseAction
{
    public string Name => "case.escalate";

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
