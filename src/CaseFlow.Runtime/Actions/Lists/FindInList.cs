using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Lists;

namespace CaseFlow.Runtime.Actions.Lists;

/// <summary>
/// <c>list.find</c>: inputs list, key, or where (a context of column and value; a column of several texts fits when it has the value; none
/// takes all entries). Results found, entry (the first), entries, version (the number of the list's version, which is that of the case's
/// registration; catalogue §5 rule 13).
/// </summary>
internal sealed class FindInList : ICaseAction
{
    public string Name => "list.find";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.5, §5 rule 13", "按案件登记时的版本查阅清单", "Looks up a reference list in the version in force when the case was registered")
        .Must("list", ActionValueKind.Text, "清单编号", "The list")
        .May("key", ActionValueKind.Text, "条目编号", "The key of one entry")
        .May("where", ActionValueKind.Context, "列名和取值；多值列含该值即可", "Columns and values; a column of several texts fits when it has the value")
        .Gives("found", ActionValueKind.Boolean, "是否查到", "Whether any entry fits")
        .Gives("entry", ActionValueKind.Context, "第一条", "The first entry")
        .Gives("entries", ActionValueKind.Contexts, "全部条目", "All entries that fit")
        .Gives("version", ActionValueKind.Number, "清单版本号", "The number of the version")
        .Repeated("只是查阅，结果相同。", "It only reads; the result is the same.");

    public ActionNeeds Needs(ActionInput input) => input.Text("list") is { } list ? new ActionNeeds { Lists = [list] } : ActionNeeds.None;

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("list") is not { } id)
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'list' to name a reference list, but it is missing.");
        }

        if (!input.Facts.Lists.TryGetValue(id, out var list))
        {
            return ActionOutcome.Fail(ListCodes.NotFound, $"Expected to look up reference list '{id}', but there is none.");
        }

        var where = input.Inputs.GetValueOrDefault("where") as FeelValue.Context;
        if (where?.Entries.Keys.FirstOrDefault(name => !Has(list, name)) is { } unknown)
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input 'where' to name columns of list '{id}', but it has no '{unknown}'.");
        }

        var key = input.Text("key");
        ImmutableArray<FeelValue> found =
        [
            .. (input.Inputs.ContainsKey("key") ? list.Entries.Where(e => e.Key == key) : list.Entries)
                .Select(e => ListValues.Of(list, e))
                .Where(value => where is null || where.Entries.All(wanted => Fits(((FeelValue.Context)value).Entries[wanted.Key], wanted.Value))),
        ];
        return new ActionOutcome.Done([], [])
        {
            Results = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, FeelValue>
            {
                ["found"] = FeelValue.Of(!found.IsEmpty),
                ["entry"] = found.IsEmpty ? FeelValue.Missing : found[0],
                ["entries"] = new FeelValue.List(found),
                ["version"] = FeelValue.Of(list.Version),
            }),
        };
    }

    private static bool Has(ReferenceList list, string name) => name is "key" or "id" or "mark" || list.Columns.Any(c => c.Id == name);

    private static bool Fits(FeelValue value, FeelValue wanted) =>
        value.Equals(wanted) || (value is FeelValue.List several && several.Items.Contains(wanted));
}
