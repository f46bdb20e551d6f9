using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.classify</c>: inputs item (the category id), list, class, grade.</summary>
internal sealed class ClassifyCase : ICaseAction
{
    public string Name => "case.classify";

    public ActionOutcome Run(ActionInput input) => input.Text("item") is { } item
        ? ActionOutcome.Ask(new CaseCommand.Classify(
            input.At, input.Actor, new Classification(item, input.Text("list"), input.Text("class"), null, input.Text("grade"))))
        : ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'item' to be a category, but it is empty.");
}
