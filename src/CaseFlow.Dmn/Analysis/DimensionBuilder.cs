using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Cuts an input into slots along all values that its cells and its allowed values name.</summary>
internal sealed class DimensionBuilder
{
    private readonly InputType type;
    private readonly List<Group> groups = [];
    private readonly ImmutableArray<Slot> all;
    private readonly int withoutNull;
    private readonly SlotSet allowed;

    /// <summary>The place of each slot among those that are allowed.</summary>
    private readonly int[] rank;

    internal DimensionBuilder(ImmutableArray<int> columns, string input, InputType type, IReadOnlyCollection<FeelValueSet> cells, CellForms forms)
    {
        this.type = type;
        var domain = type.Allowed.Select(forms.Read).OfType<FeelValueSet>().Where(Fits).ToList();
        var sets = cells.Where(Fits).Concat(domain).ToList();
        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var named in Kinds(sets))
        {
            var isOrdered = named[0] is not FeelValue.Text || sets.Exists(set => set.Sample is FeelValue.Text && !IsPlain(set));
            groups.Add(new Group(groups.Count, Sorted(named), type.IsWhole, isOrdered, slots));
        }

        if (groups.Count == 0)
        {
            slots.Add(new Slot(0, 0, FeelInterval.Everything, AnyOf(type.Type)));
        }

        withoutNull = slots.Count;
        if (sets.Exists(set => set.NamesNull))
        {
            slots.Add(new Slot(-1, 0, null, FeelValue.Missing));
        }

        all = slots.ToImmutable();
        allowed = domain.Aggregate(SlotSet.Full(all.Length), (rest, set) => rest.Intersect(Cut(set)));
        rank = new int[all.Length];
        var kept = ImmutableArray.CreateBuilder<Slot>();
        foreach (var slot in allowed.Slots())
        {
            rank[slot] = kept.Count;
            kept.Add(all[slot]);
        }

        Dimension = new Dimension(columns, input, kept.ToImmutable());
    }

    internal Dimension Dimension { get; }

    /// <summary>Whether the constants of a cell are of the input's type.</summary>
    internal bool Fits(FeelValueSet set) => set.Sample is null || (type.IsOneValue && (type.Type is null || type.Type.Has(set.Sample)));

    /// <summary>Whether a cell that does not fit can be said to be wrong: a date beside a date and time can still be compared.</summary>
    internal bool IsWrong(FeelValueSet set) => type is { IsOneValue: true, Type: { } declared } && set.Sample is { } sample && !declared.Has(sample)
        && !(sample is FeelValue.Date or FeelValue.DateAndTime && (declared == FeelType.Date || declared == FeelType.DateAndTime));

    /// <summary>The slots of a cell that fits.</summary>
    internal SlotSet SlotsOf(FeelValueSet set) => Ranked(Cut(set).Intersect(allowed));

    /// <summary>
    /// Whether a cell that fits names values that are not allowed: none of its values is, or one of its values or intervals is not. An interval without
    /// an end goes beyond what is allowed for good.
    /// </summary>
    internal bool NamesOutside(FeelValueSet set) => set.Sample is { } sample && GroupOf(sample) is { } group && !set.Intervals.IsEmpty
        && (!Cut(set).Intersects(allowed) || set.Intervals.Any(interval => interval is { Low: not null, High: not null } && IsOutside(interval, group.SlotsOf(interval))));

    private bool IsOutside(FeelInterval interval, SlotSet slots) => (interval.IsPoint || !slots.IsEmpty) && !slots.Intersects(allowed);

    private SlotSet Ranked(SlotSet set)
    {
        var stretches = new List<(int, int)>(set.Stretches);
        for (var at = 0; at < set.Stretches; at++)
        {
            var (first, last) = set.Stretch(at);
            stretches.Add((rank[first], rank[last]));
        }

        return SlotSet.Of(stretches);
    }

    private SlotSet Cut(FeelValueSet set)
    {
        var values = set.Sample is { } sample && GroupOf(sample) is { } group
            ? SlotSet.Union(set.Intervals.Select(group.SlotsOf))
            : set.IsEverything ? SlotSet.Full(withoutNull) : SlotSet.Empty;
        return set.HasNull && all.Length > withoutNull ? values.Union(SlotSet.Of([(withoutNull, withoutNull)])) : values;
    }

    private Group? GroupOf(FeelValue value) => groups.Find(group => group.Takes(value));

    private static List<List<FeelValue>> Kinds(List<FeelValueSet> sets)
    {
        var kinds = new List<List<FeelValue>>();
        foreach (var set in sets.Where(set => set.Sample is not null))
        {
            var kind = kinds.Find(kind => FeelOrder.Compare(kind[0], set.Sample!) is not null);
            if (kind is null)
            {
                kinds.Add(kind = []);
                kind.AddRange(set.Sample is FeelValue.Boolean ? [FeelValue.False, FeelValue.True] : [set.Sample!]);
            }

            kind.AddRange(set.Intervals.SelectMany(interval => new[] { interval.Low, interval.High }).OfType<FeelValue>());
        }

        return kinds;
    }

    private static List<FeelValue> Sorted(List<FeelValue> values)
    {
        values.Sort((one, other) => FeelOrder.Compare(one, other)!.Value);
        var distinct = new List<FeelValue>();
        foreach (var value in values)
        {
            if (distinct.Count == 0 || FeelOrder.Compare(distinct[^1], value) != 0)
            {
                distinct.Add(value);
            }
        }

        return distinct;
    }

    /// <summary>Whether texts are only named one by one, or all but some of them, so that their order does not matter.</summary>
    private static bool IsPlain(FeelValueSet set)
    {
        var intervals = set.Intervals;
        if (intervals.All(interval => interval.IsPoint))
        {
            return true;
        }

        // All but some: from end to end, each interval beginning where the one before ends. Nothing comes before the empty text.
        var begins = intervals[0].Low is null || intervals[0] is { Low: FeelValue.Text { Value: "" }, LowIncluded: false };
        return begins && intervals[^1].High is null && !intervals.Any(interval => interval.LowIncluded || interval.HighIncluded)
            && intervals.Zip(intervals.Skip(1)).All(pair => FeelOrder.Compare(pair.First.High!, pair.Second.Low!) == 0);
    }

    private static FeelValue AnyOf(FeelType? type) => type == FeelType.Text ? FeelValue.Of("a") : type == FeelType.Boolean ? FeelValue.True
        : type == FeelType.Date ? Value("@\"2026-01-01\"") : type == FeelType.Time ? Value("@\"12:00:00\"")
        : type == FeelType.DateAndTime ? Value("@\"2026-01-01T12:00:00\"") : type == FeelType.DayTimeDuration ? Value("@\"P1D\"")
        : type == FeelType.YearMonthDuration ? Value("@\"P1Y\"") : FeelValue.Of(0);

    private static FeelValue Value(string text) =>
        FeelExpression.Parse(text).Expression!.Evaluate(ImmutableDictionary<string, FeelValue>.Empty, new FeelEvaluation(default));
}
