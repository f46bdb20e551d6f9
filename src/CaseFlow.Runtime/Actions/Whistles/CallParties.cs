using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Whistles;

/// <summary><c>whistle.call</c>: calls parties to the spot; each of them is evaluated once for it.</summary>
internal sealed class CallParties : ICaseAction
{
    public string Name => "whistle.call";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A4, W3", "吹哨：呼叫部门或单位到场；每个被呼叫方一哨一考", "Calls parties to the spot; each called party is evaluated once for it")
        .Must("parties", ActionValueKind.Texts, "被呼叫的单位编号", "Ids of the units or parties called")
        .May("item", ActionValueKind.Text, "吹哨事项", "The item of the whistle list")
        .May("grade", ActionValueKind.Text, "级别", "The grade of that list")
        .Must("reason", ActionValueKind.Text, "事由", "Why")
        .Gives("whistle", ActionValueKind.Text, "哨单编号", "The whistle's id")
        .Refuses(RecordCodes.WhistleNobody, ActionCodes.PartyUnknown, CaseCodes.FieldInvalid, CaseCodes.CaseEnded);

    public ActionOutcome Run(ActionInput input)
    {
        var parties = input.Names("parties").Distinct(StringComparer.Ordinal).ToList();
        if (parties.FirstOrDefault(p => !OrganisationNames.IsKnown(input.Facts.Organisation, p)) is { } unknown)
        {
            return ActionOutcome.Refuse(ActionCodes.PartyUnknown, ("party", unknown));
        }

        var id = $"W{input.Case.Calls.Length + 1}";
        var call = new PartyCall(id, input.Text("item"), input.Text("grade"), input.Text("reason") ?? "", input.Actor, input.At)
        {
            Parties = [.. parties.Select(p => new CalledParty(p))],
        };
        return new ActionOutcome.Done([new CaseCommand.CallParties(input.At, input.Actor, call)], [])
        {
            Results = ActionInputParts.Results(("whistle", FeelValue.Of(id))),
        };
    }
}
