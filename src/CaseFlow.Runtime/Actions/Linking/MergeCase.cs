using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Actions.Linking;

/// <summary><c>case.merge</c>: merges this case into another one about the same matter and ends its procedure.</summary>
internal sealed class MergeCase : ICaseAction
{
    public string Name => "case.merge";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.2, W2", "并入同一事项的另一案件，本案流程随之结束", "Merges this case into another one about the same matter and ends its procedure")
        .Must("into", ActionValueKind.Text, "目标案件的编号", "The number of the case it is merged into")
        .Refuses(RuntimeCodes.CaseNotFound, CaseCodes.MergeSelf, CaseCodes.MergeAlreadyMerged, CaseCodes.MergeClosed, RecordCodes.CloseNotEvaluated, RecordCodes.CloseFindingOpen, RecordCodes.CloseNotDisclosed)
        .Repeated("已并入的案件再次并入会被拒绝。", "A merged case is not merged again: it is refused.");

    public ActionNeeds Needs(ActionInput input) => input.Text("into") is { } number ? new ActionNeeds { Cases = [number] } : ActionNeeds.None;

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("into") is not { } number)
        {
            return input.Misdrawn("into", "the number of a case");
        }

        var chain = Chain(input, number);
        if (chain.IsEmpty)
        {
            return ActionOutcome.Refuse(RuntimeCodes.CaseNotFound, ("number", number));
        }

        var target = chain[^1];
        return target.IsEnded && target.Id != input.Case.Id
            ? ActionOutcome.Refuse(CaseCodes.MergeClosed, ("status", CaseStatusName.Of(target.Status)))
            : new ActionOutcome.Done([new CaseCommand.MergeInto(input.At, input.Actor, [.. chain.Select(c => new CaseLink(c.Id, c.Number))])], [])
            {
                Orders =
                [
                    new OutsideOrder(AbsorbDuplicate.Name, AbsorbDuplicate.Write(target.Id, new CaseLink(input.Case.Id, input.Case.Number), input.Actor)),
                ],
            };
    }

    // Facts hold the case asked for and whatever it was merged into itself.
    private static ImmutableArray<Case> Chain(ActionInput input, string number)
    {
        var chain = ImmutableArray.CreateBuilder<Case>();
        for (var next = input.Facts.Cases.GetValueOrDefault(number); next is not null && !chain.Contains(next);)
        {
            chain.Add(next);
            next = next.DuplicateOf is { } target ? input.Facts.Cases.GetValueOrDefault(target.Number) : null;
        }

        return chain.ToImmutable();
    }
}
