using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.assess</c>: inputs party, kind (what is posted, such as refused), points (default 0), text.</summary>
internal sealed class PostAssessment : ICaseAction
{
    public string Name => "case.assess";

    public ActionOutcome Run(ActionInput input) => ActionOutcome.Ask(new CaseCommand.RecordAssessment(
        input.At,
        input.Actor,
        input.Text("kind") ?? "",
        input.Text("party") ?? "",
        input.Number("points") ?? 0,
        input.Text("text") ?? input.Text("kind") ?? ""));
}
