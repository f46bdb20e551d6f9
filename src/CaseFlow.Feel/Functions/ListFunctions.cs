using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Lists, counted from 1, from the end with negative numbers (DMN 1.5 §10.3.4.4).</summary>
internal static class ListFunctions
{
    internal static FeelValue Count(Arguments arguments) => arguments.TryList(0, out var items) ? FeelValue.Of(items.Length) : FeelValue.Missing;

    internal static FeelValue Append(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items))
        {
            return FeelValue.Missing;
        }

        var all = ImmutableArray.CreateBuilder<FeelValue>(items.Length + arguments.Count - 1);
        all.AddRange(items);
        for (var i = 1; i < arguments.Count; i++)
        {
            all.Add(arguments[i]);
        }

        return arguments.List(all.MoveToImmutable());
    }

    internal static FeelValue Concatenate(Arguments arguments) => TryConcatenate(arguments, out var items) ? arguments.List(items) : FeelValue.Missing;

    internal static FeelValue Flatten(Arguments arguments)
    {
        if (!arguments.TryList(0, out var outermost))
        {
            return FeelValue.Missing;
        }

        // Lists may lie deeper in each other than calls may.
        var flat = ImmutableArray.CreateBuilder<FeelValue>();
        var open = new Stack<(ImmutableArray<FeelValue> Items, int Next)>();
        open.Push((outermost, 0));
        while (open.TryPop(out var current) && arguments.Run.Step(arguments.Position))
        {
            var next = current.Next;
            while (next < current.Items.Length && current.Items[next] is not FeelValue.List)
            {
                flat.Add(current.Items[next++]);
            }

            if (next < current.Items.Length)
            {
                open.Push((current.Items, next + 1));
                open.Push((((FeelValue.List)current.Items[next]).Items, 0));
            }

            if (!arguments.Run.Step(arguments.Position, (next - current.Next) / 10))
            {
                break;
            }
        }

        return arguments.List(flat.ToImmutable());
    }

    internal static FeelValue Reverse(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items))
        {
            return FeelValue.Missing;
        }

        var reversed = ImmutableArray.CreateBuilder<FeelValue>(items.Length);
        for (var i = items.Length - 1; i >= 0; i--)
        {
            reversed.Add(items[i]);
        }

        return arguments.List(reversed.MoveToImmutable());
    }

    internal static FeelValue Sublist(Arguments arguments)
    {
        if (!TryPlace(arguments, out var items, out var at))
        {
            return FeelValue.Missing;
        }

        var length = items.Length - at;
        if (arguments.Has(2) && !arguments.TryInteger(2, out length))
        {
            return FeelValue.Missing;
        }

        return length < 0 || length > items.Length - at ? OutOfRange(arguments, items.Length - at, length) : arguments.List(items.Slice(at, length));
    }

    internal static FeelValue InsertBefore(Arguments arguments) =>
        TryPlace(arguments, out var items, out var at) ? arguments.List(items.Insert(at, arguments[2])) : FeelValue.Missing;

    internal static FeelValue Remove(Arguments arguments) =>
        TryPlace(arguments, out var items, out var at) ? arguments.List(items.RemoveAt(at)) : FeelValue.Missing;

    /// <summary>Replaces the item at a place, or all for which a function of the item and the new item is true.</summary>
    internal static FeelValue Replace(Arguments arguments)
    {
        if (arguments.One(1) is not FeelValue.Function)
        {
            return TryPlace(arguments, out var old, out var at) ? arguments.List(old.SetItem(at, arguments[2])) : FeelValue.Missing;
        }

        if (!arguments.TryList(0, out var items) || !arguments.TryFunction(1, 2, out var match))
        {
            return FeelValue.Missing;
        }

        var replaced = ImmutableArray.CreateBuilder<FeelValue>(items.Length);
        foreach (var item in items)
        {
            var answer = match.Invoke([item, arguments[2]], arguments.Position, arguments.Run);
            if (answer is not FeelValue.Boolean matches)
            {
                return arguments.Run.Fail(FeelCodes.WrongType, arguments.Position, "match: boolean", Kinds.NameOf(answer));
            }

            replaced.Add(matches.Value ? arguments[2] : item);
        }

        return arguments.List(replaced.MoveToImmutable());
    }

    internal static bool TryConcatenate(Arguments arguments, out ImmutableArray<FeelValue> all)
    {
        var builder = ImmutableArray.CreateBuilder<FeelValue>();
        all = [];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments.TryList(i, out var items) || !arguments.Run.Allow(arguments.Position, (long)builder.Count + items.Length))
            {
                return false;
            }

            builder.AddRange(items);
        }

        all = builder.ToImmutable();
        return !arguments.Run.Stopped;
    }

    private static bool TryPlace(Arguments arguments, out ImmutableArray<FeelValue> items, out int at)
    {
        at = 0;
        if (!arguments.TryList(0, out items) || !arguments.TryInteger(1, out var place))
        {
            return false;
        }

        at = place > 0 ? place - 1 : items.Length + place;
        if (place != 0 && at >= 0 && at < items.Length)
        {
            return true;
        }

        OutOfRange(arguments, items.Length, place);
        return false;
    }

    private static FeelValue OutOfRange(Arguments arguments, int greatest, int found) =>
        arguments.Run.Fail(FeelCodes.OutOfRange, arguments.Position, $"1..{greatest}", found.ToString(CultureInfo.InvariantCulture));
}
