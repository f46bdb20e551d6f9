using System.Runtime.InteropServices;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Sorts by a function that says which of two items comes first (DMN 1.5 §10.3.4.7). Items of which neither does keep their order.</summary>
internal static class SortFunction
{
    internal static FeelValue Sort(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items) || !arguments.TryFunction(1, 2, out var precedes))
        {
            return FeelValue.Missing;
        }

        var (sorted, spare) = (items.AsSpan().ToArray(), new FeelValue[items.Length]);
        for (var width = 1L; width < sorted.Length; width *= 2)
        {
            for (var start = 0L; start < sorted.Length; start += 2 * width)
            {
                var middle = (int)Math.Min(start + width, sorted.Length);
                var end = (int)Math.Min(start + (2 * width), sorted.Length);
                if (!Merge(arguments, precedes, sorted, spare, ((int)start, middle, end)))
                {
                    return FeelValue.Missing;
                }
            }

            (sorted, spare) = (spare, sorted);
        }

        return arguments.List(ImmutableCollectionsMarshal.AsImmutableArray(sorted));
    }

    /// <summary>Merges two sorted stretches into one; false when the function fails.</summary>
    private static bool Merge(Arguments arguments, FeelFunction precedes, FeelValue[] from, FeelValue[] to, (int Start, int Middle, int End) stretch)
    {
        var (left, right) = (stretch.Start, stretch.Middle);
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            var takesRight = left >= stretch.Middle;
            if (!takesRight && right < stretch.End)
            {
                var answer = precedes.Invoke([from[right], from[left]], arguments.Position, arguments.Run);
                if (answer is not FeelValue.Boolean isFirst)
                {
                    arguments.Run.Fail(FeelCodes.WrongType, arguments.Position, "precedes: boolean", Kinds.NameOf(answer));
                    return false;
                }

                takesRight = isFirst.Value;
            }

            to[at] = takesRight ? from[right++] : from[left++];
        }

        return true;
    }
}
