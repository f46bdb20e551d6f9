using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions.Whistles;

/// <summary><c>whistle.arrive</c>: notes that a called party is there.</summary>
internal sealed class NoteArrival : ICaseAction
{
    public string Name => "whistle.arrive";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A4", "报到：记录被呼叫方到场", "Notes that a called party is there")
        .Must("party", ActionValueKind.Text, "单位编号", "The party")
        .May("whistle", ActionValueKind.Text, "哨单编号；默认最早一张未报到的", "The whistle; the oldest without arrival when not given")
        .May("note", ActionValueKind.Text, "说明", "In words")
        .Refuses(RecordCodes.WhistleNotCalled)
        .Repeated("同一哨单再次报到不再记录，以首次为准。", "A second arrival for the same whistle adds nothing; the first one counts.");

    // A party with two duties under one whistle comes once: whoever says so a second time must not be stuck with it.
    public ActionOutcome Run(ActionInput input)
    {
        var (party, whistle) = (input.Text("party") ?? "", input.Text("whistle"));
        var arrivals = input.Case.Calls.Where(c => whistle is null || c.Id == whistle).SelectMany(c => c.Parties).Where(p => p.Party == party).Select(p => p.ArrivedAt).ToList();
        return arrivals.Count > 0 && arrivals.TrueForAll(at => at is not null)
            ? new ActionOutcome.Done([], [])
            : ActionOutcome.Ask(new CaseCommand.NoteArrival(input.At, input.Actor, party, whistle, input.Text("note")));
    }
}
