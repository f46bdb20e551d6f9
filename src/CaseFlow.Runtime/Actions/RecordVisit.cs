using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.visit</c>: inputs reached, resolved, satisfaction (satisfied, basically, dissatisfied), reason.</summary>
internal sealed class RecordVisit : ICaseAction
{
    public string Name => "case.visit";

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Truth("reached") is not { } reached)
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'reached' to be true or false.");
        }

        Satisfaction? satisfaction = Enum.TryParse<Satisfaction>(input.Text("satisfaction"), ignoreCase: true, out var parsed) && Enum.IsDefined(parsed)
            ? parsed
            : null;
        return ActionOutcome.Ask(new CaseCommand.RecordVisit(
            input.At, input.Actor, reached, input.Truth("resolved"), satisfaction, input.Text("reason")));
    }
}
