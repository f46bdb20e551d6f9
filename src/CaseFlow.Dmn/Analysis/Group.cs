using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>
/// The values of one kind that a column names. They and what lies between them take places: the values the odd ones, what lies between the even
/// ones; where there is nothing between, the place has no slot.
/// </summary>
internal sealed class Group
{
    private readonly int number;
    private readonly bool isWhole;
    private readonly List<FeelValue> points;

    /// <summary>The first slot at each place or after it.</summary>
    private readonly int[] slotFrom;

    private readonly int afterLast;
    private readonly int others = -1;

    internal Group(int number, List<FeelValue> points, bool isWhole, bool isOrdered, ImmutableArray<Slot>.Builder slots)
    {
        this.number = number;
        this.isWhole = isWhole;
        this.points = points;
        slotFrom = new int[(2 * points.Count) + 2];
        for (var place = 0; place <= 2 * points.Count; place++)
        {
            slotFrom[place] = slots.Count;
            if (SlotAt(place, isOrdered) is { } slot)
            {
                // What lies beside each other and is written as one interval follows by one.
                slots.Add(slot with { Place = slots.Count * (isOrdered && points[0] is not FeelValue.Boolean ? 1 : 2) });
            }
        }

        afterLast = slotFrom[^1] = slots.Count;
        if (!isOrdered)
        {
            others = slots.Count;
            slots.Add(new Slot(number, 2 * points.Count, null, Unnamed()));
        }
    }

    /// <summary>All slots of the group.</summary>
    internal (int First, int Last) All => (slotFrom[0], others >= 0 ? others : afterLast - 1);

    internal bool Takes(FeelValue value) => FeelOrder.Compare(points[0], value) is not null;

    /// <summary>The slots of an interval, of which there may be none.</summary>
    internal SlotSet SlotsOf(FeelInterval interval)
    {
        var from = interval.Low is { } low ? PlaceOf(low) + (interval.LowIncluded ? 0 : 1) : 0;
        var to = interval.High is { } high ? PlaceOf(high) - (interval.HighIncluded ? 0 : 1) : 2 * points.Count;
        (int, int)[] stretch = from > to ? [] : [(slotFrom[from], slotFrom[to + 1] - 1)];
        return SlotSet.Of(others >= 0 && interval.High is null ? [.. stretch, (others, others)] : stretch);
    }

    private int PlaceOf(FeelValue value) => (2 * points.BinarySearch(value, Comparer<FeelValue>.Create((one, other) => FeelOrder.Compare(one, other)!.Value))) + 1;

    private Slot? SlotAt(int place, bool isOrdered)
    {
        if (place % 2 == 1)
        {
            var point = points[place / 2];
            return isWhole && point is FeelValue.Number { Value.IsInteger: false } ? null : new Slot(number, place, FeelInterval.Of(point), point);
        }

        if (!isOrdered || points[0] is FeelValue.Boolean)
        {
            return null;
        }

        var low = place == 0 ? null : points[(place / 2) - 1];
        var high = place == 2 * points.Count ? null : points[place / 2];
        var between = isWhole ? Whole(low, high) : FeelOrder.Between(low, high);
        return between is null ? null : new Slot(number, place, new FeelInterval(low, false, high, false), between);
    }

    private static FeelValue? Whole(FeelValue? low, FeelValue? high)
    {
        var value = low is FeelValue.Number { Value: var above } ? above.Floor().Add(FeelNumber.From(1)) : ((FeelValue.Number)high!).Value.Ceiling().Subtract(FeelNumber.From(1));
        return value is { } whole && (high is not FeelValue.Number { Value: var end } || whole.CompareTo(end) < 0) ? FeelValue.Of(whole) : null;
    }

    private FeelValue Unnamed()
    {
        var named = points.OfType<FeelValue.Text>().Select(text => text.Value).ToHashSet(StringComparer.Ordinal);
        var name = "other";
        for (var at = 2; named.Contains(name); at++)
        {
            name = $"other {at}";
        }

        return FeelValue.Of(name);
    }
}
