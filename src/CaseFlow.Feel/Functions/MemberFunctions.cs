using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions;

/// <summary>Functions that look for equal items of lists (DMN 1.5 §10.3.4.4). Items of different types are different.</summary>
internal static class MemberFunctions
{
    internal static FeelValue Contains(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items))
        {
            return FeelValue.Missing;
        }

        var same = new SameValue(arguments.Position, arguments.Run);
        var wanted = arguments[1];
        foreach (var item in items)
        {
            if (same.Equals(item, wanted))
            {
                return FeelValue.True;
            }
        }

        return FeelValue.False;
    }

    internal static FeelValue IndexOf(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items))
        {
            return FeelValue.Missing;
        }

        var same = new SameValue(arguments.Position, arguments.Run);
        var places = ImmutableArray.CreateBuilder<FeelValue>();
        var wanted = arguments[1];
        for (var i = 0; i < items.Length; i++)
        {
            if (same.Equals(items[i], wanted))
            {
                places.Add(FeelValue.Of(i + 1L));
            }
        }

        return arguments.List(places.ToImmutable());
    }

    internal static FeelValue DistinctValues(Arguments arguments) => arguments.TryList(0, out var items) ? Distinct(arguments, items) : FeelValue.Missing;

    internal static FeelValue Union(Arguments arguments) => ListFunctions.TryConcatenate(arguments, out var items) ? Distinct(arguments, items) : FeelValue.Missing;

    /// <summary>The values that stand more than once, each where it stands first.</summary>
    internal static FeelValue DuplicateValues(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items))
        {
            return FeelValue.Missing;
        }

        var counts = new Dictionary<FeelValue, int>(new SameValue(arguments.Position, arguments.Run));
        foreach (var item in items)
        {
            counts[item] = counts.GetValueOrDefault(item) + 1;
        }

        var duplicates = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            if (counts.Remove(item, out var count) && count > 1)
            {
                duplicates.Add(item);
            }
        }

        return arguments.List(duplicates.ToImmutable());
    }

    private static FeelValue Distinct(Arguments arguments, ImmutableArray<FeelValue> items)
    {
        var known = new HashSet<FeelValue>(new SameValue(arguments.Position, arguments.Run));
        var distinct = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            if (known.Add(item))
            {
                distinct.Add(item);
            }
        }

        return arguments.List(distinct.ToImmutable());
    }
}
