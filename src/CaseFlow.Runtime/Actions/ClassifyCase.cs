using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.classify</c>: inputs item (the category id), list, class, grade.</summary>
internal sealed class ClassifyCase : ICaseAction
{
    public string Name => "case.classify";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.5", "按清单归类", "Puts the matter into a class of the list")
        .Must("item", ActionValueKind.Text, "类别编号", "The category id")
        .May("list", ActionValueKind.Text, "清单", "The list")
        .May("class", ActionValueKind.Text, "大类", "The class")
        .May("grade", ActionValueKind.Text, "级别", "The grade")
        .Refuses(CaseCodes.FieldInvalid);

    public ActionOutcome Run(ActionInput input) => input.Text("item") is { } item
        ? ActionOutcome.Ask(new CaseCommand.Classify(
            input.At, input.Actor, new Classification(item, input.Text("list"), input.Text("class"), null, input.Text("grade"))))
        : ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'item' to be a category, but it is empty.");
}
