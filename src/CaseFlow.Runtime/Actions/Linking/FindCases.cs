using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Feel;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Actions.Linking;

/// <summary><c>case.find</c>: finds cases of a place, for agendas and summaries.</summary>
internal sealed class FindCases : ICaseAction
{
    public string Name => "case.find";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A7, A8, W8a", "按地点、机制、状态、类别、渠道和登记日期查找案件，用于议程和汇总", "Finds cases by place, mechanism, status, category, channel and day of registration, for agendas and summaries")
        .May("place", ActionValueKind.Text, "地点（单位编号），含其下级；默认本案地点", "The place, a unit id, with all below it; this case's when not given")
        .May("level", ActionValueKind.Text, "未写地点时，本案地点所在的这一级单位，如 compound", "Where place is not given: the unit of this level that this case's place belongs to, such as compound")
        .May("mechanism", ActionValueKind.Text, "机制编号", "The mechanism")
        .May("status", ActionValueKind.Text, "open（未结，默认）、ended（已结）、any（全部）或某一状态", "open (when not given), ended, any, or one status")
        .May("category", ActionValueKind.Text, "类别，含其下级", "The category, with all below it")
        .May("channel", ActionValueKind.Text, "来源渠道", "The channel")
        .May("since", ActionValueKind.Date, "登记日期不早于", "Registered on or after this day")
        .May("take", ActionValueKind.Number, "最多件数，1至500；默认100", "At most this many, 1 to 500; 100 when not given")
        .Gives("cases", ActionValueKind.Contexts, "案件：number、title、mechanism、place、category、status、channel、registeredAt，新的在前", "Cases: number, title, mechanism, place, category, status, channel, registeredAt, newest first")
        .Gives("count", ActionValueKind.Number, "件数", "How many they are")
        .Repeated("只读取，不改变任何内容。", "It reads only.");

    private const int Most = 500;
    private const int Usual = 100;

    public ActionNeeds Needs(ActionInput input)
    {
        var status = input.Text("status") ?? "open";
        return new ActionNeeds
        {
            Find = new CaseQuery([input.Text("place") ?? UnitOf(input, input.Text("level"))], CaseStatusName.TryParse(status, out _) ? status : null, null, null, Take(input), 0)
            {
                Open = status switch { "open" => true, "ended" => false, _ => null },
                Categories = input.Text("category") is { } category ? [category] : [],
                Channel = input.Text("channel"),
                Mechanism = input.Text("mechanism"),
                RegisteredFrom = input.Day("since") is { } since
                    ? Instant.From(new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), input.Facts.Calendar.Offset))
                    : null,
            },
        };
    }

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("status") is { } status && status is not ("open" or "ended" or "any") && !CaseStatusName.TryParse(status, out _))
        {
            return input.Misdrawn("status", "open, ended, any or a status");
        }

        if (input.Text("since") is not null && input.Day("since") is null)
        {
            return input.Misdrawn("since", "a day");
        }

        var cases = input.Facts.Found.Where(r => r.Id != input.Case.Id).Take(Take(input)).Select(Show).ToImmutableArray();
        return new ActionOutcome.Done([], [])
        {
            Results = ActionInputParts.Results(("cases", new FeelValue.List(cases)), ("count", FeelValue.Of(cases.Length))),
        };
    }

    // A place that lies above the level is searched as it is.
    private static string UnitOf(ActionInput input, string? level) =>
        input.Case.Place.Path.LastOrDefault(unit => level is not null && input.Facts.Organisation.FindUnit(unit)?.Level == level) ?? input.Case.Place.Unit;

    private static int Take(ActionInput input) => (int)Math.Clamp(input.Whole("take") ?? Usual, 1, Most);

    private static FeelValue Show(CaseRow row) => new FeelValue.Context(ActionInputParts.Results(
        ("number", FeelValue.Of(row.Number)),
        ("title", FeelValue.Of(row.Title)),
        ("mechanism", FeelValue.Of(row.Mechanism)),
        ("place", FeelValue.Of(row.Place)),
        ("category", row.Category is { } category ? FeelValue.Of(category) : FeelValue.Missing),
        ("status", FeelValue.Of(row.Status)),
        ("channel", FeelValue.Of(row.Channel)),
        ("registeredAt", new FeelValue.DateAndTime(FeelDateTime.From(row.RegisteredAt.ToUtc())))));
}
