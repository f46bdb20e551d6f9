using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Actions.Linking;

/// <summary><c>case.link</c>: links another case, both ways.</summary>
internal sealed class LinkOtherCase : ICaseAction
{
    public string Name => "case.link";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.2, A7", "与另一案件互相关联", "Links another case, both ways")
        .Must("number", ActionValueKind.Text, "另一案件的编号", "The number of the other case")
        .May("kind", ActionValueKind.Text, "关系：related、parent、child、source 或 result；默认 related", "How: related, parent, child, source or result; related when not given")
        .Refuses(RuntimeCodes.CaseNotFound, CaseCodes.FieldInvalid)
        .Repeated("再次执行不改变任何内容。", "Done once more, it changes nothing.");

    public ActionNeeds Needs(ActionInput input) => input.Text("number") is { } number ? new ActionNeeds { Cases = [number] } : ActionNeeds.None;

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("number") is not { } number)
        {
            return input.Misdrawn("number", "the number of a case");
        }

        var kind = input.Text("kind") ?? LinkKinds.Related;
        if (LinkKinds.Back(kind) is not { } back)
        {
            return input.Misdrawn("kind", "a kind of link");
        }

        if (input.Facts.Cases.GetValueOrDefault(number) is not { } other)
        {
            return ActionOutcome.Refuse(RuntimeCodes.CaseNotFound, ("number", number));
        }

        var own = new CaseLink(input.Case.Id, input.Case.Number);
        return new ActionOutcome.Done([new CaseCommand.LinkCase(input.At, input.Actor, new CaseLink(other.Id, other.Number), kind)], [])
        {
            Orders = [new OutsideOrder(LinkBack.Name, LinkBack.Write(other.Id, own, back))],
        };
    }
}
