using System.Collections.Immutable;
using System.Globalization;

namespace CaseFlow.Feel.Functions;

/// <summary>Lists, counted from 1 (DMN 1.5 §10.3.4.4). Where items are compared, different types are different.</summary>
internal static class ListFunctions
{
    internal static FeelValue Contains(Arguments arguments) => OfList(arguments, items => FeelValue.Of(items.Any(item => arguments.AreEqual(item, arguments[1]))));

    internal static FeelValue Count(Arguments arguments) => OfList(arguments, items => FeelValue.Of(items.Length));

    internal static FeelValue Append(Arguments arguments) =>
        OfList(arguments, items => arguments.List([.. items, .. Enumerable.Range(1, arguments.Count - 1).Select(index => arguments[index])]));

    internal static FeelValue Concatenate(Arguments arguments) => TryConcatenate(arguments, out var items) ? arguments.List(items) : FeelValue.Missing;

    internal static FeelValue Union(Arguments arguments) => TryConcatenate(arguments, out var items) ? Distinct(arguments, items) : FeelValue.Missing;

    internal static FeelValue DistinctValues(Arguments arguments) => OfList(arguments, items => Distinct(arguments, items));

    internal static FeelValue DuplicateValues(Arguments arguments) => OfList(arguments, items =>
        Distinct(arguments, [.. items.Where((item, at) => !arguments.Run.Stopped && items.Where((_, other) => other != at).Any(other => arguments.AreEqual(item, other)))]));

    internal static FeelValue Flatten(Arguments arguments) => OfList(arguments, items =>
    {
        var flat = ImmutableArray.CreateBuilder<FeelValue>();
        Flatten(arguments, items, flat);
        return arguments.List(flat.ToImmutable());
    });

    internal static FeelValue Reverse(Arguments arguments) => OfList(arguments, items => arguments.List([.. items.Reverse()]));

    internal static FeelValue IndexOf(Arguments arguments) => OfList(arguments, items =>
        arguments.List([.. items.Select((item, at) => (item, at)).Where(pair => arguments.AreEqual(pair.item, arguments[1])).Select(pair => FeelValue.Of(pair.at + 1L))]));

    internal static FeelValue Sublist(Arguments arguments) => AtPlace(arguments, (items, at) =>
    {
        var length = items.Length - at;
        if (arguments.Has(2) && !arguments.TryInteger(2, out length))
        {
            return FeelValue.Missing;
        }

        return length < 0 || length > items.Length - at ? OutOfRange(arguments, items.Length - at, length) : arguments.List(items.Slice(at, length));
    });

    internal static FeelValue InsertBefore(Arguments arguments) => AtPlace(arguments, (items, at) => arguments.List(items.Insert(at, arguments[2])));

    internal static FeelValue Remove(Arguments arguments) => AtPlace(arguments, (items, at) => arguments.List(items.RemoveAt(at)));

    private static FeelValue OfList(Arguments arguments, Func<ImmutableArray<FeelValue>, FeelValue> body) =>
        arguments.TryList(0, out var items) && arguments.Run.Step(arguments.Position, items.Length / 50) ? body(items) : FeelValue.Missing;

    private static FeelValue AtPlace(Arguments arguments, Func<ImmutableArray<FeelValue>, int, FeelValue> body) => OfList(arguments, items =>
    {
        if (!arguments.TryInteger(1, out var place))
        {
            return FeelValue.Missing;
        }

        return place == 0 || place > items.Length || place < -items.Length
            ? OutOfRange(arguments, items.Length, place)
            : body(items, place > 0 ? place - 1 : items.Length + place);
    });

    private static FeelValue OutOfRange(Arguments arguments, int greatest, int found) =>
        arguments.Run.Fail(FeelCodes.OutOfRange, arguments.Position, $"1..{greatest}", found.ToString(CultureInfo.InvariantCulture));

    private static bool TryConcatenate(Arguments arguments, out ImmutableArray<FeelValue> all)
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
        return true;
    }

    private static FeelValue Distinct(Arguments arguments, ImmutableArray<FeelValue> items)
    {
        var distinct = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            if (!distinct.Any(other => arguments.AreEqual(item, other)))
            {
                distinct.Add(item);
            }

            if (arguments.Run.Stopped)
            {
                return FeelValue.Missing;
            }
        }

        return arguments.List(distinct.ToImmutable());
    }

    private static void Flatten(Arguments arguments, ImmutableArray<FeelValue> items, ImmutableArray<FeelValue>.Builder flat)
    {
        foreach (var item in items)
        {
            if (!arguments.Run.Step(arguments.Position))
            {
                return;
            }

            if (item is FeelValue.List inner)
            {
                Flatten(arguments, inner.Items, flat);
            }
            else
            {
                flat.Add(item);
            }
        }
    }
}
