using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Actions.Linking;

/// <summary><c>case.spawn</c>: registers child cases and starts their procedures after the step is durable, each of them once.</summary>
internal sealed class SpawnCases : ICaseAction
{
    public string Name => "case.spawn";

    public ActionDescription Description { get; } = ActionDescription
        .Of("design §4, A7, A8", "登记子案件并启动其流程，与本案互相关联", "Registers child cases and starts their procedures, linked with this case both ways")
        .May("mechanism", ActionValueKind.Text, "子案件的机制编号；items 中未写时必填", "The mechanism of the children; needed where items do not name one")
        .May("title", ActionValueKind.Text, "标题；默认同本案", "The heading; this case's when not given")
        .May("description", ActionValueKind.Text, "内容；默认同本案", "The description; this case's when not given")
        .May("place", ActionValueKind.Text, "地点（单位编号）；默认同本案", "The place, a unit id; this case's when not given")
        .May("channel", ActionValueKind.Text, "来源渠道；默认同本案", "The channel; this case's when not given")
        .May("category", ActionValueKind.Text, "类别", "The category")
        .May("link", ActionValueKind.Text, "本案看子案件的关系；默认 child", "What the child is to this case; child when not given")
        .May("data", ActionValueKind.Context, "子流程的起始变量", "Start variables of the child's procedure")
        .May("items", ActionValueKind.Contexts, "一次登记多件时，每件的上述各项（至多500件）", "For several children: the values above for each of them, 500 at most")
        .Gives("count", ActionValueKind.Number, "登记的件数", "How many are registered")
        .Repeated("每条指令只登记一次；任务再次执行会登记新的子案件。", "Each order registers once; a task done once more registers further children.");

    private const int MostChildren = 500;

    public ActionOutcome Run(ActionInput input)
    {
        var several = input.Inputs.GetValueOrDefault("items") is FeelValue.List;
        ImmutableArray<ActionInput> items = several ? input.Parts("items") : [input];
        if (items.Length > MostChildren)
        {
            return input.Misdrawn("items", $"a list of at most {MostChildren}");
        }

        var orders = ImmutableArray.CreateBuilder<OutsideOrder>();
        foreach (var item in items)
        {
            string? Of(string name) => item.Text(name) ?? input.Text(name);
            if (Of("mechanism") is not { } mechanism)
            {
                return input.Misdrawn("mechanism", "a mechanism");
            }

            var link = Of("link") ?? LinkKinds.Child;
            if (LinkKinds.Back(link) is null)
            {
                return input.Misdrawn("link", "a kind of link");
            }

            var data = input.Entries("data").SetItems(item.Entries("data"));
            orders.Add(new OutsideOrder(SpawnCase.Name, new SpawnOrder(
                mechanism,
                Of("title") ?? input.Case.Title,
                Of("description") ?? input.Case.Description,
                Of("place") ?? input.Case.Place.Unit,
                Of("channel") ?? input.Case.Channel,
                Of("category"),
                link,
                data).Write()));
        }

        return new ActionOutcome.Done([], [])
        {
            Orders = orders.ToImmutable(),
            Results = ActionInputParts.Results(("count", FeelValue.Of(orders.Count))),
        };
    }
}
