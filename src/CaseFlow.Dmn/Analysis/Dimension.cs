using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>An input of a table, cut into slots. Columns that ask for the same input are one dimension.</summary>
/// <param name="Columns">The columns, from 0.</param>
/// <param name="Input">The expression of the columns.</param>
/// <param name="Slots">The slots of the values that are allowed, in order.</param>
internal sealed record Dimension(ImmutableArray<int> Columns, string Input, ImmutableArray<Slot> Slots)
{
    internal SlotSet Full { get; } = SlotSet.Full(Slots.Length);

    /// <summary>An example for people: of several slots a value that stands in the table rather than one between.</summary>
    internal FeelValue ExampleOf(SlotSet set)
    {
        var first = Slots[set.First];
        foreach (var at in set.Slots())
        {
            if (Slots[at].Interval is { IsPoint: true })
            {
                return Slots[at].Example;
            }
        }

        return first.Example;
    }

    /// <summary>The values of slots, written as unary tests; a hyphen for all of them.</summary>
    internal string Write(SlotSet set)
    {
        if (set.Equals(Full))
        {
            return "-";
        }

        var isWithOthers = set.Slots().Any(at => Slots[at].IsOther);
        if (isWithOthers)
        {
            var missing = Full.Intersect(set.Complement(Slots.Length)).Slots().Select(at => FeelText.Show(Slots[at].Example));
            return $"not({string.Join(", ", missing)})";
        }

        var parts = new List<string>();
        for (var at = 0; at < set.Stretches; at++)
        {
            var (first, last) = set.Stretch(at);
            for (var from = first; from <= last;)
            {
                var to = from;
                while (to < last && Continues(to))
                {
                    to++;
                }

                parts.Add(Write(Slots[from], Slots[to]));
                from = to + 1;
            }
        }

        return string.Join(", ", parts);
    }

    private bool Continues(int slot) => Slots[slot + 1] is { Interval: not null } next && Slots[slot].Interval is not null
        && next.Group == Slots[slot].Group && next.Place == Slots[slot].Place + 1;

    private static string Write(Slot from, Slot to)
    {
        if (from.Interval is not { } first || to.Interval is not { } last)
        {
            return FeelText.Show(from.Example);
        }

        return (first.Low, last.High) switch
        {
            (null, null) => "not(null)",
            ({ } low, null) => $"{(first.LowIncluded ? ">=" : ">")} {FeelText.Show(low)}",
            (null, { } high) => $"{(last.HighIncluded ? "<=" : "<")} {FeelText.Show(high)}",
            ({ } low, { }) when from == to && first.IsPoint => FeelText.Show(low),
            ({ } low, { } high) => $"{(first.LowIncluded ? "[" : "(")}{FeelText.Show(low)}..{FeelText.Show(high)}{(last.HighIncluded ? "]" : ")")}",
        };
    }
}
