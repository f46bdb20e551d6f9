using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.assess</c>: inputs party, kind (what is posted, such as refused), points (default 0), text.</summary>
internal sealed class PostAssessment : ICaseAction
{
    public string Name => "case.assess";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§5 rule 10, I2", "计入考核", "Counts the case in an assessment")
        .Must("kind", ActionValueKind.Text, "考核项目", "What is posted")
        .Must("party", ActionValueKind.Text, "被考核方", "Whose")
        .May("points", ActionValueKind.Number, "分值，可为负；默认0", "Points, may be negative; 0 when not given")
        .May("text", ActionValueKind.Text, "说明", "For what")
        .Refuses(CaseCodes.FieldInvalid);

    public ActionOutcome Run(ActionInput input) => ActionOutcome.Ask(new CaseCommand.RecordAssessment(
        input.At,
        input.Actor,
        input.Text("kind") ?? "",
        input.Text("party") ?? "",
        input.Number("points") ?? 0,
        input.Text("text") ?? input.Text("kind") ?? ""));
}
